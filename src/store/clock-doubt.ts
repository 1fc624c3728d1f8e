import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office } from './transaction.ts'

/** That the clock of the machine ran away, or that somebody confirmed the time afterwards. */
export type ClockDoubtRow = Selectable<Tables['clock_doubt']>

/** The last that is known of the machine's clock; `undefined` where it has never run away. */
export function lastClockDoubt(office: Office, councilId: Id<'council'>): Promise<ClockDoubtRow | undefined> {
  return office
    .selectFrom('clock_doubt')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Adds what has become known of the machine's clock. */
export async function addClockDoubt(
  office: Office,
  row: Omit<Insertable<Tables['clock_doubt']>, 'sequence'>,
): Promise<void> {
  const last = await lastClockDoubt(office, row.council_id)
  await office
    .insertInto('clock_doubt')
    .values({ ...row, sequence: (last?.sequence ?? 0) + 1 })
    .execute()
}
