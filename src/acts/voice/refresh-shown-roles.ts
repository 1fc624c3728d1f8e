import { shownRole, usualVoicePolicy } from '../../council/voice/participant.ts'
import { voiceById } from '../../store/voice.ts'
import { participantsOf, voicePolicyOf } from '../../store/voice-participant.ts'
import { keepShownPlace, openShownVoices, type ShownPlace } from '../../store/voice-shown.ts'
import type { Voice as Spoken } from '../../council/voice/voice.ts'
import { published, type Session } from '../session.ts'

/** Brings the role under which each published voice is shown into line with how many held it on its day. */
export async function refreshShownRoles(session: Session): Promise<void> {
  const { tx, councilId } = session
  for (const voiceId of await openShownVoices(tx, councilId)) {
    const kept = await voiceById(tx, { councilId, voiceId })
    if (kept === undefined) continue
    const place = await shownPlaceOf(session, {
      participantId: kept.item.participant_id,
      saidOn: kept.item.said_on,
      itemId: kept.item.item_id ?? undefined,
    })
    if (await keepShownPlace(tx, { councilId, voiceId }, place)) published(session, 'voice', [voiceId])
  }
}

/** The role and the item under which the public reads a voice, by how many held the role on its day. */
export async function shownPlaceOf(
  { tx, councilId }: Session,
  { participantId, saidOn, itemId }: Pick<Spoken, 'participantId' | 'saidOn' | 'itemId'>,
): Promise<ShownPlace> {
  const participants = await participantsOf(tx, councilId)
  const policy = (await voicePolicyOf(tx, councilId)) ?? usualVoicePolicy
  const own = participants.find(({ id }) => id === participantId)
  const role = own && shownRole({ role: own.role, on: saidOn, participants, policy })
  return { role, itemId: role === undefined ? undefined : itemId }
}
