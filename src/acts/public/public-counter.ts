import type { BodyId } from '../../council/body/body.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { PlanEntryId } from '../../council/plan/plan-entry.ts'
import type { SubmissionState } from '../../council/submission/submission-state.ts'
import { maySubmissionMove } from '../../council/submission/move-submission.ts'
import type { SentSubmission, SubmissionKind } from '../../council/submission/submission.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { stepsOfSubmission, submissionByToken, type SubmissionRow } from '../../store/submission.ts'
import type { AnyRefusal } from '../explain-refusal.ts'
import { recordRepresentation } from '../plan/record-representation.ts'
import type { OfficeLogin, Session } from '../session.ts'
import { newToken } from '../sign-in/complete-sign-in.ts'
import { supplementSubmission, withdrawSubmission } from '../submission/move-submission.ts'
import { sendSubmission } from '../submission/send-submission.ts'
import { submissionOffers, type SubmissionOffer } from '../submission/submission-offers.ts'
import {
  asPublic,
  explained,
  throttled,
  type CounterRefusal,
  type CounterSettings,
  type CounterVisit,
} from './counter-visit.ts'
import { followerCounter, type FollowerCounter } from './follower-counter.ts'

export type { SubmissionOffer } from '../submission/submission-offers.ts'
export type { CounterVisit } from './counter-visit.ts'

/** What somebody sent, as they see it by the link that is theirs alone. */
export type MySubmission = {
  readonly reference: string
  readonly meetingId: MeetingId
  readonly kind: SubmissionKind
  readonly subject: string
  readonly text: string
  readonly state: SubmissionState
  readonly bodyName: string
  readonly meetingOn: CalendarDate
  /** What the office said last: what more it needs, or why it refused. */
  readonly said: string | undefined
  readonly mayWithdraw: boolean
}

/** A representation as somebody sends it by form. */
export type SentRepresentation = {
  readonly planEntryId: PlanEntryId
  readonly name: string
  readonly contact: string
  readonly text: string
}

/** What the public may do on the site: each is an act of somebody who has not signed in, through the office's login. */
export type PublicCounter = {
  readonly offers: (
    visit: CounterVisit,
    meeting: { readonly bodyId: BodyId; readonly meetingOn: CalendarDate },
  ) => Promise<SubmissionOffer[]>
  /** Takes a submission in and gives the key by which its sender comes back to it. */
  readonly send: (
    visit: CounterVisit,
    sent: SentSubmission & { readonly meetingId: MeetingId; readonly email: string },
  ) => Promise<Result<string, CounterRefusal>>
  readonly mine: (visit: CounterVisit, token: string) => Promise<MySubmission | undefined>
  readonly supplement: (
    visit: CounterVisit,
    token: string,
    words: string,
  ) => Promise<Result<void, CounterRefusal>>
  readonly withdraw: (visit: CounterVisit, token: string) => Promise<Result<void, CounterRefusal>>
  readonly represent: (visit: CounterVisit, sent: SentRepresentation) => Promise<Result<void, CounterRefusal>>
  readonly follower: FollowerCounter
}

/** The counter at which the public's forms are taken in. */
export function publicCounter(settings: CounterSettings): PublicCounter {
  const { office, random } = settings
  return {
    offers: ({ councilId, zone }, meeting) =>
      office.transaction().execute((tx) => submissionOffers({ tx, councilId, zone }, meeting)),
    send: async (visit, sent) => {
      const token = newToken(random)
      const submission = { ...sent, id: newId<'submission'>(random), token }
      const taken = await throttled(settings, { visit, sends: 'form' }, () =>
        asPublic(settings, visit, (session) => sendSubmission(session, submission)),
      )
      return taken.ok ? accept(token) : taken
    },
    mine: async ({ councilId }, token) => {
      const row = await submissionByToken(office, councilId, sha256(token))
      return row === undefined ? undefined : mySubmission(office, row)
    },
    supplement: (visit, token, words) =>
      onMine(settings, { visit, token }, (session, { submission_id: id }) =>
        supplementSubmission(session, { id, words }),
      ),
    withdraw: (visit, token) =>
      onMine(settings, { visit, token }, (session, { submission_id: id }) => withdrawSubmission(session, id)),
    represent: async (visit, sent) => {
      const representation = { ...sent, id: newId<'representation'>(random), channel: 'form' } as const
      const taken = await throttled(settings, { visit, sends: 'form' }, () =>
        asPublic(settings, visit, (session) => recordRepresentation(session, representation)),
      )
      return taken.ok ? accept(undefined) : taken
    },
    follower: followerCounter(settings),
  }
}

async function mySubmission(office: OfficeLogin, row: SubmissionRow): Promise<MySubmission> {
  const steps = await stepsOfSubmission(office, row.council_id, row.submission_id)
  const last = steps.at(-1)
  const state = row.state as SubmissionState
  return {
    reference: row.submission_id,
    meetingId: row.meeting_id,
    kind: row.kind as SubmissionKind,
    subject: row.subject,
    text: row.text,
    state,
    bodyName: row.body_name,
    meetingOn: row.starts_on,
    said: state === 'moreAsked' || state === 'refused' ? (last?.words ?? undefined) : undefined,
    mayWithdraw: maySubmissionMove(state, 'withdrawn'),
  }
}

async function onMine(
  settings: CounterSettings,
  { visit, token }: { readonly visit: CounterVisit; readonly token: string },
  work: (session: Session, row: SubmissionRow) => Promise<Result<unknown, AnyRefusal>>,
): Promise<Result<void, CounterRefusal>> {
  const done = await asPublic(settings, visit, async (session) => {
    const row = await submissionByToken(session.tx, session.councilId, sha256(token))
    return row === undefined
      ? refuse({ code: 'unknown-thing', kind: 'submission' } as const)
      : work(session, row)
  })
  return done.ok ? accept(undefined) : refuse(explained(done.refusal))
}
