import { dutiesOfMeeting, type MeetingClockFacts } from '../../council/clock/duties-of-meeting.ts'
import type { TimedPaper } from '../../council/clock/document-verdicts.ts'
import type { Duty } from '../../council/clock/duty.ts'
import type { Regime } from '../../council/body/body.ts'
import type { MeetingState } from '../../council/meeting/meeting-state.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import {
  clockedMeetings,
  papersOfMeetings,
  statesOfMeetings,
  type ClockedMeetingRow,
  type ClockedPaperRow,
  type MeetingStateRow,
} from '../../store/meeting-clock.ts'
import type { Visit } from '../frame/visit.ts'

/** How far back and ahead the board looks for meetings, in days. */
const span = { back: 120, ahead: 120 } as const

/** The duties of every meeting near today, as the record has it. A meeting whose days cannot be counted is left out. */
export async function meetingDuties(visit: Visit): Promise<readonly Duty[]> {
  const { office, councilId, today } = visit
  const asked = { councilId, fromOn: addDays(today, -span.back), untilOn: addDays(today, span.ahead) }
  const [policy, meetings, states, papers] = await Promise.all([
    clockPolicyOf(office, councilId),
    clockedMeetings(office, asked),
    statesOfMeetings(office, asked),
    papersOfMeetings(office, asked),
  ])
  const statesOf = Map.groupBy(states, ({ meeting_id }) => meeting_id)
  const papersOf = Map.groupBy(papers, ({ meeting_id }) => meeting_id)
  const dated = meetings.map((meeting) => ({
    meeting,
    states: statesOf.get(meeting.meeting_id) ?? [],
    papers: papersOf.get(meeting.meeting_id) ?? [],
  }))
  return dated.flatMap((one) => {
    const duties = dutiesOfMeeting({ meeting: factsOf(visit, one, dated), today, policy })
    return duties.ok ? duties.value : []
  })
}

type Kept = {
  readonly meeting: ClockedMeetingRow
  readonly states: readonly MeetingStateRow[]
  readonly papers: readonly ClockedPaperRow[]
}

function factsOf(visit: Visit, kept: Kept, all: readonly Kept[]): MeetingClockFacts {
  const { meeting, states, papers } = kept
  const cameOn = (...names: readonly MeetingState[]) => {
    const first = states.find(({ state }) => names.some((name) => name === state))
    return first && dateAt(first.at, visit.zone)
  }
  return {
    id: meeting.meeting_id,
    bodyId: meeting.body_id,
    state: stateOf(kept),
    title: `${meeting.body_name}, ${visit.say.date(meeting.starts_on)}`,
    regime: meeting.regime as Regime,
    meetsOn: meeting.starts_on,
    convenedOn: cameOn('announced'),
    agendaPublishedOn: cameOn('agendaPublished'),
    papers: papers.filter(({ state }) => state !== 'withdrawn').map((paper) => paperOf(paper, visit)),
    decisionsPublishedOn: cameOn('decisionsPublished', 'draftMinutesPublished'),
    draftMinutesPublishedOn: cameOn('draftMinutesPublished'),
    minutesSignedOn: cameOn('minutesSigned'),
    nextSuitableMeetingOn: nextSuitable(meeting, all),
  }
}

function stateOf({ states }: Kept): MeetingState {
  return (states.at(-1)?.state ?? 'planned') as MeetingState
}

function paperOf(paper: ClockedPaperRow, { zone }: Visit): TimedPaper {
  const publicOn = (at: Instant | null) => (at === null ? undefined : dateAt(at, zone))
  return {
    id: paper.expected_document_id,
    itemId: paper.item_id,
    kind: 'paper',
    title: paper.title,
    publishedOn: paper.state === 'published' ? publicOn(paper.released_at) : undefined,
    expectedOn: paper.expected_on ?? undefined,
  }
}

/** The day of the next meeting of the same body at which minutes may be signed: no extraordinary one, and none that is off. */
function nextSuitable(meeting: ClockedMeetingRow, all: readonly Kept[]): CalendarDate | undefined {
  return all.find(
    (other) =>
      other.meeting.body_id === meeting.body_id &&
      other.meeting.starts_on > meeting.starts_on &&
      other.meeting.kind !== 'extraordinary' &&
      !['cancelled', 'postponed'].includes(stateOf(other)),
  )?.meeting.starts_on
}
