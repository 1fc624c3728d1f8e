import type { AccessRefusal } from '../../council/access/refusals.ts'
import { holdsOver } from '../../council/retention/legal-hold.ts'
import type { RetentionRefusal } from '../../council/retention/refusals.ts'
import { isSubmissionOver } from '../../council/retention/sender-policy.ts'
import type { SubmissionRefusal } from '../../council/submission/refusals.ts'
import type { SubmissionState } from '../../council/submission/submission-state.ts'
import { moveSubmission, publicSubmissionStates } from '../../council/submission/move-submission.ts'
import {
  shownAs,
  type Attribution,
  type SubmissionId,
  type SubmissionKind,
} from '../../council/submission/submission.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import {
  addSubmissionAnswer,
  addSubmissionProgress,
  addSubmissionStep,
  placeSubmissionRow,
  removeSubmissionSender,
  showSubmission,
  stepsOfSubmission,
  submissionById,
  withdrawSubmissionWords,
  type SubmissionRow,
  type SubmissionStepRow,
} from '../../store/submission.ts'
import { keptSenders, standingHolds } from '../../store/retention.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing, YoungPersonPointedAt } from '../refusals.ts'
import { thingsOf } from '../retention/senders-kept.ts'
import { enter, published, type Session } from '../session.ts'
import { holdForYoungPerson } from '../voice/hold-for-young-person.ts'

type MoveRefusal =
  | UnknownThing
  | SubmissionRefusal
  | NamesProtectedPerson
  | YoungPersonPointedAt
  | AccessRefusal
type Moved = Promise<Result<SubmissionState, MoveRefusal>>

/** What a clerk makes of a submission. The words of one that is accepted may be cut for the public; its name may not be chosen. */
export type SubmissionModeration =
  | { readonly id: SubmissionId; readonly to: 'moreAsked' | 'refused'; readonly words: string }
  | { readonly id: SubmissionId; readonly to: 'accepted'; readonly subject: string; readonly text: string }
  | { readonly id: SubmissionId; readonly to: 'asked' }

/**
 * Asks the sender for more, accepts a submission, which makes it public, refuses it with the reason, or records that it
 * was put to the meeting. The sender is told by mail.
 *
 * @refuses unknown-thing, submission-cannot-move, submission-without-words, submission-empty, names-protected-person, young-person-pointed-at, no-power
 */
export async function moderateSubmission(session: Session, moderation: SubmissionModeration): Moved {
  const row = await submissionById(session.tx, session.councilId, moderation.id)
  if (row === undefined) return unknown
  if (moderation.to !== 'accepted') {
    const words = 'words' in moderation ? moderation.words : ''
    return takeStep(session, row, { act: 'moderate-submission', to: moderation.to, words })
  }
  return acceptSubmission(session, row, moderation)
}

async function acceptSubmission(
  session: Session,
  row: SubmissionRow,
  accepted: Extract<SubmissionModeration, { readonly to: 'accepted' }>,
): Moved {
  const [subject, text] = [accepted.subject.trim(), accepted.text.trim()]
  if (row.name === null || subject === '') return refuse({ code: 'submission-empty' })
  const as = shownAs({ attribution: row.attribution as Attribution, name: row.name, ward: row.ward ?? '' })
  const shielded = await refuseProtected(session, [subject, text, as])
  if (!shielded.ok) return shielded
  const partners = row.attribution === 'name' ? [row.name] : []
  const held = await holdForYoungPerson(session, { words: [subject, text], setting: [subject], partners })
  if (!held.ok) return held
  const { council_id, submission_id, meeting_id, kind, signatures } = row
  const shown = { council_id, submission_id, meeting_id, kind, subject, signatures }
  return takeStep(session, row, {
    act: 'moderate-submission',
    to: 'accepted',
    words: '',
    before: (entryNo) =>
      showSubmission(session.tx, { ...shown, released_entry: entryNo }, { text, shown_as: as }),
  })
}

/**
 * Adds what the sender of a submission says when they were asked for more. It waits to be read again.
 *
 * @refuses unknown-thing, submission-cannot-move, submission-empty, no-power
 */
