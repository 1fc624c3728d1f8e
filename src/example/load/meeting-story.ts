import { publishAgenda } from '../../acts/agenda/publish-agenda.ts'
import { announceMeeting } from '../../acts/meeting/announce-meeting.ts'
import { changeMeeting } from '../../acts/meeting/change-meeting.ts'
import { recordAttendance } from '../../acts/meeting/record-attendance.ts'
import { decideWrittenSummary } from '../../acts/minutes/decide-written-summary.ts'
import { draftMinutes } from '../../acts/minutes/draft-minutes.ts'
import { keepMinutesVersion } from '../../acts/minutes/keep-minutes-version.ts'
import { approveMinutes, publishDraftMinutes, signMinutes } from '../../acts/minutes/move-minutes.ts'
import { publishDecisions } from '../../acts/resolution/publish-decisions.ts'
import { invariant } from '../../foundation/invariant.ts'
import type { ExampleMeeting, ExampleMeetingAct } from '../example-council.ts'
import { roomOf } from './room-story.ts'
import { movedMeeting, venueBeforeMove } from './agenda-story.ts'
import { correctionsOf, writtenItems, writtenSummary } from './minutes-written.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

/** The acts that carry a meeting from its announcement to its signed minutes, as far as it has come. */
export function meetingStory(loading: Loading, meeting: ExampleMeeting): StoryAct[] {
  const drafted = meeting.acts.some(({ kind }) => kind === 'draftMinutesPublished')
  const acts = meeting.acts.flatMap((act) => [
    ...(act.kind === 'draftMinutesPublished'
      ? [
          minutesDrafted(loading, meeting, act),
          minutesWritten(loading, meeting, act),
          ...summaryDecided(loading, meeting, act),
        ]
      : []),
    {
      at: moment(act.on, act.at),
      by: act.by,
      what: `${act.kind} of ${meeting.key}`,
      act: actOf(loading, meeting, act),
    },
    ...(act.kind === 'closed' && drafted ? [attended(loading, meeting, act)] : []),
  ])
  return [...acts, ...urgentBusiness(loading, meeting)]
}

/** Business that came up after the agenda went out is made public by a supplement on the day it is added. */
function urgentBusiness({ idOf }: Loading, meeting: ExampleMeeting): StoryAct[] {
  const added = new Set(
    meeting.items.flatMap(({ urgency }) => (urgency === undefined ? [] : [urgency.addedOn])),
  )
  return [...added].map((on) => ({
    at: moment(on, '11:30'),
    what: `urgent business of ${meeting.key}`,
    act: (session) => publishAgenda(session, { meetingId: idOf('meeting', meeting.key), as: 'supplement' }),
  }))
}

function placeOf(loading: Loading, meeting: ExampleMeeting) {
  const venue = movedMeeting(loading.council)?.key === meeting.key ? venueBeforeMove : meeting.venue
  return { venue, venueId: roomOf(loading, venue) }
}

