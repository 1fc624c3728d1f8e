import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AccountId } from '../access/power.ts'
import { liveScopes, type VoiceConsent } from './consent.ts'
import type { TypedPoint } from './points-in.ts'
import type { VoiceRefusal } from './refusals.ts'
import type { Voice } from './voice.ts'

/** An adult by account and, where it has one, by the person it belongs to. */
export type Adult = {
  readonly accountId: AccountId | null
  readonly personId?: Id<'person'> | undefined
}

/** Whether two accounts are one adult: the same account, or two of one person. */
function isSameAdult(one: Adult, other: Adult): boolean {
  if (one.accountId !== null && one.accountId === other.accountId) return true
  return one.personId !== undefined && one.personId === other.personId
}

/** What a second adult found: that the words may go out, or what must be changed first. */
export type VoiceCheck = {
  readonly version: number
  readonly outcome: 'passed' | 'returned'
  /** Why the words may go out in spite of what was pointed at, or what must be changed. */
  readonly words: string
}

/** A check as one is about to be recorded. */
export type CheckQuestion = {
  readonly check: Pick<VoiceCheck, 'outcome' | 'words'>
  readonly checker: Adult
  /** Everybody who wrote any of the words. */
  readonly writers: readonly Adult[]
  readonly points: readonly TypedPoint[]
}

/**
 * A check by another adult than any who wrote the words (invariant 5). Words in which something was pointed at that may tell
 * who spoke pass only with the checker's reason.
 *
 * @refuses voice-checked-by-writer, voice-returned-without-words, voice-points-unanswered
 */
export function checkOfAnother({
  check,
  checker,
  writers,
  points,
}: CheckQuestion): Result<void, VoiceRefusal> {
  if (writers.some((writer) => isSameAdult(writer, checker)))
    return refuse({ code: 'voice-checked-by-writer' })
  const isSilent = check.words.trim() === ''
  if (check.outcome === 'returned' && isSilent) return refuse({ code: 'voice-returned-without-words' })
  if (check.outcome === 'passed' && isSilent && points.length > 0)
    return refuse({ code: 'voice-points-unanswered', count: points.length })
  return accept(undefined)
}

/** A voice with all that its publication turns on. */
export type VoicePublication = {
  readonly voice: Voice
  readonly version: number
  readonly lastCheck: VoiceCheck | undefined
  readonly consents: readonly VoiceConsent[]
  readonly isPublished: boolean
  readonly isWithdrawn: boolean
  readonly on: CalendarDate
}

/**
 * A voice that may become public: meant for the public, its newest words passed by another adult, and with the young
 * person's live consent to speak.
 *
 * @refuses voice-published-already, voice-withdrawn-already, voice-not-for-public, voice-not-checked, voice-without-consent
 */
export function mayPublishVoice(asked: VoicePublication): Result<void, VoiceRefusal> {
  const { voice, lastCheck } = asked
  if (asked.isWithdrawn) return refuse({ code: 'voice-withdrawn-already' })
  if (asked.isPublished) return refuse({ code: 'voice-published-already' })
  if (voice.audience !== 'public') return refuse({ code: 'voice-not-for-public' })
  if (lastCheck?.version !== asked.version || lastCheck.outcome !== 'passed')
    return refuse({ code: 'voice-not-checked' })
  const { id: voiceId, participantId } = voice
  return liveScopes(asked.consents, { voiceId, participantId, on: asked.on }).has('speak')
    ? accept(undefined)
    : refuse({ code: 'voice-without-consent' })
}