export async function supplementSubmission(
  session: Session,
  { id, words }: { readonly id: SubmissionId; readonly words: string },
): Moved {
  const row = await submissionById(session.tx, session.councilId, id)
  if (row === undefined) return unknown
  if (words.trim() === '') return refuse({ code: 'submission-empty' })
  return takeStep(session, row, { act: 'supplement-submission', to: 'received', words })
}

/**
 * Withdraws a submission, as its sender asks. What was public of it says that it was withdrawn, and its words are gone.
 *
 * @refuses unknown-thing, submission-cannot-move, no-power
 */
export async function withdrawSubmission(session: Session, id: SubmissionId): Moved {
  const row = await submissionById(session.tx, session.councilId, id)
  if (row === undefined) return unknown
  return takeStep(session, row, {
    act: 'withdraw-submission',
    to: 'withdrawn',
    words: '',
    before: (entryNo) => withdrawSubmissionWords(session.tx, row, entryNo),
  })
}

/**
 * Puts a submission under an item of the agenda of its meeting, where the public sees it once the item is public.
 *
 * @refuses unknown-thing, submission-item-elsewhere, submission-cannot-move, no-power
 */
export async function placeSubmission(
  session: Session,
  { id, itemId }: { readonly id: SubmissionId; readonly itemId: Id<'item'> },
): Moved {
  const row = await submissionById(session.tx, session.councilId, id)
  if (row === undefined) return unknown
  const item = await itemById(session.tx, session.councilId, itemId)
  if (item === undefined || item.meeting_id !== row.meeting_id)
    return refuse({ code: 'submission-item-elsewhere' })
  const place = { council_id: row.council_id, submission_id: id, item_id: itemId }
  return takeStep(session, row, {
    act: 'place-submission',
    to: 'placed',
    words: '',
    also: { item_id: itemId },
    before: (entryNo) => placeSubmissionRow(session.tx, { ...place, entry_no: entryNo }),
  })
}

/** The answer to a submission: given at the meeting or in writing, by whom and when. */
export type SubmissionAnswer = {
  readonly id: SubmissionId
  readonly words: string
  readonly isOral: boolean
  readonly answeredBy: string
  readonly answeredOn: CalendarDate
}

/**
 * Records the answer to a submission. It may be put right until it is published.
 *
 * @refuses unknown-thing, submission-cannot-move, submission-without-words, young-person-pointed-at, no-power
 */
export async function answerSubmission(
  session: Session,
  { id, words, isOral, answeredBy, answeredOn }: SubmissionAnswer,
): Moved {
  const row = await submissionById(session.tx, session.councilId, id)
  if (row === undefined) return unknown
  const held = await holdForYoungPerson(session, { words: [words], setting: [row.subject, row.text] })
  if (!held.ok) return held
  const also = { is_oral: isOral, answered_by: answeredBy, answered_on: answeredOn }
  return takeStep(session, row, { act: 'answer-submission', to: 'answered', words, also })
}

/**
 * Publishes the answer to a submission, with it on the page of its meeting, and tells the sender.
 *
 * @refuses unknown-thing, submission-cannot-move, names-protected-person, no-power
 */
export async function publishSubmissionAnswer(session: Session, id: SubmissionId): Moved {
  const row = await submissionById(session.tx, session.councilId, id)
  if (row === undefined) return unknown
  const steps = await stepsOfSubmission(session.tx, session.councilId, id)
  const answer = steps.findLast(({ state }) => state === 'answered')
  const shielded = await refuseProtected(session, [answer?.words, answer?.answered_by])
  if (!shielded.ok) return shielded
  return takeStep(session, row, {
    act: 'publish-submission-answer',
    to: 'answerPublished',
    words: '',
    before: (entryNo) => publishAnswer(session, answer, entryNo),
  })
}

/**
 * Takes away who sent a submission that is over, and how to reach them. What is public stays as it is; this cannot be undone.
 *
 * @refuses unknown-thing, submission-cannot-move, hold-stands, no-power
 */
