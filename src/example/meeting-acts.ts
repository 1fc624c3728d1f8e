import { addDays, type CalendarDate } from '../foundation/calendar-date.ts'
import { addWorkingDays, workingDayOnOrBefore } from './meeting-days.ts'
import type { ExampleMeetingAct } from './example-council.ts'
import type { PlacedMeeting } from './meeting-calendar.ts'
import type { Slot } from './moment.ts'
import type { PersonKey } from './roster/people.ts'
import { bodies } from './roster/bodies.ts'

/** What went otherwise than planned with a meeting. */
export type Fate =
  | { readonly kind: 'cancelled'; readonly daysBefore: number; readonly reason: string }
  | { readonly kind: 'postponed'; readonly daysBefore: number; readonly reason: string; readonly to: Slot }
  | { readonly kind: 'adjourned'; readonly at: string; readonly reason: string; readonly to: Slot }

/** The meetings that went otherwise than planned. */
export const fates: Readonly<Partial<Record<Slot, Fate>>> = {
  'planning-5': {
    kind: 'cancelled',
    daysBefore: 9,
    reason:
      'Both applications due for decision were withdrawn by their applicants, so there was nothing left to decide.',
  },
  'licensing-1': {
    kind: 'postponed',
    daysBefore: 1,
    to: 'licensing+1',
    reason:
      'A burst main closed Tolsey Street and the Town Hall with it. The same agenda will be taken at the next meeting.',
  },
  'planning-1': {
    kind: 'adjourned',
    at: '17:52',
    to: 'planning+1',
    reason:
      'The fire alarm sounded during the third item and the chamber could not be re-opened that afternoon. The remaining items are taken first at the next meeting.',
  },
}

/** What the acts of a meeting are reckoned from. */
export type MeetingFacts = {
  readonly meeting: PlacedMeeting
  readonly loadedOn: CalendarDate
  /** The held meeting of the body that approved these minutes: the next, or this one where the body met no more. */
  readonly approvedAt: PlacedMeeting | undefined
  readonly chair: PersonKey
  readonly supplements: readonly { readonly on: CalendarDate; readonly note: string }[]
}

const clerk: PersonKey = 'thwaiteley'

/** The meeting whose agenda went out early enough that a report could follow it and still be in time. */
const reportFollowedAt: Slot = 'cabinet-6'

/** The day on which the agenda goes out: at least five clear working days before; for the two meetings next due, never after loading. */
export function agendaPublishedOn(meeting: PlacedMeeting, loadedOn: CalendarDate): CalendarDate {
  const isEarly = meeting.slot === reportFollowedAt
  const days = isEarly ? -8 : meeting.startsOn.endsWith('2') ? -7 : -6
  const usual = addWorkingDays(meeting.startsOn, days)
  const isSoon = meeting.slot === 'children+1' || meeting.slot === 'planning+1'
  return isSoon && usual > loadedOn ? workingDayOnOrBefore(loadedOn) : usual
}

/** The acts done with a meeting up to and including the day of loading, in order of time. */
export function actsOf(facts: MeetingFacts): readonly ExampleMeetingAct[] {
  const { meeting, loadedOn } = facts
  const fate = fates[meeting.slot]
  const all = [...before(facts), ...(fate === undefined ? usualCourse(facts) : fated(facts, fate))]
  return all
    .filter(({ on }) => on <= loadedOn)
    .sort((a, b) =>
      `${a.on} ${a.at}` < `${b.on} ${b.at}` ? -1 : Number(`${a.on} ${a.at}` > `${b.on} ${b.at}`),
    )
}

function before({ meeting, loadedOn, supplements }: MeetingFacts): ExampleMeetingAct[] {
  const announcedOn = addDays(meeting.startsOn, -90)
  const fate = fates[meeting.slot]
  return [
    {
      kind: 'announced',
      on: workingDayOnOrBefore(announcedOn < loadedOn ? announcedOn : addDays(loadedOn, -3)),
      at: '09:30',
      by: clerk,
    },
    ...(fate?.kind === 'cancelled'
      ? []
      : [
          {
            kind: 'agendaPublished' as const,
            on: agendaPublishedOn(meeting, loadedOn),
            at: '16:30',
            by: clerk,
          },
        ]),
    ...supplements.map(({ on, note }) => ({
      kind: 'supplementPublished' as const,
      on,
      at: '17:00',
      by: clerk,
      note,
    })),
  ]
}

function fated({ meeting, chair }: MeetingFacts, fate: Fate): ExampleMeetingAct[] {
  if (fate.kind === 'adjourned') {
    const { startsOn: on } = meeting
    return [
      { kind: 'held', on, at: bodies[meeting.body].startsAt, by: chair },
      { kind: 'adjourned', on, at: fate.at, by: chair, reason: fate.reason },
      { kind: 'decisionsPublished', on: addWorkingDays(on, 1), at: '15:00', by: clerk },
    ]
  }
  const on = workingDayOnOrBefore(addDays(meeting.startsOn, -fate.daysBefore))
  return [{ kind: fate.kind, on, at: '17:30', by: clerk, reason: fate.reason }]
}

function usualCourse({ meeting, approvedAt, chair }: MeetingFacts): ExampleMeetingAct[] {
  const on = meeting.startsOn
  const startsAt = bodies[meeting.body].startsAt
  const closesAt = `${Number(startsAt.slice(0, 2)) + 2}:${startsAt.endsWith('30') ? '55' : '25'}`
  const sat: ExampleMeetingAct[] = [
    { kind: 'held', on, at: startsAt, by: chair },
    { kind: 'closed', on, at: closesAt, by: chair },
  ]
  if (approvedAt?.slot === meeting.slot) return [...sat, ...lastMinutes(on, chair)]
  const acts: ExampleMeetingAct[] = [
    ...sat,
    { kind: 'decisionsPublished', on: addWorkingDays(on, 2), at: '15:00', by: clerk },
  ]
  if (!meeting.isLastWeek) {
    acts.push({
      kind: 'draftMinutesPublished',
      on: draftMinutesOn(meeting, approvedAt),
      at: '16:10',
      by: clerk,
    })
  }
  if (approvedAt !== undefined) {
    const approvedOn = approvedAt.startsOn
    acts.push({ kind: 'minutesApproved', on: approvedOn, at: bodies[meeting.body].startsAt, by: chair })
    if (!approvedAt.isLastWeek) {
      acts.push({ kind: 'minutesSigned', on: approvedOn, at: closesAt, by: chair })
    }
  }
  return acts
}

/** A body that will not meet again approves and signs its minutes on the evening itself. */
function lastMinutes(on: CalendarDate, chair: PersonKey): ExampleMeetingAct[] {
  return [
    { kind: 'decisionsPublished', on, at: '20:40', by: clerk },
    { kind: 'draftMinutesPublished', on, at: '20:45', by: clerk },
    { kind: 'minutesApproved', on, at: '20:50', by: chair },
    { kind: 'minutesSigned', on, at: '20:55', by: chair },
  ]
}

/** Draft minutes come out within twelve working days, and always before the meeting that is to approve them. */
function draftMinutesOn(meeting: PlacedMeeting, approvedAt: PlacedMeeting | undefined): CalendarDate {
  const usual = addWorkingDays(meeting.startsOn, 12)
  const latest = approvedAt === undefined ? usual : addWorkingDays(approvedAt.startsOn, -2)
  return usual < latest ? usual : latest
}
