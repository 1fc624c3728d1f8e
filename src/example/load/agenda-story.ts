import { correctItem } from '../../acts/agenda/correct-item.ts'
import { recordItemCourse } from '../../acts/agenda/record-item-course.ts'
import { rearrangeMeeting } from '../../acts/meeting/rearrange-meeting.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import type { ExampleCouncil, ExampleMeeting, ExampleMeetingAct } from '../example-council.ts'
import { workingDayOnOrBefore } from '../meeting-days.ts'
import { roomOf } from './room-story.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** Where the one meeting of the story that was moved was to be held. */
export const venueBeforeMove = 'Committee Room 1, Ashcombe Town Hall, Tolsey Street'

/** The meeting of the story that was moved to a larger room before its agenda went out. */
export function movedMeeting(council: ExampleCouncil): ExampleMeeting | undefined {
  return council.meetings.findLast(({ body, acts }) => body === 'licensing' && hasAct(acts, 'closed'))
}

/** What became of agendas after they were called: what was put off, a meeting that moved, and a slip put right. */
export function agendaStory(loading: Loading): StoryAct[] {
  const { council } = loading
  return [
    ...council.meetings.flatMap((meeting) => courses(loading, meeting)),
    ...moved(loading, movedMeeting(council)),
    ...corrected(
      loading,
      council.meetings.findLast(({ body, acts }) => body === 'council' && hasAct(acts, 'closed')),
    ),
  ]
}

function hasAct(acts: readonly ExampleMeetingAct[], kind: ExampleMeetingAct['kind']): boolean {
  return acts.some((act) => act.kind === kind)
}

/** Of a meeting that put something off: what it did with each item that the agenda called. */
function courses({ idOf }: Loading, { items, acts, key }: ExampleMeeting): StoryAct[] {
  const closed = acts.find(({ kind }) => kind === 'closed')
  if (closed === undefined || !items.some(({ deferred }) => deferred !== undefined)) return []
  return items.map((item) => ({
    at: moment(closed.on, closed.at),
    what: `what became of item ${item.number} of ${key}`,
    act: (session) =>
      recordItemCourse(session, {
        itemId: idOf('item', item.key),
        course: item.deferred === undefined ? 'taken' : 'deferred',
        reason: item.deferred?.reason,
      }),
  }))
}

function moved(loading: Loading, meeting: ExampleMeeting | undefined): StoryAct[] {
  const agenda = meeting?.acts.find(({ kind }) => kind === 'agendaPublished')
  if (meeting === undefined || agenda === undefined) return []
  return [
    {
      at: moment(workingDayOnOrBefore(addDays(agenda.on, -4)), '10:15'),
      what: `move ${meeting.key}`,
      act: (session) =>
        rearrangeMeeting(session, {
          meetingId: loading.idOf('meeting', meeting.key),
          startsAt: moment(meeting.startsOn, meeting.startsAt),
          venue: meeting.venue,
          venueId: roomOf(loading, meeting.venue),
          reason: 'More people asked to come than the room holds.',
        }),
    },
  ]
}

function corrected({ idOf }: Loading, meeting: ExampleMeeting | undefined): StoryAct[] {
  const agenda = meeting?.acts.find(({ kind }) => kind === 'agendaPublished')
  const item = meeting?.items.find(({ part, standing }) => part === 'public' && standing === undefined)
  if (agenda === undefined || item === undefined) return []
  return [
    {
      at: moment(agenda.on, '16:45'),
      what: `correct ${item.key}`,
      act: (session) =>
        correctItem(session, {
          itemId: idOf('item', item.key),
          field: 'purpose',
          becomes: `${item.purpose} The item is for decision.`,
          reason: 'The agenda did not say whether the item was for decision or for information.',
        }),
    },
  ]
}
