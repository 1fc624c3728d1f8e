import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { NoticeId } from '../../council/plan/notice.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { noticeById, withdrawNoticeRow } from '../../store/plan-notice.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { planEntryFor } from './plan-entry-from-row.ts'

/** A notice to be withdrawn, with the reason that stays at its address. */
export type NoticeWithdrawal = { readonly noticeId: NoticeId; readonly reason: string }

/**
 * Withdraws a notice. Its address keeps when and why; no decision can be taken on it any more.
 *
 * @refuses unknown-thing, notice-withdrawn-already, notice-withdrawn-without-reason, names-protected-person, no-power
 */
export async function withdrawNotice(
  session: Session,
  { noticeId, reason }: NoticeWithdrawal,
): Promise<Result<NoticeId, UnknownThing | PlanRefusal | NamesProtectedPerson | AccessRefusal>> {
  const notice = await noticeById(session.tx, session.councilId, noticeId)
  if (notice === undefined) return refuse({ code: 'unknown-thing', kind: 'notice' })
  if (notice.withdrawn_at !== null) return refuse({ code: 'notice-withdrawn-already' })
  if (reason.trim() === '') return refuse({ code: 'notice-withdrawn-without-reason' })
  const shielded = await refuseProtected(session, [reason])
  if (!shielded.ok) return shielded
  const found = notice.plan_entry_id === null ? undefined : await planEntryFor(session, notice.plan_entry_id)
  const bodyId = found?.ok === true ? found.value.bodyId : undefined
  const entry = enter(session, 'withdraw-notice', { kind: 'notice', id: noticeId, bodyId })
  if (!entry.ok) return entry
  await withdrawNoticeRow(session.tx, {
    councilId: session.councilId,
    noticeId,
    entryNo: entry.value,
    at: session.at,
    reason,
  })
  published(session, 'planNotice', [noticeId])
  return accept(noticeId)
}
