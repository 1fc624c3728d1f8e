import { mayPerform } from '../../council/access/may-perform.ts'
import type { ActName } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { followUpsOfSubmission, type FollowUp } from '../../council/follow-up/follow-up.ts'
import { isSubmissionFollowed } from '../../council/submission/move-submission.ts'
import type { SubmissionRefusal } from '../../council/submission/refusals.ts'
import type { SubmissionState } from '../../council/submission/submission-state.ts'
import type { SubmissionId } from '../../council/submission/submission.ts'
import type { TellingRefusal } from '../../council/voice/refusals.ts'
import { checkTelling, type Telling } from '../../council/voice/telling-back.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { changeFollowUps } from '../../store/follow-up.ts'
import {
  addSubmissionTold,
  stepsOfSubmission,
  submissionById,
  type SubmissionRow,
} from '../../store/submission.ts'
import { chooseFollowUps } from '../follow-up/choose-follow-ups.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'

type Refusal = SubmissionRefusal | UnknownThing | AccessRefusal

/**
 * Says to which findings, actions and commitments something that the public sent leads, once it is accepted. The public sees
 * those that are public themselves, until the sender withdraws it.
 *
 * @refuses unknown-thing, submission-not-followed, no-power
 */
export async function linkSubmission(
  session: Session,
  { id, chosen }: { readonly id: SubmissionId; readonly chosen: readonly FollowUp[] },
): Promise<Result<SubmissionId, Refusal>> {
  const { tx, councilId, at } = session
  const found = await followedSubmission(session, 'link-submission', id)
  if (!found.ok) return found
  const row = found.value
  const of = { kind: 'submission', councilId, id } as const
  const change = await chooseFollowUps(session, { of, chosen, kinds: followUpsOfSubmission })
  if (!change.ok) return change
  const { added, ended } = change.value
  const detail = { added: added.map((one) => one.id), ended: ended.map((one) => one.id) }
  const entry = enter(session, 'link-submission', { kind: 'submission', id, bodyId: row.body_id, detail })
  if (!entry.ok) return entry
  await changeFollowUps(tx, of, { added, ended, at, entryNo: entry.value })
  published(session, 'meeting', [row.meeting_id])
  return accept(id)
}

/**
 * Records that who sent something was told what came of it: when, how, and what they made of it. The public sees the month and
 * the way beside the published answer, and nothing of what the sender made of it.
 *
 * @refuses unknown-thing, submission-not-followed, told-back-of-nothing, told-back-of-the-future, told-back-before-answer, no-power
 */
export async function tellSubmissionSender(
  session: Session,
  { id, ...told }: Telling & { readonly id: SubmissionId },
): Promise<Result<SubmissionId, Refusal | TellingRefusal>> {
  const { tx, councilId, at, zone, actor } = session
  const found = await followedSubmission(session, 'tell-submission-sender', id)
  if (!found.ok) return found
  const row = found.value
  const steps = await stepsOfSubmission(tx, councilId, id)
  const answeredOn = steps.map((step) => step.answered_on).filter((on) => on !== null)
  const fit = checkTelling({ toldOn: told.toldOn, answeredOn, today: dateAt(at, zone) })
  if (!fit.ok) return fit
  const entry = enter(session, 'tell-submission-sender', {
    kind: 'submission',
    id,
    bodyId: row.body_id,
  })
  if (!entry.ok) return entry
  await addSubmissionTold(
    tx,
    {
      council_id: councilId,
      submission_id: id,
      told_on: told.toldOn,
      medium: told.medium,
      reaction: told.reaction,
      reaction_words: told.reactionWords.trim(),
      told_by: actor.name,
      at,
      entry_no: entry.value,
    },
    `${told.toldOn.slice(0, 7)}-01` as CalendarDate,
  )
  published(session, 'meeting', [row.meeting_id])
  return accept(id)
}

async function followedSubmission(
  { tx, councilId, actor, at, zone }: Session,
  act: ActName,
  id: SubmissionId,
): Promise<Result<SubmissionRow, Refusal>> {
  const row = await submissionById(tx, councilId, id)
  if (row === undefined) return refuse({ code: 'unknown-thing', kind: 'submission' })
  const on = dateAt(at, zone)
  const power = mayPerform({ grants: actor.grants, act, bodyId: row.body_id, on })
  if (!power.ok) return power
  return isSubmissionFollowed(row.state as SubmissionState)
    ? accept(row)
    : refuse({ code: 'submission-not-followed' })
}
