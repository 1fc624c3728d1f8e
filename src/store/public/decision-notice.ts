import { sql } from 'kysely'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { listPage, type ListPage, type PublicRecord, type Row } from './public-record.ts'

/** What narrows the list of decision notices: the body's slug and the days of publication, both of which count. */
export type NoticeQuestion = {
  readonly size: number
  readonly after?: string | undefined
  readonly bodySlug?: string | undefined
  readonly from?: CalendarDate | undefined
  readonly to?: CalendarDate | undefined
}

/** A page of the decision notices, newest first. Their days are those of the council's own clock. */
export async function decisionNotices(
  { reader, councilId }: PublicRecord,
  { size, after, bodySlug, from, to }: NoticeQuestion,
): Promise<ListPage<Row<'decision_notice'>>> {
  const day = sql<CalendarDate>`(n.published_at at time zone c.zone)::date`
  const rows = await reader
    .selectFrom('published.decision_notice as n')
    .innerJoin('published.council as c', 'c.council_id', 'n.council_id')
    .selectAll('n')
    .where('n.council_id', '=', councilId)
    .$if(bodySlug !== undefined, (of) => of.where('n.body_slug', '=', bodySlug ?? ''))
    .$if(from !== undefined, (of) => of.where(sql<boolean>`${day} >= ${from}::date`))
    .$if(to !== undefined, (of) => of.where(sql<boolean>`${day} <= ${to}::date`))
    .$if(after !== undefined, (of) =>
      of.where(
        sql<boolean>`(n.published_at, n.notice_id) < (
          select at.published_at, at.notice_id from published.decision_notice at
          where at.council_id = ${councilId} and at.notice_id = ${after})`,
      ),
    )
    .orderBy('n.published_at', 'desc')
    .orderBy('n.notice_id', 'desc')
    .limit(size + 1)
    .execute()
  return listPage(rows, size, (row) => row.notice_id)
}
