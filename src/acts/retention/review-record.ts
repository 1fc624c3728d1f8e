import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { RetentionRefusal } from '../../council/retention/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addRetentionReview, keptRecord, type KeptRecordRow } from '../../store/retention.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/** That a record was looked at and is kept on: until when, and why. */
export type RecordReview = {
  readonly kind: KeptRecordRow['thing_kind']
  readonly id: string
  readonly keepUntil: CalendarDate
  readonly reason: string
}

/**
 * Records that somebody looked at a record whose time has come and keeps it on until a day, when it is to be looked at again.
 *
 * @refuses unknown-thing, review-not-ahead, review-without-reason, no-power
 */
export async function reviewRecord(
  session: Session,
  { kind, id, keepUntil, reason }: RecordReview,
): Promise<Result<CalendarDate, UnknownThing | RetentionRefusal | AccessRefusal>> {
  const { tx, councilId } = session
  const record = await keptRecord(tx, councilId, { kind, id })
  if (record === undefined) return refuse({ code: 'unknown-thing', kind: 'record' })
  if (keepUntil < dateAt(session.at, session.zone)) return refuse({ code: 'review-not-ahead', keepUntil })
  if (reason.trim() === '') return refuse({ code: 'review-without-reason' })
  const detail = { keepUntil, reason }
  const entry = enter(session, 'review-record', { kind, id, detail })
  if (!entry.ok) return entry
  await addRetentionReview(tx, {
    council_id: councilId,
    thing_kind: kind,
    thing_id: id,
    keep_until: keepUntil,
    reason: reason.trim(),
    reviewed_by: session.actor.name,
    reviewed_at: session.at,
    entry_no: entry.value,
  })
  return accept(keepUntil)
}