function actOf(loading: Loading, meeting: ExampleMeeting, act: ExampleMeetingAct): StoryAct['act'] {
  const meetingId = loading.idOf('meeting', meeting.key)
  const change = (to: 'inProgress' | 'closed' | 'adjourned' | 'postponed' | 'cancelled'): StoryAct['act'] => {
    return (session) => changeMeeting(session, { meetingId, to, reason: act.reason ?? act.note })
  }
  const acts: Readonly<Record<ExampleMeetingAct['kind'], StoryAct['act']>> = {
    announced: (session) =>
      announceMeeting(session, {
        id: meetingId,
        bodyId: loading.idOf('body', meeting.body),
        kind: meeting.kind,
        startsAt: moment(meeting.startsOn, meeting.startsAt),
        ...placeOf(loading, meeting),
      }),
    agendaPublished: (session) => publishAgenda(session, { meetingId, as: 'agenda' }),
    supplementPublished: (session) =>
      publishAgenda(session, { meetingId, as: 'supplement', note: act.note ?? act.reason }),
    postponed: change('postponed'),
    cancelled: change('cancelled'),
    adjourned: change('adjourned'),
    held: change('inProgress'),
    closed: change('closed'),
    decisionsPublished: (session) => publishDecisions(session, meetingId),
    draftMinutesPublished: (session) => publishDraftMinutes(session, meetingId),
    minutesApproved: (session) => {
      const at = approvedAt(loading, meeting)
      const corrections = correctionsOf(loading, meeting, at)
      return approveMinutes(session, { meetingId, atMeetingId: loading.idOf('meeting', at.key), corrections })
    },
    minutesSigned: (session) => {
      const signer = loading.idOf('person', act.by)
      const atMeetingId = loading.idOf('meeting', approvedAt(loading, meeting).key)
      return signMinutes(session, {
        meetingId,
        atMeetingId,
        signedByPersonId: signer,
        presidingPersonId: signer,
      })
    },
  }
  return acts[act.kind]
}

function attended({ idOf }: Loading, meeting: ExampleMeeting, closed: ExampleMeetingAct): StoryAct {
  return {
    at: moment(closed.on, closed.at),
    what: `attendance of ${meeting.key}`,
    act: (session) =>
      recordAttendance(session, {
        meetingId: idOf('meeting', meeting.key),
        attendances: meeting.attendance.map((attendance) => ({
          personId: idOf('person', attendance.person),
          capacity: attendance.capacity,
          mode: attendance.mode === 'remote' ? 'virtual' : 'inPerson',
          sentApologies: attendance.apologies ?? false,
        })),
      }),
  }
}

function minutesDrafted({ idOf }: Loading, meeting: ExampleMeeting, published: ExampleMeetingAct): StoryAct {
  return {
    at: moment(published.on, published.at),
    what: `draft minutes of ${meeting.key}`,
    act: (session) =>
      draftMinutes(session, {
        meetingId: idOf('meeting', meeting.key),
        entries: meeting.items.map((item) => ({
          itemId: idOf('item', item.key),
          number: `${item.number}/${meeting.startsOn.slice(2, 4)}`,
          text: item.deferred?.reason ?? '',
        })),
      }),
  }
}

function summaryDecided(
  { idOf }: Loading,
  meeting: ExampleMeeting,
  published: ExampleMeetingAct,
): readonly StoryAct[] {
  if (!meeting.items.some(({ part }) => part === 'private')) return []
  return [
    {
      at: moment(published.on, published.at),
      what: `written summary of ${meeting.key}`,
      act: (session) =>
        decideWrittenSummary(session, {
          meetingId: idOf('meeting', meeting.key),
          decision: 'written',
          text: writtenSummary(meeting),
        }),
    },
  ]
}

/** A version without a state of the editor: whoever opens it goes on from its blocks. */
const noState = new Uint8Array([0, 0])

function minutesWritten(loading: Loading, meeting: ExampleMeeting, published: ExampleMeetingAct): StoryAct {
  return {
    at: moment(published.on, published.at),
    what: `written minutes of ${meeting.key}`,
    act: (session) =>
      keepMinutesVersion(session, {
        meetingId: loading.idOf('meeting', meeting.key),
        items: writtenItems(loading, meeting),
        content: noState,
        upToSequence: 0,
      }),
  }
}

function approvedAt({ council }: Loading, meeting: ExampleMeeting): ExampleMeeting {
  const later = council.meetings
    .filter((other) => other.body === meeting.body && other.startsOn >= meeting.startsOn)
    .filter((other) => other.acts.some(({ kind }) => kind === 'held'))
    .toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
  const approved = meeting.acts.find(({ kind }) => kind === 'minutesApproved')
  const at = later.find((other) => approved === undefined || other.startsOn >= approved.on) ?? later.at(-1)
  invariant(at !== undefined, `no later meeting approves the minutes of ${meeting.key}`)
  return at
}
