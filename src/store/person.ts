import type { Insertable, Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** A person of the register as kept, with former names and other spellings. */
export type PersonRow = Selectable<Tables['person']> & {
  readonly otherNames: readonly Selectable<Tables['person_name']>[]
}

/** An office as kept. */
export type OfficeRow = Selectable<Tables['office']>

/** Who held which office when, as kept. */
export type HoldingRow = Selectable<Tables['office_holding']>

/** Adds a person to the register, with former names and spellings seen in print. */
export async function addPersonRow(
  tx: Transaction,
  person: Insertable<Tables['person']>,
  otherNames: readonly { readonly name: string; readonly untilOn?: CalendarDate | undefined }[],
): Promise<void> {
  await tx.insertInto('person').values(person).execute()
  for (const { name, untilOn } of otherNames) {
    await tx
      .insertInto('person_name')
      .values({
        council_id: person.council_id,
        person_id: person.person_id,
        name,
        until_on: untilOn ?? null,
      })
      .execute()
  }
}

/** Adds an office to the register. */
export async function addOfficeRow(tx: Transaction, office: Insertable<Tables['office']>): Promise<void> {
  await tx.insertInto('office').values(office).execute()
}

/** Records that a person holds an office from a date. */
export async function addHoldingRow(
  tx: Transaction,
  holding: Insertable<Tables['office_holding']>,
): Promise<void> {
  await tx.insertInto('office_holding').values(holding).execute()
}

/** Every person of a council's register. */
export async function peopleOf(tx: Transaction, councilId: Id<'council'>): Promise<PersonRow[]> {
  const people = await tx.selectFrom('person').selectAll().where('council_id', '=', councilId).execute()
  const names = await tx.selectFrom('person_name').selectAll().where('council_id', '=', councilId).execute()
  const byPerson = Map.groupBy(names, (row) => row.person_id)
  return people.map((person) => ({ ...person, otherNames: byPerson.get(person.person_id) ?? [] }))
}

/** Whether there is anybody whose identity is protected. */
export async function hasProtectedPerson(tx: Transaction, councilId: Id<'council'>): Promise<boolean> {
  const found = await tx
    .selectFrom('person')
    .select('person_id')
    .where('council_id', '=', councilId)
    .where('released_entry', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** Every office of a council. */
export function officesOf(tx: Transaction, councilId: Id<'council'>): Promise<OfficeRow[]> {
  return tx.selectFrom('office').selectAll().where('council_id', '=', councilId).execute()
}

/** Every holding of every office of a council. */
export function holdingsOf(tx: Transaction, councilId: Id<'council'>): Promise<HoldingRow[]> {
  return tx.selectFrom('office_holding').selectAll().where('council_id', '=', councilId).execute()
}

/** Puts right what the register says of a person, and keeps the name before it among the others. */
export async function correctPersonRow(
  tx: Transaction,
  corrected: Omit<Selectable<Tables['person']>, 'biography' | 'released_entry'>,
  former: { readonly name: string; readonly untilOn?: CalendarDate | undefined } | undefined,
): Promise<void> {
  const { council_id, person_id, ...words } = corrected
  await tx
    .updateTable('person')
    .set(words)
    .where('council_id', '=', council_id)
    .where('person_id', '=', person_id)
    .execute()
  if (former === undefined) return
  await tx
    .insertInto('person_name')
    .values({ council_id, person_id, name: former.name, until_on: former.untilOn ?? null })
    .onConflict((clash) => clash.doNothing())
    .execute()
}

/** Ends a holding of an office, with what ended it. */
export async function endHoldingRow(
  tx: Transaction,
  ended: Pick<Selectable<Tables['office_holding']>, 'council_id' | 'holding_id' | 'to_on' | 'ended_by'>,
): Promise<void> {
  await tx
    .updateTable('office_holding')
    .set({ to_on: ended.to_on, ended_by: ended.ended_by })
    .where('council_id', '=', ended.council_id)
    .where('holding_id', '=', ended.holding_id)
    .execute()
}
