import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkOfAnother } from '../../council/voice/may-publish-voice.ts'
import { pointsIn } from '../../council/voice/points-in.ts'
import type { VoiceRefusal } from '../../council/voice/refusals.ts'
import {
  checkTelling,
  checkVoiceAnswer,
  type FeedbackToYoungPeople,
  type VoiceAnswer,
} from '../../council/voice/telling-back.ts'
import type { VoiceId } from '../../council/voice/voice.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addVoiceAnswer, addVoiceTold } from '../../store/voice.ts'
import { showTold, showVoiceAnswer } from '../../store/voice-shown.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { actingAdult, adultOf, knownWords, reachVoice } from './reach-voice.ts'

type Refusal = VoiceRefusal | NamesProtectedPerson | UnknownThing | AccessRefusal

/**
 * Records what the council answers to a voice. It is not public before another adult has looked at it.
 *
 * @refuses unknown-thing, voice-withdrawn-already, voice-answer-without-words, voice-answer-of-the-future, names-protected-person, no-power
 */
export async function answerVoice(session: Session, answer: VoiceAnswer): Promise<Result<VoiceId, Refusal>> {
  const { tx, councilId, at, zone, actor } = session
  const { voiceId, answeredOn } = answer
  const reached = await reachVoice(session, 'answer-voice', voiceId)
  if (!reached.ok) return reached
  const { kept } = reached.value
  if (kept.item.withdrawn_entry !== null) return refuse({ code: 'voice-withdrawn-already' })
  const fit = checkVoiceAnswer(answer, dateAt(at, zone))
  if (!fit.ok) return fit
  const shielded = await refuseProtected(session, [answer.words, answer.answeredBy])
  if (!shielded.ok) return shielded
  const entry = enter(session, 'answer-voice', { kind: 'voice', id: voiceId })
  if (!entry.ok) return entry
  const { accountId, personId } = await actingAdult(session)
  await addVoiceAnswer(tx, {
    council_id: councilId,
    voice_id: voiceId,
    sequence: kept.answers.length + 1,
    words: answer.words.trim(),
    answered_by: answer.answeredBy.trim(),
    answered_on: answeredOn,
    written_by: actor.name,
    written_by_account_id: accountId,
    written_by_person_id: personId ?? null,
    at,
    entry_no: entry.value,
  })
  return accept(voiceId)
}

/**
 * Publishes the newest answer to a voice, by another adult than who wrote it: with their reason where something in it may tell
 * who spoke. It is seen only beside the voice, and goes with it.
 *
 * @refuses unknown-thing, voice-withdrawn-already, told-back-of-nothing, voice-answer-public-already, voice-checked-by-writer, voice-points-unanswered, no-power
 */
export async function publishVoiceAnswer(
  session: Session,
  { voiceId, words }: { readonly voiceId: VoiceId; readonly words: string },
): Promise<Result<VoiceId, Refusal>> {
  const { councilId, at, actor } = session
  const reached = await reachVoice(session, 'publish-voice-answer', voiceId)
  if (!reached.ok) return reached
  const { kept } = reached.value
  const answer = kept.answers.at(-1)
  if (kept.item.withdrawn_entry !== null) return refuse({ code: 'voice-withdrawn-already' })
  if (answer === undefined) return refuse({ code: 'told-back-of-nothing' })
  if (kept.answerChecks.some(({ sequence }) => sequence === answer.sequence))
    return refuse({ code: 'voice-answer-public-already' })
  const found = checkOfAnother({
    check: { outcome: 'passed', words },
    checker: await actingAdult(session),
    writers: [adultOf(answer)],
    points: pointsIn(answer.words, await knownWords(session)),
  })
  if (!found.ok) return found
  const entry = enter(session, 'publish-voice-answer', { kind: 'voice', id: voiceId })
  if (!entry.ok) return entry
  const key = { council_id: councilId, voice_id: voiceId, sequence: answer.sequence }
  await showVoiceAnswer(
    session.tx,
    {
      ...key,
      words: words.trim(),
      checked_by: actor.name,
      checked_by_account_id: actor.accountId,
      at,
      entry_no: entry.value,
    },
    {
      ...key,
      words: answer.words,
      answered_by: answer.answered_by,
      answered_on: answer.answered_on,
      released_entry: entry.value,
    },
  )
  published(session, 'voice', [voiceId])
  return accept(voiceId)
}

/**
 * Records that a young participant was told what came of their words: when, how, and what they made of it. The public sees
 * the month, the way and the reaction beside a voice that is public; what they said to it stays in the protected record.
 *
 * @refuses unknown-thing, voice-withdrawn-already, told-back-of-nothing, told-back-of-the-future, told-back-before-answer, no-power
 */
export async function tellBack(
  session: Session,
  told: FeedbackToYoungPeople,
): Promise<Result<VoiceId, Refusal>> {
  const { tx, councilId, at, zone, actor } = session
  const { voiceId } = told
  const reached = await reachVoice(session, 'tell-back', voiceId)
  if (!reached.ok) return reached
  const { kept } = reached.value
  if (kept.item.withdrawn_entry !== null) return refuse({ code: 'voice-withdrawn-already' })
  const answeredOn = kept.answers.map((row) => row.answered_on)
  const fit = checkTelling({ toldOn: told.toldOn, answeredOn, today: dateAt(at, zone) })
  if (!fit.ok) return fit
  const entry = enter(session, 'tell-back', { kind: 'voice', id: voiceId })
  if (!entry.ok) return entry
  await addVoiceTold(tx, {
    council_id: councilId,
    voice_id: voiceId,
    sequence: kept.told.length + 1,
    told_on: told.toldOn,
    medium: told.medium,
    reaction: told.reaction,
    reaction_words: told.reactionWords.trim(),
    told_by: actor.name,
    at,
    entry_no: entry.value,
  })
  if (kept.isPublished) {
    await showTold(tx, { councilId, voiceId, entryNo: entry.value })
    published(session, 'voice', [voiceId])
  }
  return accept(voiceId)
}
