import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkOfAnother, type VoiceCheck } from '../../council/voice/may-publish-voice.ts'
import { pointsIn } from '../../council/voice/points-in.ts'
import type { VoiceRefusal } from '../../council/voice/refusals.ts'
import type { VoiceId } from '../../council/voice/voice.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addVoiceCheck } from '../../store/voice.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { actingAdult, adultOf, knownWords, newestVoice, reachVoice, wordsForPublic } from './reach-voice.ts'

type Refusal = VoiceRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/** What another adult found in a voice. */
export type AskedCheck = Pick<VoiceCheck, 'outcome' | 'words'> & { readonly voiceId: VoiceId }

/**
 * Records what another adult than any who wrote the words found in a voice: that it may go out, or what must be changed.
 *
 * @refuses unknown-thing, voice-withdrawn-already, voice-published-already, voice-not-for-public, voice-checked-by-writer, voice-returned-without-words, voice-points-unanswered, names-protected-person, no-power
 */
export async function checkVoiceWords(
  session: Session,
  { voiceId, ...check }: AskedCheck,
): Promise<Result<VoiceId, Refusal>> {
  const reached = await reachVoice(session, 'check-voice', voiceId)
  if (!reached.ok) return reached
  const { kept, participant } = reached.value
  if (kept.item.withdrawn_entry !== null) return refuse({ code: 'voice-withdrawn-already' })
  if (kept.isPublished) return refuse({ code: 'voice-published-already' })
  const { voice, version } = newestVoice(kept)
  if (voice.audience !== 'public') return refuse({ code: 'voice-not-for-public' })
  const text = wordsForPublic(voice, participant.role)
  const found = checkOfAnother({
    check,
    checker: await actingAdult(session),
    writers: kept.versions.map(adultOf),
    points: pointsIn(text, await knownWords(session)),
  })
  if (!found.ok) return found
  const shielded = check.outcome === 'passed' ? await refuseProtected(session, [text]) : accept(undefined)
  if (!shielded.ok) return shielded
  const entry = enter(session, 'check-voice', {
    kind: 'voice',
    id: voiceId,
    detail: { outcome: check.outcome },
  })
  if (!entry.ok) return entry
  await addVoiceCheck(session.tx, {
    council_id: session.councilId,
    voice_id: voiceId,
    sequence: kept.checks.length + 1,
    version,
    outcome: check.outcome,
    words: check.words.trim(),
    checked_by: session.actor.name,
    checked_by_account_id: session.actor.accountId,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(voiceId)
}
