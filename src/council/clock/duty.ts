import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { ActName } from '../access/power.ts'
import type { BodyId } from '../body/body.ts'
import type { MeetingId } from '../meeting/meeting.ts'
import type { StatutoryRule } from '../rules/statutory-rule.ts'
import type { CountedDay } from './counted-day.ts'
import type { OfferedWayOut } from './ways-out.ts'

/** What is to be done. A noun that has duties adds its own here, and their words to the clock board's. */
export type DutyWhat =
  | 'publish-agenda'
  | 'publish-paper'
  | 'publish-decisions'
  | 'publish-draft-minutes'
  | 'sign-minutes'
  | 'publish-notice'
  | 'publish-record'
  | 'rule-on-call-in'
  | 'hear-call-in'
  | 'decide-again'
  | 'answer-scrutiny'
  | 'submit-report'
  | 'clear-report'
  | 'attend-or-approve'
  | 'register-interests'
  | 'publish-inspection-report'
  | 'publish-inspection-statement'

/** For what a duty is: the thing's noun, its identifier and the title that the reader of the board may see. */
export type DutyAbout = {
  readonly noun:
    | 'meeting'
    | 'item'
    | 'paper'
    | 'notice'
    | 'decision'
    | 'report'
    | 'recommendation'
    | 'inspection'
    | 'member'
  readonly id: string
  readonly title: string
  /** Of what it is a part, where that is not plain from its title: the meeting of a paper. */
  readonly of?: string | undefined
}

/** How a duty stands on a day. `noDay` is one whose day cannot be known yet: there is no next meeting. */
export type DutyState = 'late' | 'today' | 'nextSevenDays' | 'later' | 'noDay' | 'doneInTime' | 'doneLate'

/** How a due day was found: the rule, its words and each day counted. */
export type DutyWorkings = { readonly rule: StatutoryRule; readonly days: readonly CountedDay[] }

/** What a noun says of a duty that it has; `dutyOn` adds how it stands. */
export type DutyFacts = {
  readonly what: DutyWhat
  readonly about: DutyAbout
  /** Whose it is; `undefined` where it is the council's as a whole. */
  readonly bodyId: BodyId | undefined
  readonly meetingId?: MeetingId | undefined
  /** The act by which it is done; who may do it is in `rolesOfAct`. */
  readonly act: ActName
  /** The last day that is in time; `undefined` where it cannot be known yet. */
  readonly dueOn?: CalendarDate | undefined
  /** Where it is due by a time and not by the end of a day. */
  readonly dueAt?: Instant | undefined
  readonly doneOn?: CalendarDate | undefined
  readonly workings: DutyWorkings
  /** Where it is missed: the lawful ways on. */
  readonly waysOut?: readonly OfferedWayOut[] | undefined
}

/** Something that must happen by a day, with how it stands, how the day was found and the lawful ways on. */
export type Duty = DutyFacts & { readonly state: DutyState }

/** A duty as it stands on a day of the council. */
export function dutyOn(facts: DutyFacts, today: CalendarDate): Duty {
  return { ...facts, state: stateOn(facts, today) }
}

/** Duties in the order in which a reader needs them: what is late first, then by the day on which they are due. */
export function inOrderOfNeed(duties: readonly Duty[]): readonly Duty[] {
  return duties.toSorted((one, other) => compare(one.dueOn, other.dueOn))
}

function compare(one: CalendarDate | undefined, other: CalendarDate | undefined): number {
  if (one === other) return 0
  if (one === undefined) return 1
  return other === undefined || one < other ? -1 : 1
}

/** How many days beyond today the board calls near. */
const near = 7

function stateOn({ dueOn, doneOn }: DutyFacts, today: CalendarDate): DutyState {
  if (doneOn !== undefined) return dueOn === undefined || doneOn <= dueOn ? 'doneInTime' : 'doneLate'
  if (dueOn === undefined) return 'noDay'
  if (dueOn < today) return 'late'
  if (dueOn === today) return 'today'
  return dueOn <= addDays(today, near) ? 'nextSevenDays' : 'later'
}
