import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { AccountId } from '../access/power.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import { consentScopes, liveScopes, type ConsentScope, type VoiceConsent } from './consent.ts'
import { shownRole, type Participant, type VoicePolicy } from './participant.ts'
import type { Voice } from './voice.ts'

/** Somebody who asks to see a young person's words: the account they came by, if they did, and whether they keep the record of voices. */
export type VoiceReader = {
  readonly accountId?: AccountId | undefined
  readonly isOfficer: boolean
}

/** Whether somebody may see a young person's protected record: those who keep it, and that young person's supporter. Nobody else. */
export function maySeeParticipant(
  reader: VoiceReader,
  { supporterId }: Pick<Participant, 'supporterId'>,
): boolean {
  return reader.isOfficer || (reader.accountId !== undefined && reader.accountId === supporterId)
}

/** A voice with all that its showing turns on. */
export type VoiceFacts = {
  readonly voice: Voice
  readonly participant: Participant
  /** All who take or took part, for the size of a cohort. */
  readonly participants: readonly Pick<Participant, 'role' | 'fromOn' | 'toOn'>[]
  readonly policy: VoicePolicy
  readonly consents: readonly VoiceConsent[]
  readonly isPublished: boolean
  /** What has been taken back for good, so that a later consent does not bring it into sight again. */
  readonly takenBack: readonly ConsentScope[]
}

/** As much of a voice as the public may see: that something was taken back, or the words with what consent adds to them. */
export type ShownVoice =
  | { readonly isTakenBack: true }
  | {
      readonly isTakenBack: false
      readonly question: string
      readonly plainWords: string
      /** `undefined` where it would tell who they are: they are then “a young person”. */
      readonly role: string | undefined
      /** The item of a meeting at which it was said; `undefined` too where the role is hidden, since its minutes may tell it. */
      readonly itemId: AgendaItemId | undefined
      readonly ownWords: string | undefined
      readonly name: string | undefined
      readonly recording: string | undefined
    }

/**
 * What the public may see of a voice on a day (invariant 20): nothing before it is published; without live consent to speak
 * only that something was taken back; the role where enough held it; their own words, their name and a recording where
 * consent to each is live.
 */
export function shownVoice(facts: VoiceFacts, on: CalendarDate): ShownVoice | undefined {
  const { voice, participant, participants, policy } = facts
  if (!facts.isPublished || voice.audience !== 'public') return undefined
  const scopes = shownScopes(facts, on)
  if (!scopes.has('speak')) return { isTakenBack: true }
  const role = shownRole({ role: participant.role, on: voice.saidOn, participants, policy })
  const withScope = (scope: ConsentScope, words: string): string | undefined =>
    scopes.has(scope) && words !== '' ? words : undefined
  return {
    isTakenBack: false,
    question: voice.question,
    plainWords: voice.plainWords,
    role,
    itemId: role === undefined ? undefined : voice.itemId,
    ownWords: withScope('quote', voice.ownWords),
    name: withScope('name', voice.nameToShow),
    recording: withScope('film', voice.recording),
  }
}

function shownScopes(facts: VoiceFacts, on: CalendarDate): ReadonlySet<ConsentScope> {
  const { voice, consents, takenBack } = facts
  const live = liveScopes(consents, { voiceId: voice.id, participantId: voice.participantId, on })
  return new Set(consentScopes.filter((scope) => live.has(scope) && !takenBack.includes(scope)))
}

/**
 * What a consent that was taken back takes out of a published voice for good: its scope, where no other consent to the same
 * is live that day. Who takes back consent to speak takes back all of it.
 */
export function scopesTakenBack(
  facts: Pick<VoiceFacts, 'voice' | 'consents'>,
  withdrawn: ConsentScope,
  on: CalendarDate,
): readonly ConsentScope[] {
  const { id: voiceId, participantId } = facts.voice
  if (liveScopes(facts.consents, { voiceId, participantId, on }).has(withdrawn)) return []
  return withdrawn === 'speak' ? consentScopes : [withdrawn]
}