export async function forgetSubmissionSender(
  session: Session,
  id: SubmissionId,
): Promise<Result<SubmissionState, MoveRefusal | RetentionRefusal>> {
  const row = await submissionById(session.tx, session.councilId, id)
  if (row === undefined) return unknown
  const state = row.state as SubmissionState
  if (!isSubmissionOver({ kind: row.kind as SubmissionKind, state }))
    return refuse({ code: 'submission-cannot-move', from: state, to: 'answerPublished' })
  const [hold] = holdsOver(
    await thingsOfSubmission(session, row),
    await standingHolds(session.tx, row.council_id),
  )
  if (hold !== undefined) return refuse({ code: 'hold-stands', reason: hold.reason })
  const subject = { kind: 'submission', id, bodyId: row.body_id }
  const entry = enter(session, 'forget-submission-sender', subject)
  if (!entry.ok) return entry
  await removeSubmissionSender(session.tx, row)
  return accept(state)
}

async function thingsOfSubmission({ tx, councilId }: Session, row: SubmissionRow) {
  const [sender] = await keptSenders(tx, councilId, { only: row.submission_id })
  return sender === undefined ? [] : thingsOf(sender)
}

const unknown = refuse({ code: 'unknown-thing', kind: 'submission' } as const)

type Step = {
  readonly act:
    | 'moderate-submission'
    | 'supplement-submission'
    | 'withdraw-submission'
    | 'place-submission'
    | 'answer-submission'
    | 'publish-submission-answer'
  readonly to: SubmissionState
  readonly words: string
  readonly also?: Partial<SubmissionStepRow>
  readonly before?: (entryNo: number) => Promise<void>
}

async function takeStep(session: Session, row: SubmissionRow, step: Step): Moved {
  const { tx } = session
  const from = row.state as SubmissionState
  const moved = moveSubmission({ from, to: step.to, words: step.words })
  if (!moved.ok) return moved
  const { council_id, submission_id, body_id: bodyId } = row
  const subject = { kind: 'submission', id: submission_id, bodyId, detail: { to: step.to } }
  const entry = enter(session, step.act, subject)
  if (!entry.ok) return entry
  await step.before?.(entry.value)
  const kept = { council_id, submission_id, sequence: row.sequence + 1, state: step.to, at: session.at }
  const words = step.words.trim() === '' ? null : step.words.trim()
  await addSubmissionStep(tx, { ...kept, words, ...step.also, entry_no: entry.value })
  await tellThePublic(session, { row, step, entryNo: entry.value })
  await tellTheSender(session, { row, step, entryNo: entry.value })
  return moved
}

type Taken = { readonly row: SubmissionRow; readonly step: Step; readonly entryNo: number }

/** Of what was accepted the public knows that, where it is taken, that it was put, answered in public, or withdrawn. */
async function tellThePublic(session: Session, { row, step, entryNo }: Taken): Promise<void> {
  const wasPublic = row.state === 'accepted' || row.state === 'placed'
  const isTold = step.to === 'withdrawn' ? wasPublic : publicSubmissionStates.includes(step.to)
  if (isTold) {
    const { council_id, submission_id, sequence } = row
    const progress = { council_id, submission_id, sequence: sequence + 1, state: step.to, at: session.at }
    await addSubmissionProgress(session.tx, { ...progress, released_entry: entryNo })
  }
  if (isTold || step.to === 'placed') published(session, 'submission', [row.submission_id])
}

const toldOf: readonly SubmissionState[] = ['moreAsked', 'accepted', 'refused', 'answerPublished']

/** The mail leads to the meeting: the link that is the sender's own is in the first mail alone, since its key is not kept. */
async function tellTheSender(session: Session, { row, step, entryNo }: Taken): Promise<void> {
  if (!toldOf.includes(step.to) || row.email === null || row.email === '') return
  await queueMail(session, {
    kind: 'submission-news',
    to: [{ name: row.name ?? '', address: row.email }],
    about: { kind: 'meeting', id: row.meeting_id },
    path: `/meetings/${row.meeting_id}`,
    entryNo,
  })
}

async function publishAnswer(
  session: Session,
  answer: SubmissionStepRow | undefined,
  entryNo: number,
): Promise<void> {
  if (answer === undefined || answer.answered_on === null) return
  await addSubmissionAnswer(session.tx, {
    council_id: answer.council_id,
    submission_id: answer.submission_id,
    text: answer.words ?? '',
    is_oral: answer.is_oral ?? false,
    answered_by: answer.answered_by ?? '',
    answered_on: answer.answered_on,
    released_entry: entryNo,
  })
}
