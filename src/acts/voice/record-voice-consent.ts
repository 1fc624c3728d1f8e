import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  checkConsent,
  isConsentFor,
  type VoiceConsent,
  type VoiceConsentId,
} from '../../council/voice/consent.ts'
import type { VoiceRefusal } from '../../council/voice/refusals.ts'
import { scopesTakenBack } from '../../council/voice/shown-voice.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { voiceById } from '../../store/voice.ts'
import {
  addConsentRow,
  voiceConsentsOf,
  withdrawConsentRow,
  type KeptConsent,
} from '../../store/voice-consent.ts'
import { openShownVoices, takeBackShown } from '../../store/voice-shown.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { newestVoice, reachParticipant } from './reach-voice.ts'

type Refusal = VoiceRefusal | UnknownThing | AccessRefusal

/**
 * Records what a young participant agrees to, for all they say or for one voice of theirs, from a day to a day.
 *
 * @refuses unknown-thing, consent-without-how, consent-ends-before-beginning, no-power
 */
export async function recordVoiceConsent(
  session: Session,
  consent: Omit<VoiceConsent, 'isWithdrawn'>,
): Promise<Result<VoiceConsentId, Refusal>> {
  const { tx, councilId } = session
  const { participantId, voiceId, scope } = consent
  const known = await reachParticipant(session, 'record-voice-consent', participantId)
  if (!known.ok) return known
  const fit = checkConsent({ ...consent, isWithdrawn: false })
  if (!fit.ok) return fit
  const voice = voiceId && (await voiceById(tx, { councilId, voiceId }))
  if (voiceId !== undefined && voice?.item.participant_id !== participantId)
    return refuse({ code: 'unknown-thing', kind: 'voice' })
  const subject = { kind: 'participant', id: participantId, detail: { scope } }
  const entry = enter(session, 'record-voice-consent', subject)
  if (!entry.ok) return entry
  await addConsentRow(tx, {
    council_id: councilId,
    consent_id: consent.id,
    participant_id: participantId,
    voice_id: voiceId ?? null,
    scope,
    from_on: consent.fromOn,
    to_on: consent.toOn ?? null,
    agreed_how: consent.agreedHow.trim(),
    at: session.at,
    entry_no: entry.value,
  })
  published(session, 'voice', await openShownVoices(tx, councilId, participantId))
  return accept(consent.id)
}

/**
 * Records that a young participant takes a consent back. In the same transaction what leaned on it alone goes out of every
 * public page, the search and the site map, and a later consent does not bring it back. The protected record stays.
 *
 * @refuses unknown-thing, consent-taken-back-already, no-power
 */
export async function withdrawVoiceConsent(
  session: Session,
  asked: Pick<VoiceConsent, 'id' | 'participantId'>,
): Promise<Result<VoiceConsentId, Refusal>> {
  const { tx, councilId, at } = session
  const { participantId } = asked
  const known = await reachParticipant(session, 'withdraw-voice-consent', participantId)
  if (!known.ok) return known
  const consents = await voiceConsentsOf(tx, { councilId, participantId })
  const consent = consents.find(({ id }) => id === asked.id)
  if (consent === undefined) return refuse({ code: 'unknown-thing', kind: 'consent' })
  if (consent.isWithdrawn) return refuse({ code: 'consent-taken-back-already' })
  const subject = { kind: 'participant', id: participantId, detail: { scope: consent.scope } }
  const entry = enter(session, 'withdraw-voice-consent', subject)
  if (!entry.ok) return entry
  await withdrawConsentRow(tx, { councilId, consentId: asked.id, at, entryNo: entry.value })
  await takeBackWhatLeaned(session, consent, entry.value)
  return accept(asked.id)
}

async function takeBackWhatLeaned(session: Session, withdrawn: KeptConsent, entryNo: number): Promise<void> {
  const { tx, councilId } = session
  const { participantId } = withdrawn
  const consents = await voiceConsentsOf(tx, { councilId, participantId })
  const on = dateAt(session.at, session.zone)
  for (const voiceId of await openShownVoices(tx, councilId, participantId)) {
    const kept = await voiceById(tx, { councilId, voiceId })
    if (kept === undefined || !isConsentFor(withdrawn, { voiceId, participantId })) continue
    const scopes = scopesTakenBack({ voice: newestVoice(kept).voice, consents }, withdrawn.scope, on)
    if (scopes.length > 0) await takeBackShown(tx, { councilId, voiceId, scopes, entryNo })
    published(session, 'voice', [voiceId])
  }
}
