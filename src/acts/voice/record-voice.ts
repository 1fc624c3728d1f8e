import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { VoiceRefusal } from '../../council/voice/refusals.ts'
import { checkVoice, type Voice, type VoiceId } from '../../council/voice/voice.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { hasPublicMatter } from '../../store/matter.ts'
import { addVoiceRows, addVoiceVersion } from '../../store/voice.ts'
import { addPermissions } from '../../store/voice-consent.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { actingAdult, newestVoice, reachParticipant, reachVoice } from './reach-voice.ts'

type Refusal = VoiceRefusal | UnknownThing | AccessRefusal

/**
 * Writes down what a young participant said. Nobody but their supporter and the participation officers reads it, until
 * another adult has checked it and it is published.
 *
 * @refuses unknown-thing, voice-without-words, voice-of-the-future, voice-recording-without-address, no-power
 */
export async function recordVoice(session: Session, asked: Voice): Promise<Result<VoiceId, Refusal>> {
  const known = await reachParticipant(session, 'record-voice', asked.participantId)
  if (!known.ok) return known
  const fit = await checked(session, asked)
  if (!fit.ok) return fit
  const voice = fit.value
  const entry = enter(session, 'record-voice', { kind: 'voice', id: voice.id })
  if (!entry.ok) return entry
  const { tx, councilId, at } = session
  await addVoiceRows(
    tx,
    {
      ...settingOf(session, voice),
      participant_id: voice.participantId,
      at,
      entry_no: entry.value,
    },
    await versionOf(session, voice, { version: 1, entryNo: entry.value }),
  )
  await addPermissions(tx, councilId)
  return accept(voice.id)
}

/**
 * Puts other words or another setting to a voice that is not public. What it said before is kept, and what was checked must be
 * checked again.
 *
 * @refuses unknown-thing, voice-withdrawn-already, voice-published-already, voice-without-words, voice-of-the-future, voice-recording-without-address, no-power
 */
export async function changeVoice(
  session: Session,
  asked: Omit<Voice, 'participantId'>,
): Promise<Result<VoiceId, Refusal>> {
  const reached = await reachVoice(session, 'change-voice', asked.id)
  if (!reached.ok) return reached
  const { kept } = reached.value
  if (kept.item.withdrawn_entry !== null) return refuse({ code: 'voice-withdrawn-already' })
  if (kept.isPublished) return refuse({ code: 'voice-published-already' })
  const fit = await checked(session, { ...asked, participantId: kept.item.participant_id })
  if (!fit.ok) return fit
  const entry = enter(session, 'change-voice', { kind: 'voice', id: asked.id })
  if (!entry.ok) return entry
  const next = { version: newestVoice(kept).version + 1, entryNo: entry.value }
  await addVoiceVersion(session.tx, settingOf(session, fit.value), await versionOf(session, fit.value, next))
  return accept(asked.id)
}

async function checked(session: Session, asked: Voice): Promise<Result<Voice, Refusal>> {
  const { at, zone } = session
  const voice = { ...asked, forum: asked.forum?.trim() || undefined, recording: asked.recording.trim() }
  const fit = checkVoice(voice, dateAt(at, zone))
  if (!fit.ok) return fit
  const missing = await missingOf(session, voice)
  return missing === undefined ? fit : refuse({ code: 'unknown-thing', kind: missing })
}

/** What a voice names and the record does not have, or not in public. */
async function missingOf(
  session: Session,
  { bodyId, itemId, matterId }: Voice,
): Promise<'body' | 'item' | 'matter' | undefined> {
  const { tx, councilId } = session
  const { bodies } = await registerOf(session)
  if (bodyId !== undefined && !bodies.some(({ id }) => id === bodyId)) return 'body'
  const item = itemId && (await itemById(tx, councilId, itemId))
  if (itemId !== undefined && (item?.released_entry ?? null) === null) return 'item'
  const isMissing = matterId !== undefined && !(await hasPublicMatter(tx, councilId, matterId))
  return isMissing ? 'matter' : undefined
}

function settingOf({ councilId }: Session, voice: Voice) {
  return {
    council_id: councilId,
    voice_id: voice.id,
    said_on: voice.saidOn,
    theme: voice.theme,
    audience: voice.audience,
    body_id: voice.bodyId ?? null,
    forum: voice.bodyId === undefined ? (voice.forum ?? null) : null,
    item_id: voice.itemId ?? null,
    matter_id: voice.matterId ?? null,
  }
}

async function versionOf(
  session: Session,
  voice: Voice,
  { version, entryNo }: { readonly version: number; readonly entryNo: number },
) {
  const { accountId, personId } = await actingAdult(session)
  return {
    council_id: session.councilId,
    voice_id: voice.id,
    version,
    question: voice.question.trim(),
    plain_words: voice.plainWords.trim(),
    own_words: voice.ownWords.trim(),
    name_to_show: voice.nameToShow.trim(),
    recording: voice.recording,
    written_by: session.actor.name,
    written_by_account_id: accountId,
    written_by_person_id: personId ?? null,
    at: session.at,
    entry_no: entryNo,
  }
}
