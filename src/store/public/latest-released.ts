import { sql, type RawBuilder } from 'kysely'
import type { PublicRecord, Row } from './public-record.ts'
import type { PublicViews } from './views.ts'

/** The public views by their names. */
type ViewName = keyof PublicViews extends `published.${infer Name}` ? Name : never

/** What to read of a view: at most how many rows, which of them, and by which columns those of one moment are told apart. */
export type LatestAsked = {
  readonly most: number
  readonly only?: RawBuilder<unknown> | undefined
  readonly order: readonly string[]
  /** The column that says when a row became public. */
  readonly by?: string
}

/** The rows of a view that became public last, the latest first. */
export async function latestReleased<View extends ViewName>(
  { reader, councilId }: PublicRecord,
  view: View,
  { most, only, order, by = 'released_at' }: LatestAsked,
): Promise<readonly Row<View>[]> {
  const narrowed = only === undefined ? sql`` : sql`and ${only}`
  const { rows } = await sql<Row<View>>`
    select * from ${sql.table(`published.${view}`)} where council_id = ${councilId} ${narrowed}
    order by ${sql.ref(by)} desc, ${sql.join(order.map((column) => sql`${sql.ref(column)} desc`))}
    limit ${most}`.execute(reader)
  return rows
}
