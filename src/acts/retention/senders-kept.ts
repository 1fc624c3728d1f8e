import { endOfMonths } from '../../council/clock/months.ts'
import { holdsOver, type HoldableThing, type LegalHold } from '../../council/retention/legal-hold.ts'
import {
  isSubmissionOver,
  senderKeptUntil,
  type SenderPolicy,
} from '../../council/retention/sender-policy.ts'
import type { SubmissionState } from '../../council/submission/submission-state.ts'
import type { SubmissionKind } from '../../council/submission/submission.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { keptSenders, senderPolicyOf, standingHolds, type KeptSender } from '../../store/retention.ts'
import type { Reading } from '../session.ts'

/** A submission whose sender is still known: until when they are kept, where that is settled, and the holds over it. */
export type SenderStanding = {
  readonly row: KeptSender
  readonly overOn: CalendarDate | undefined
  readonly keptUntil: CalendarDate | undefined
  readonly holds: readonly LegalHold[]
  /** Whether the sender may be forgotten today. */
  readonly isDue: boolean
}

/** Who sent submissions and is still known, with the council's own rule on how long; what is due stands first. */
export async function sendersKept({ tx, councilId, at, zone }: Reading): Promise<{
  readonly policy: SenderPolicy | undefined
  readonly senders: readonly SenderStanding[]
}> {
  const policy = await senderPolicyOf(tx, councilId)
  const holds = await standingHolds(tx, councilId)
  const rows = await keptSenders(tx, councilId)
  const senders = rows.map((row) => standingOf(row, { policy, holds, at, zone }))
  return { policy, senders: senders.toSorted((one, other) => Number(other.isDue) - Number(one.isDue)) }
}

/** Who is to be forgotten today. It reads no more than may be due, so that a first page can ask it. */
export async function sendersDue({ tx, councilId, at, zone }: Reading): Promise<SenderStanding[]> {
  const policy = await senderPolicyOf(tx, councilId)
  if (policy === undefined) return []
  const upTo = endOfMonths(dateAt(at, zone), { months: -policy.months, beginsWith: 'nextDay' })
  const holds = await standingHolds(tx, councilId)
  const rows = await keptSenders(tx, councilId, { upTo })
  return rows.map((row) => standingOf(row, { policy, holds, at, zone })).filter(({ isDue }) => isDue)
}

function standingOf(
  row: KeptSender,
  {
    policy,
    holds: standing,
    at,
    zone,
  }: {
    readonly policy: SenderPolicy | undefined
    readonly holds: readonly LegalHold[]
  } & Pick<Reading, 'at' | 'zone'>,
): SenderStanding {
  const isOver = isSubmissionOver({ kind: row.kind as SubmissionKind, state: row.state as SubmissionState })
  const overOn = isOver ? dateAt(row.state_at, zone) : undefined
  const keptUntil = policy && overOn && senderKeptUntil(policy, { overOn, meetingOn: row.starts_on })
  const holds = holdsOver(thingsOf(row), standing)
  const isDue = keptUntil !== undefined && keptUntil < dateAt(at, zone) && holds.length === 0
  return { row, overOn, keptUntil, holds, isDue }
}

/** What a submission belongs to: a hold on any of it is a hold on the submission. */
export function thingsOf({
  submission_id: id,
  meeting_id: meetingId,
  matter_id: matterId,
}: Pick<KeptSender, 'submission_id' | 'meeting_id' | 'matter_id'>): HoldableThing[] {
  return [
    { kind: 'submission', id },
    { kind: 'meeting', id: meetingId },
    ...(matterId === null ? [] : [{ kind: 'matter', id: matterId } as const]),
  ]
}
