import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** Says where a meeting can be watched from now on. What was said before stays in the record. */
export async function addWebcast(
  tx: Transaction,
  row: Omit<Insertable<Tables['meeting_webcast']>, 'sequence'>,
): Promise<void> {
  const { council_id, meeting_id } = row
  await tx
    .insertInto('meeting_webcast')
    .values({
      ...row,
      sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from meeting_webcast
        where council_id = ${council_id} and meeting_id = ${meeting_id})`,
    })
    .execute()
}

/** What was said last of where a meeting can be watched; `undefined` where nothing was. */
export function webcastOf(
  tx: Transaction | Office,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<Selectable<Tables['meeting_webcast']> | undefined> {
  return tx
    .selectFrom('meeting_webcast')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}
