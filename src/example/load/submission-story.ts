import {
  answerSubmission,
  moderateSubmission,
  publishSubmissionAnswer,
} from '../../acts/submission/move-submission.ts'
import { tellSubmissionSender } from '../../acts/submission/follow-submission.ts'
import { sendSubmission } from '../../acts/submission/send-submission.ts'
import { setSubmissionScheme } from '../../acts/submission/set-submission-scheme.ts'
import type { SentSubmission, SubmissionKind } from '../../council/submission/submission.ts'
import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import type { ExampleMeeting } from '../example-council.ts'
import { addWorkingDays } from '../meeting-days.ts'
import { moment, type Loading, type StoryAct } from './loading.ts'

const source = 'Part 4A, rules 10 to 12'

type Sent = SentSubmission & { readonly answer: string }

const petition: Sent = {
  kind: 'petition',
  subject: 'A crossing by the school in Mill Road',
  text: 'We ask the council to lay out a crossing by the gate of the school in Mill Road before another winter.',
  name: 'Tabitha Penhollow',
  ward: 'Millbrook',
  attribution: 'name',
  signatures: 684,
  answer:
    'The crossing is in the programme of the coming year. The ward councillors will see the drawing first.',
}

const nextPetition: Sent = {
  ...petition,
  subject: 'Keep the swimming pool open on Sundays',
  text: 'We ask the council to keep the pool in Weir Lane open on Sundays for those who work in the week.',
  name: 'Jocasta Fennimore',
  ward: 'Weirside',
  signatures: 312,
}

const question: Sent = {
  kind: 'question',
  subject: 'Evening buses to the hospital',
  text: 'What will the council do so that those who work late at the hospital can come home by bus?',
  name: 'Osbert Quillfeather',
  ward: 'Northside',
  attribution: 'ward',
  signatures: 0,
  answer:
    'The operator has agreed to a last bus at half past ten from the spring, and its use will be counted for a year.',
}

const youngQuestion: Sent = {
  ...question,
  subject: 'Benches that one can sit on',
  text: 'Why do the new benches in the park have bars so that nobody can lie or sit close on them?',
  attribution: 'young',
}

/** What the public of Ashcombe sends to its council: to meetings held, with the answers; to the next, some waiting. */
export function submissionStory(loading: Loading, foundedOn: CalendarDate): StoryAct[] {
  const meetings = loading.council.meetings.filter(({ body, acts }) => body === 'council' && !isOff(acts))
  const held = meetings.filter(isHeld).slice(-1)
  const toCome = meetings.filter((meeting) => !isHeld(meeting))
  return [
    ...schemes(loading, foundedOn),
    ...held.flatMap((meeting) => sentTo(loading, meeting, [petition, question])),
    ...toCome.flatMap((meeting) => sentTo(loading, meeting, [nextPetition, youngQuestion])),
  ]
}

function isHeld({ acts }: ExampleMeeting): boolean {
  return acts.some(({ kind }) => kind === 'draftMinutesPublished')
}

function isOff(acts: ExampleMeeting['acts']): boolean {
  return acts.some(({ kind }) => kind === 'cancelled' || kind === 'postponed')
}

function schemes({ idOf }: Loading, foundedOn: CalendarDate): StoryAct[] {
  const kinds: readonly (readonly [SubmissionKind, number])[] = [
    ['question', 0],
    ['deputation', 0],
    ['petition', 500],
  ]
  return ['council', 'cabinet'].flatMap((body) =>
    kinds
      .filter(([kind]) => body === 'council' || kind === 'question')
      .map(([kind, signaturesForDebate]) => ({
        at: moment(foundedOn, '09:56'),
        what: `set how the ${body} takes each ${kind}`,
        act: (session) =>
          setSubmissionScheme(session, {
            bodyId: idOf('body', body),
            kind,
            fromOn: foundedOn,
            isTaken: true,
            source,
            deadlineDays: 5,
            dayKind: 'working',
            deadlineTime: '12:00',
            longestWords: 200,
            mostPerPerson: 1,
            minutesToSpeak: 3,
            signaturesForDebate,
          }),
      })),
  )
}

function sentTo(loading: Loading, meeting: ExampleMeeting, all: readonly Sent[]): StoryAct[] {
  const announced = meeting.acts.find(({ kind }) => kind === 'announced')
  const published = meeting.acts.find(({ kind }) => kind === 'draftMinutesPublished')
  const sentOn = announced && addDays(announced.on, 2)
  if (sentOn === undefined || sentOn >= addWorkingDays(meeting.startsOn, -8)) return []
  return all.flatMap((sent, index) =>
    oneSent(loading, { meeting, sent, index, sentOn, answeredOn: published?.on }),
  )
}

type Telling = {
  readonly meeting: ExampleMeeting
  readonly sent: Sent
  readonly index: number
  readonly sentOn: CalendarDate
  readonly answeredOn: CalendarDate | undefined
}

function oneSent(loading: Loading, { meeting, sent, index, sentOn, answeredOn }: Telling): StoryAct[] {
  const { answer, ...words } = sent
  const key = `${meeting.key} ${sent.subject}`
  const id = loading.idOf('submission', key)
  const email = `sender-${index}@post.example`
  const token = loading.idOf('token', key)
  const meetingId = loading.idOf('meeting', meeting.key)
  const send: StoryAct = {
    at: moment(sentOn, `14:0${index}`),
    what: `take in “${sent.subject}”`,
    act: (session) => sendSubmission(session, { ...words, id, email, token, meetingId }),
  }
  if (sent.attribution === 'young') return [send]
  const accepting: StoryAct = {
    at: moment(addDays(sentOn, 1), `11:0${index}`),
    what: `accept “${sent.subject}”`,
    act: (session) =>
      moderateSubmission(session, { id, to: 'accepted', subject: sent.subject, text: sent.text }),
  }
  if (answeredOn === undefined) return [send, accepting]
  const given = { isOral: true, answeredBy: 'The Executive Mayor', answeredOn: meeting.startsOn }
  return [
    send,
    accepting,
    {
      at: moment(answeredOn, `16:1${index}`),
      what: `record the answer to “${sent.subject}”`,
      act: (session) => answerSubmission(session, { id, words: answer, ...given }),
    },
    {
      at: moment(answeredOn, `16:2${index}`),
      what: `publish the answer to “${sent.subject}”`,
      act: (session) => publishSubmissionAnswer(session, id),
    },
    {
      at: moment(answeredOn, `16:3${index}`),
      what: `record that the sender of “${sent.subject}” was told`,
      act: (session) =>
        tellSubmissionSender(session, {
          id,
          toldOn: answeredOn,
          medium: 'call',
          reaction: 'partly',
          reactionWords: 'Thankful for the answer; will ask again in a year.',
        }),
    },
  ]
}
