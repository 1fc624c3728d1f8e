import type { ActName } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { BodyId } from '../../council/body/body.ts'
import { checkStep, type StepItem } from '../../council/commitment/check-step.ts'
import type { CommitmentId } from '../../council/commitment/commitment.ts'
import type { CommitmentStep } from '../../council/commitment/commitment-step.ts'
import type { CommitmentRefusal } from '../../council/commitment/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addCommitmentStep, commitmentById, stepsOfCommitments } from '../../store/commitment.ts'
import { stepItem } from '../../store/commitment-ground.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing, YoungPersonPointedAt } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { holdForYoungPerson } from '../voice/hold-for-young-person.ts'
import { followed, type FollowedCommitment } from './course-from-rows.ts'

/** Why a step of a commitment is not taken. */
export type StepRefusal =
  | CommitmentRefusal
  | NamesProtectedPerson
  | YoungPersonPointedAt
  | UnknownThing
  | AccessRefusal

/** A step of a commitment by the act that records it. The day is that of the act unless the meeting gives another. */
export type StepTaken = {
  readonly act: ActName
  readonly commitmentId: CommitmentId
  readonly step: Omit<CommitmentStep, 'on'>
  /** The body for which the actor holds the power, where it is not the one that hears of the commitment. */
  readonly powerFor?: BodyId | undefined
}

/** A commitment with where it stands; `undefined` where there is none. */
export async function followedCommitment(
  { tx, councilId }: Pick<Session, 'tx' | 'councilId'>,
  commitmentId: CommitmentId,
): Promise<FollowedCommitment | undefined> {
  const row = await commitmentById(tx, councilId, commitmentId)
  if (row === undefined) return undefined
  return followed([row], await stepsOfCommitments(tx, councilId, [commitmentId]))[0]
}

/** The states of a meeting that nobody has opened. */
const notHeld: ReadonlySet<string> = new Set([
  'planned',
  'announced',
  'agendaPublished',
  'supplemented',
  'postponed',
  'cancelled',
])

/** Takes a step in the course of a commitment, for the acts of this folder. Its words are public once the commitment is. */
export async function takeStep(
  session: Session,
  { act, commitmentId, step, powerFor }: StepTaken,
): Promise<Result<CommitmentId, StepRefusal>> {
  const found = await followedCommitment(session, commitmentId)
  if (found === undefined) return refuse({ code: 'unknown-thing', kind: 'commitment' })
  const checked = await datedStep(session, found, step)
  if (!checked.ok) return checked
  const shielded = await refuseProtected(session, [step.words, step.plan, step.approvedBy])
  if (!shielded.ok) return shielded
  const held = await holdForYoungPerson(session, {
    words: [step.words, step.plan],
    setting: [found.row.quote],
  })
  if (!held.ok) return held
  const { kind, dueOn = null, itemId = null } = step
  const entry = enter(session, act, {
    kind: 'commitment',
    id: commitmentId,
    bodyId: powerFor ?? found.row.report_back_body_id,
    detail: { kind, dueOn, itemId },
  })
  if (!entry.ok) return entry
  await keepStep(session, { commitmentId, step: checked.value, entryNo: entry.value })
  return accept(commitmentId)
}

/** The step with its day, where the course may take it: the day of the meeting at which it happened, or today. */
async function datedStep(
  session: Session,
  found: FollowedCommitment,
  step: StepTaken['step'],
): Promise<Result<CommitmentStep, CommitmentRefusal | UnknownThing>> {
  const item = await itemOf(session, step, found.row.report_back_body_id)
  if (step.itemId !== undefined && item === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const isAtMeeting = item !== undefined && step.kind !== 'onAgenda'
  const on = isAtMeeting ? item.startsOn : dateAt(session.at, session.zone)
  return checkStep({ course: found.course, step: { ...step, on }, item, since: heardSince(found) })
}

/** The day from which a body could hear of a commitment: that of the promise, or of the meeting that last asked for more. */
export function heardSince({ row, steps }: FollowedCommitment): CalendarDate {
  return steps.findLast(({ kind }) => kind === 'moreNeeded')?.on_day ?? row.promised_on
}

/** Keeps a step under the entry of an act that may take it. */
export async function keepStep(
  session: Session,
  kept: { commitmentId: CommitmentId; step: CommitmentStep; entryNo: number },
): Promise<void> {
  const { step } = kept
  await addCommitmentStep(session.tx, {
    council_id: session.councilId,
    commitment_id: kept.commitmentId,
    kind: step.kind,
    on_day: step.on,
    words: (step.words ?? '').trim(),
    plan: (step.plan ?? '').trim(),
    response: step.response ?? null,
    due_on: step.dueOn ?? null,
    approved_by: step.approvedBy?.trim() ?? null,
    item_id: step.itemId ?? null,
    resolution_id: step.resolutionId ?? null,
    at: session.at,
    entry_no: kept.entryNo,
  })
  published(session, 'commitment', [kept.commitmentId])
}

async function itemOf(
  { tx, councilId }: Session,
  { itemId, resolutionId }: StepTaken['step'],
  hearerId: BodyId,
): Promise<StepItem | undefined> {
  if (itemId === undefined) return undefined
  const row = await stepItem(tx, councilId, { itemId, resolutionId, hearerId })
  return (
    row && {
      isOfBody: row.is_of_body,
      startsOn: row.starts_on,
      isHeld: !notHeld.has(row.state),
      hasResolution: row.has_resolution,
    }
  )
}
