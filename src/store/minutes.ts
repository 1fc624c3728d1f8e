import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** Records who was at a meeting, or sent apologies; unreleased. */
export async function addAttendanceRows(
  tx: Transaction,
  rows: readonly Insertable<Tables['attendance']>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('attendance').values(rows).execute()
}

/** Adds what was said on an item; unreleased. */
export async function addContributionRows(
  tx: Transaction,
  rows: readonly Insertable<Tables['contribution']>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('contribution').values(rows).execute()
}

/** Adds the minutes of items; unreleased. */
export async function addMinuteEntryRows(
  tx: Transaction,
  rows: readonly Insertable<Tables['minute_entry']>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('minute_entry').values(rows).execute()
}

/** Adds the record of a minute set's new state. */
export async function addMinuteSetState(
  tx: Transaction,
  state: Insertable<Tables['minute_set_state']>,
): Promise<void> {
  await tx.insertInto('minute_set_state').values(state).execute()
}

/** Keeps the corrections that a meeting made to minutes. Each is public under the entry it names, or not at all. */
export async function addCorrectionRows(
  tx: Transaction,
  rows: readonly Insertable<Tables['minute_correction']>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('minute_correction').values(rows).execute()
}

/** The present state of a meeting's minutes; `undefined` where none have been drafted. */
export function minuteSetOf(
  tx: Transaction,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<Selectable<Tables['minute_set_state']> | undefined> {
  return tx
    .selectFrom('minute_set_state')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Makes public the attendance of a meeting, but of people whose identity is protected. */
export async function releaseAttendance(
  tx: Transaction,
  released: { councilId: Id<'council'>; meetingId: Id<'meeting'>; entryNo: number },
): Promise<void> {
  await tx
    .updateTable('attendance')
    .set({ released_entry: released.entryNo })
    .where('council_id', '=', released.councilId)
    .where('meeting_id', '=', released.meetingId)
    .where('released_entry', 'is', null)
    .where('person_id', 'in', (inner) =>
      inner
        .selectFrom('person')
        .select('person_id')
        .where('council_id', '=', released.councilId)
        .where('released_entry', 'is not', null),
    )
    .execute()
}

/** Makes public the minutes of these items: entries, blocks and contributions. */
export async function releaseMinutes(
  tx: Transaction,
  released: { councilId: Id<'council'>; itemIds: readonly Id<'item'>[]; entryNo: number },
): Promise<void> {
  if (released.itemIds.length === 0) return
  for (const table of ['contribution', 'minute_entry', 'minute_block'] as const) {
    await tx
      .updateTable(table)
      .set({ released_entry: released.entryNo })
      .where('council_id', '=', released.councilId)
      .where('item_id', 'in', released.itemIds)
      .where('released_entry', 'is', null)
      .execute()
  }
}
