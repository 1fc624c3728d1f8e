import { sql } from 'kysely'
import { latestReleased } from './latest-released.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** Which news of inspections and other reports to read: at most how much of each kind, and of which one, where it is to be of one. */
export type InspectionNewsAsked = {
  readonly most: number
  readonly eventId?: Row<'assurance_event'>['assurance_event_id']
}

/** What became public last of inspections: reports, findings, withdrawals, what becomes of findings, grades put right, signed coverage. */
export type InspectionNews = Awaited<ReturnType<typeof latestInspectionNews>>

/** What became public last of inspections and other reports, each kind with the latest first. */
export async function latestInspectionNews(record: PublicRecord, { most, eventId }: InspectionNewsAsked) {
  const only = eventId === undefined ? undefined : sql`assurance_event_id = ${eventId}`
  const [events, putRight, findings, withdrawals, dispositions, statements] = await Promise.all([
    latestReleased(record, 'assurance_event', { most, only, order: ['assurance_event_id'] }),
    latestReleased(record, 'judgement', {
      most,
      only: sql`sequence > 1 ${only === undefined ? sql`` : sql`and ${only}`}`,
      order: ['assurance_event_id', 'area_key', 'sequence'],
    }),
    latestReleased(record, 'finding', { most, only, order: ['assurance_event_id', 'number'] }),
    latestReleased(record, 'finding_withdrawal', { most, only, order: ['finding_id'], by: 'at' }),
    latestReleased(record, 'finding_disposition', { most, only, order: ['finding_id', 'sequence'] }),
    latestReleased(record, 'coverage_statement', { most, only, order: ['statement_id'] }),
  ])
  return { events, putRight, findings, withdrawals, dispositions, statements }
}

/** The public actions that answer the public findings of a report. */
export async function actionsAnsweringReport(
  { reader, councilId }: PublicRecord,
  eventId: Row<'assurance_event'>['assurance_event_id'],
): Promise<Row<'action_finding'>['action_id'][]> {
  const rows = await reader
    .selectFrom('published.action_finding as l')
    .innerJoin('published.finding as f', (join) =>
      join.onRef('f.council_id', '=', 'l.council_id').onRef('f.finding_id', '=', 'l.finding_id'),
    )
    .select('l.action_id')
    .distinct()
    .where('l.council_id', '=', councilId)
    .where('f.assurance_event_id', '=', eventId)
    .orderBy('l.action_id')
    .execute()
  return rows.map((row) => row.action_id)
}
