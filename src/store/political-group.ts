import { sql, type Insertable } from 'kysely'
import type { GroupChange } from '../council/member/group-membership.ts'
import type { PoliticalGroup } from '../council/member/political-group.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** The political groups of a council, by name. */
export async function groupsOf(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<readonly PoliticalGroup[]> {
  return tx
    .selectFrom('political_group')
    .select(['group_id as id', 'name'])
    .where('council_id', '=', councilId)
    .orderBy('name')
    .execute()
}

/** Who went into which group on which day, without what was taken back. */
export async function groupChangesOf(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<readonly GroupChange[]> {
  const rows = await tx
    .selectFrom('group_change')
    .select(['person_id', 'group_id', 'from_on'])
    .where('council_id', '=', councilId)
    .where('withdrawn_entry', 'is', null)
    .orderBy('from_on')
    .orderBy('person_id')
    .execute()
  return rows.map((row) => ({
    personId: row.person_id,
    groupId: row.group_id ?? undefined,
    fromOn: row.from_on,
  }))
}

/** Adds a political group to the register. */
export async function addGroupRow(
  tx: Transaction,
  group: Insertable<Tables['political_group']>,
): Promise<void> {
  await tx.insertInto('political_group').values(group).execute()
}

/** Gives a political group another name, on every page of whatever day. */
export async function renameGroupRow(
  tx: Transaction,
  { council_id, group_id, name }: Omit<Insertable<Tables['political_group']>, 'released_entry'>,
): Promise<void> {
  await tx
    .updateTable('political_group')
    .set({ name })
    .where('council_id', '=', council_id)
    .where('group_id', '=', group_id)
    .execute()
}

/** Keeps that a person is in a group, or in none, from a day on. */
export async function addGroupChangeRow(
  tx: Transaction,
  change: Omit<Insertable<Tables['group_change']>, 'sequence'>,
): Promise<void> {
  const sequence = sql<number>`(select coalesce(max(sequence), 0) + 1 from group_change
    where council_id = ${change.council_id} and person_id = ${change.person_id})`
  await tx
    .insertInto('group_change')
    .values({ ...change, sequence })
    .execute()
}

/** Takes back a change of group; its row stays, and what held before it goes on. */
export async function withdrawGroupChangeRow(
  tx: Transaction,
  gone: Pick<Insertable<Tables['group_change']>, 'council_id' | 'person_id' | 'from_on' | 'withdrawn_entry'>,
): Promise<void> {
  await tx
    .updateTable('group_change')
    .set({ withdrawn_entry: gone.withdrawn_entry })
    .where('council_id', '=', gone.council_id)
    .where('person_id', '=', gone.person_id)
    .where('from_on', '=', gone.from_on)
    .where('withdrawn_entry', 'is', null)
    .execute()
}
