import { sql, type Insertable, type Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** A scheme of call-in as kept. */
export type SchemeRow = Selectable<Tables['call_in_scheme']>

/** A call-in as kept, with its last state. */
export type CallInRow = Selectable<Tables['call_in']> & {
  readonly state: string
  readonly sequence: number
  readonly due_on: CalendarDate | null
}

/** The scheme of call-in that holds on a day; `undefined` where none is recorded. */
export function schemeOn(
  tx: Transaction,
  councilId: Id<'council'>,
  on: CalendarDate,
): Promise<SchemeRow | undefined> {
  return tx
    .selectFrom('call_in_scheme')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('from_on', '<=', on)
    .where((open) => open.or([open('to_on', 'is', null), open('to_on', '>=', on)]))
    .orderBy('from_on', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** A scheme of call-in by its id; `undefined` where there is none. */
export function schemeById(
  tx: Transaction,
  councilId: Id<'council'>,
  schemeId: Id<'scheme'>,
): Promise<SchemeRow | undefined> {
  return tx
    .selectFrom('call_in_scheme')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('scheme_id', '=', schemeId)
    .executeTakeFirst()
}

/** Adds a scheme of call-in, public at once; the one before it ends on the day before. */
export async function addScheme(
  tx: Transaction,
  scheme: Insertable<Tables['call_in_scheme']>,
  lastDayBefore: CalendarDate,
): Promise<void> {
  await tx
    .updateTable('call_in_scheme')
    .set({ to_on: lastDayBefore })
    .where('council_id', '=', scheme.council_id)
    .where('from_on', '<=', lastDayBefore)
    .where((open) => open.or([open('to_on', 'is', null), open('to_on', '>', lastDayBefore)]))
    .execute()
  await tx.insertInto('call_in_scheme').values(scheme).execute()
}

/** Adds a request for call-in, unreleased. */
export async function addCallInRow(tx: Transaction, callIn: Insertable<Tables['call_in']>): Promise<void> {
  await tx.insertInto('call_in').values(callIn).execute()
}

/** Adds a member's name to a call-in. */
export async function addCallInMember(
  tx: Transaction,
  member: Insertable<Tables['call_in_member']>,
): Promise<void> {
  await tx.insertInto('call_in_member').values(member).execute()
}

/** Adds the state that a call-in has come into. */
export async function addCallInState(
  tx: Transaction,
  state: Omit<Insertable<Tables['call_in_state']>, 'workings'>,
  workings: readonly unknown[] = [],
): Promise<void> {
  await tx
    .insertInto('call_in_state')
    .values({ ...state, workings: JSON.stringify(workings) })
    .execute()
}

/** A call-in by its id; `undefined` where there is none. */
export async function callInById(
  tx: Transaction,
  councilId: Id<'council'>,
  callInId: Id<'callIn'>,
): Promise<CallInRow | undefined> {
  return withState(tx, councilId).where('c.call_in_id', '=', callInId).executeTakeFirst()
}

/** The call-ins of some decisions, earliest first. */
export function callInsOf(
  tx: Transaction,
  councilId: Id<'council'>,
  resolutionIds: readonly Id<'resolution'>[],
): Promise<CallInRow[]> {
  return withState(tx, councilId)
    .where(sql<boolean>`c.resolution_id = any(${resolutionIds})`)
    .orderBy('c.requested_at')
    .orderBy('c.call_in_id')
    .execute()
}

function withState(tx: Transaction, councilId: Id<'council'>) {
  return tx
    .selectFrom('call_in as c')
    .innerJoinLateral(
      (state) =>
        state
          .selectFrom('call_in_state as s')
          .select(['s.state', 's.sequence', 's.due_on'])
          .whereRef('s.council_id', '=', 'c.council_id')
          .whereRef('s.call_in_id', '=', 'c.call_in_id')
          .orderBy('s.sequence', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .selectAll('c')
    .select(['last.state', 'last.sequence', 'last.due_on'])
    .where('c.council_id', '=', councilId)
}

/** The members whose names are on a call-in, in order. */
export function callInMembers(
  tx: Transaction,
  councilId: Id<'council'>,
  callInId: Id<'callIn'>,
): Promise<Selectable<Tables['call_in_member']>[]> {
  return tx
    .selectFrom('call_in_member')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('call_in_id', '=', callInId)
    .orderBy('position')
    .execute()
}

/** Makes a call-in public with its members and what has happened to it. */
export async function releaseCallIn(
  tx: Transaction,
  released: { councilId: Id<'council'>; callInId: Id<'callIn'>; entryNo: number },
): Promise<void> {
  const { councilId, callInId, entryNo } = released
  for (const table of ['call_in', 'call_in_member', 'call_in_state'] as const) {
    await tx
      .updateTable(table)
      .set({ released_entry: entryNo })
      .where('council_id', '=', councilId)
      .where('call_in_id', '=', callInId)
      .where('released_entry', 'is', null)
      .execute()
  }
}

/** What has happened to a call-in, in order. */
export function callInStates(
  tx: Transaction,
  councilId: Id<'council'>,
  callInId: Id<'callIn'>,
): Promise<Selectable<Tables['call_in_state']>[]> {
  return tx
    .selectFrom('call_in_state')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('call_in_id', '=', callInId)
    .orderBy('sequence')
    .execute()
}
