import { sql, type Insertable, type Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Json } from '../foundation/json.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** A notice as kept. */
export type NoticeRow = Selectable<Tables['plan_notice']>

/** Adds a notice with its statement, public at once, and who agreed to it where somebody had to. */
export async function addNotice(
  tx: Transaction,
  notice: Insertable<Tables['plan_notice']>,
  beside: {
    readonly statement: Json
    readonly consent?:
      | {
          readonly office_id: Id<'office'>
          readonly person_id: Id<'person'>
          readonly agreed_on: CalendarDate
        }
      | undefined
  },
): Promise<void> {
  const { council_id, notice_id, released_entry } = notice
  await tx.insertInto('plan_notice').values(notice).execute()
  await tx
    .insertInto('plan_notice_statement')
    .values({ council_id, notice_id, released_entry, statement: JSON.stringify(beside.statement) })
    .execute()
  if (beside.consent === undefined) return
  await tx
    .insertInto('plan_consent')
    .values({ council_id, notice_id, entry_no: released_entry, ...beside.consent })
    .execute()
}

/** The notices given of some entries, first to last. */
export function noticesOf(
  tx: Transaction,
  councilId: Id<'council'>,
  planEntryIds: readonly Id<'planEntry'>[],
): Promise<NoticeRow[]> {
  return tx
    .selectFrom('plan_notice')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`plan_entry_id = any(${planEntryIds}::text[])`)
    .orderBy('published_at')
    .orderBy('notice_id')
    .execute()
}

/** A notice with its statement; `undefined` where there is none. */
export function noticeById(
  tx: Transaction,
  councilId: Id<'council'>,
  noticeId: Id<'notice'>,
): Promise<(NoticeRow & { statement: Json }) | undefined> {
  return tx
    .selectFrom('plan_notice as n')
    .innerJoin('plan_notice_statement as s', (join) =>
      join.onRef('s.council_id', '=', 'n.council_id').onRef('s.notice_id', '=', 'n.notice_id'),
    )
    .selectAll('n')
    .select('s.statement')
    .where('n.council_id', '=', councilId)
    .where('n.notice_id', '=', noticeId)
    .executeTakeFirst()
}

/** The special urgency notices published in a period and not withdrawn, each with its statement, first to last. */
export function urgencyNoticesBetween(
  tx: Transaction,
  councilId: Id<'council'>,
  period: { readonly fromOn: CalendarDate; readonly toOn: CalendarDate },
): Promise<(NoticeRow & { statement: Json })[]> {
  return tx
    .selectFrom('plan_notice as n')
    .innerJoin('plan_notice_statement as s', (join) =>
      join.onRef('s.council_id', '=', 'n.council_id').onRef('s.notice_id', '=', 'n.notice_id'),
    )
    .selectAll('n')
    .select('s.statement')
    .where('n.council_id', '=', councilId)
    .where('n.kind', '=', 'specialUrgency')
    .where('n.withdrawn_entry', 'is', null)
    .where('n.published_on', '>=', period.fromOn)
    .where('n.published_on', '<=', period.toOn)
    .orderBy('n.published_at')
    .execute()
}

/** Withdraws a notice: when and why stay at its address, what it stated does not. */
export async function withdrawNoticeRow(
  tx: Transaction,
  withdrawn: {
    councilId: Id<'council'>
    noticeId: Id<'notice'>
    entryNo: number
    at: Instant
    reason: string
  },
): Promise<void> {
  const { councilId, noticeId, entryNo, at, reason } = withdrawn
  await tx
    .updateTable('plan_notice')
    .set({ withdrawn_entry: entryNo, withdrawn_at: at, withdrawal_reason: reason })
    .where('council_id', '=', councilId)
    .where('notice_id', '=', noticeId)
    .execute()
  await tx
    .updateTable('plan_notice_statement')
    .set({ withdrawn_entry: entryNo })
    .where('council_id', '=', councilId)
    .where('notice_id', '=', noticeId)
    .execute()
}
