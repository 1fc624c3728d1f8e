import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { isInTerm, type Term } from '../term.ts'
import type { ParticipantId } from './participant.ts'
import type { VoiceRefusal } from './refusals.ts'
import type { VoiceId } from './voice.ts'

/** The identifier of a consent. */
export type VoiceConsentId = Id<'consent'>

/** What a young person can agree to: that what they said is shared, and, each by itself, their name, their own words, a film. */
export type ConsentScope = (typeof consentScopes)[number]

/** The scopes of consent. Without consent to speak none of the others counts. */
export const consentScopes = ['speak', 'name', 'quote', 'film'] as const

/** What a young person has agreed to, from when to when, until they take it back. */
export type VoiceConsent = Term & {
  readonly id: VoiceConsentId
  readonly participantId: ParticipantId
  /** The one voice it is for; `undefined` where it is for everything they say. */
  readonly voiceId?: VoiceId | undefined
  readonly scope: ConsentScope
  /** How they agreed, in the words of the adult who was there. Never public. */
  readonly agreedHow: string
  readonly isWithdrawn: boolean
}

/**
 * A consent that can be recorded: with how it was given, and days in their order.
 *
 * @refuses consent-without-how, consent-ends-before-beginning
 */
export function checkConsent(consent: VoiceConsent): Result<VoiceConsent, VoiceRefusal> {
  if (consent.agreedHow.trim() === '') return refuse({ code: 'consent-without-how' })
  if (consent.toOn !== undefined && consent.toOn < consent.fromOn)
    return refuse({ code: 'consent-ends-before-beginning', fromOn: consent.fromOn })
  return accept(consent)
}

/** Which voice a consent is asked about, of whom and on which day. */
export type VoiceConsentQuestion = {
  readonly voiceId: VoiceId
  readonly participantId: ParticipantId
  readonly on: CalendarDate
}

/** Whether a consent is for a voice at all: of the same young person, and for everything or for that voice. */
export function isConsentFor(
  consent: Pick<VoiceConsent, 'participantId' | 'voiceId'>,
  asked: Pick<VoiceConsentQuestion, 'voiceId' | 'participantId'>,
): boolean {
  return (
    consent.participantId === asked.participantId &&
    (consent.voiceId === undefined || consent.voiceId === asked.voiceId)
  )
}

/** What a young person agrees to on a day as to one voice: each scope of which a consent is live. */
export function liveScopes(
  consents: readonly VoiceConsent[],
  asked: VoiceConsentQuestion,
): ReadonlySet<ConsentScope> {
  const live = consents.filter(
    (consent) => !consent.isWithdrawn && isInTerm(consent, asked.on) && isConsentFor(consent, asked),
  )
  return new Set(live.map(({ scope }) => scope))
}
