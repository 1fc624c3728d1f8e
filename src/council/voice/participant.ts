import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { foldForComparison, foldSpace } from '../../foundation/text.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AccountId } from '../access/power.ts'
import { isInTerm, type Term } from '../term.ts'
import { tells } from './points-at-young-person.ts'
import { pointsIn, type PointKind } from './points-in.ts'
import type { VoiceRefusal } from './refusals.ts'

/** The identifier of a young participant. It stands for no name: none is kept. */
export type ParticipantId = Id<'participant'>

/** How old a participant is, no more exactly than a supporter must know. Never public. */
export type AgeBand = (typeof ageBands)[number]

/** The age bands in their order. */
export const ageBands = ['under13', '13to15', '16to17', '18to25'] as const

/** A young person who takes part: by role and supporter alone. There is no name, no address and no date of birth to lose. */
export type Participant = Term & {
  readonly id: ParticipantId
  /** As which they speak, such as “Housing Ambassador”. */
  readonly role: string
  readonly ageBand: AgeBand
  /** The adult who supports them: an account that holds the role of a supporter. */
  readonly supporterId: AccountId
  /** In words, where who they are and how to reach them is kept: never that itself. */
  readonly keptAt: string
}

/** A participant as an adult's words make one, fit to be kept. */
export type ParticipantQuestion = {
  readonly participant: Participant
  /** Whether the account named as supporter holds that role today. */
  readonly isSupporter: boolean
}

/**
 * The role under which a young person can be taken on: words that name nobody, since the public may come to read them.
 * A role in small letters is never taken for a name.
 *
 * @refuses participant-role-names-somebody
 */
export function checkRole(role: string): Result<string, VoiceRefusal> {
  const words = foldSpace(role)
  const point = pointsIn(`they speak as ${words}`).find(tells)
  return point === undefined
    ? accept(words)
    : refuse({ code: 'participant-role-names-somebody', words: point.words })
}

/** What tells how to reach somebody, and so may not stand where it is said in which other place that is kept. */
const reaching: ReadonlySet<PointKind> = new Set(['phone', 'email', 'address', 'birth'])

/**
 * A participant who can be taken on: with a role, a supporter who is one, and words of where they can be found.
 *
 * @refuses participant-without-role, participant-supporter-unfit, participant-kept-nowhere, participant-kept-tells-somebody, participant-ends-before-beginning
 */
export function checkParticipant({
  participant,
  isSupporter,
}: ParticipantQuestion): Result<Participant, VoiceRefusal> {
  const role = foldSpace(participant.role)
  const keptAt = participant.keptAt.trim()
  const { fromOn, toOn } = participant
  if (role === '') return refuse({ code: 'participant-without-role' })
  if (!isSupporter) return refuse({ code: 'participant-supporter-unfit' })
  if (keptAt === '') return refuse({ code: 'participant-kept-nowhere' })
  const told = pointsIn(keptAt).find(({ kind }) => reaching.has(kind))
  if (told !== undefined) return refuse({ code: 'participant-kept-tells-somebody', words: told.words })
  if (toOn !== undefined && toOn < fromOn)
    return refuse({ code: 'participant-ends-before-beginning', fromOn })
  return accept({ ...participant, role, keptAt })
}

/** How a council hides small groups: below how many holders a role is not shown, and why. */
export type VoicePolicy = { readonly smallestCohort: number; readonly reason: string }

/**
 * The policy of a council that has set none: a role is shown only where five or more held it, the number below which
 * counts about children are commonly held back in published statistics.
 */
export const usualVoicePolicy: VoicePolicy = {
  smallestCohort: 5,
  reason: 'Counts below five are commonly held back where children could be told from them.',
}

/**
 * A policy that hides at least those who hold a role alone, with its reason.
 *
 * @refuses cohort-of-one, voice-policy-without-reason
 */
export function checkVoicePolicy(policy: VoicePolicy): Result<VoicePolicy, VoiceRefusal> {
  if (!Number.isInteger(policy.smallestCohort) || policy.smallestCohort < 2)
    return refuse({ code: 'cohort-of-one' })
  if (policy.reason.trim() === '') return refuse({ code: 'voice-policy-without-reason' })
  return accept(policy)
}

/** What a role is judged by: everybody who takes or took part, the day on which it was spoken as, and the council's policy. */
export type CohortQuestion = {
  readonly role: string
  readonly on: CalendarDate
  readonly participants: readonly Pick<Participant, 'role' | 'fromOn' | 'toOn'>[]
  readonly policy: VoicePolicy
}

/**
 * The role under which the public reads a voice; `undefined` where too few held it on the day that it was said, since each
 * of them could then be told from it. Those who hold it today do not count: it is not they who said it.
 */
export function shownRole({ role, on, participants, policy }: CohortQuestion): string | undefined {
  const name = foldForComparison(role)
  const holders = participants.filter((one) => foldForComparison(one.role) === name && isInTerm(one, on))
  return holders.length >= policy.smallestCohort ? role : undefined
}
