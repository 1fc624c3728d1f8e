import type { AccessRefusal } from '../../council/access/refusals.ts'
import { followUpsOfVoice, type FollowUp } from '../../council/follow-up/follow-up.ts'
import type { VoiceRefusal } from '../../council/voice/refusals.ts'
import type { VoiceId } from '../../council/voice/voice.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { changeFollowUps } from '../../store/follow-up.ts'
import { chooseFollowUps } from '../follow-up/choose-follow-ups.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { reachVoice } from './reach-voice.ts'

/**
 * Says to which findings and actions a voice leads, before or after it is published. The public sees those that are public
 * themselves, while it sees the voice.
 *
 * @refuses unknown-thing, voice-withdrawn-already, no-power
 */
export async function linkVoice(
  session: Session,
  { voiceId, chosen }: { readonly voiceId: VoiceId; readonly chosen: readonly FollowUp[] },
): Promise<Result<VoiceId, VoiceRefusal | UnknownThing | AccessRefusal>> {
  const { tx, councilId, at } = session
  const reached = await reachVoice(session, 'link-voice', voiceId)
  if (!reached.ok) return reached
  const { kept } = reached.value
  if (kept.item.withdrawn_entry !== null) return refuse({ code: 'voice-withdrawn-already' })
  const of = { kind: 'voice', councilId, id: voiceId } as const
  const change = await chooseFollowUps(session, { of, chosen, kinds: followUpsOfVoice })
  if (!change.ok) return change
  const { added, ended } = change.value
  const detail = { added: added.map(({ id }) => id), ended: ended.map(({ id }) => id) }
  const entry = enter(session, 'link-voice', { kind: 'voice', id: voiceId, detail })
  if (!entry.ok) return entry
  await changeFollowUps(tx, of, { added, ended, at, entryNo: entry.value })
  if (kept.isPublished) published(session, 'voice', [voiceId])
  return accept(voiceId)
}
