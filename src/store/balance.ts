import { sql, type Insertable } from 'kysely'
import type { BodySeats } from '../council/balance/body-seats.ts'
import type { BalanceDeparture, BalanceReview } from '../council/balance/departure.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** What is on record of the seats of bodies and how they are shared, each in order of entry. */
export type BalanceRecord = {
  readonly seats: readonly BodySeats[]
  readonly reviews: readonly BalanceReview[]
  readonly departures: readonly BalanceDeparture[]
}

/** The record of seats, reviews and departures from balance of a council. */
export async function balanceRecordOf(tx: Transaction, councilId: Id<'council'>): Promise<BalanceRecord> {
  const seats = await tx
    .selectFrom('body_seats')
    .select(['body_id as bodyId', 'seats', 'from_on as fromOn', 'authority'])
    .where('council_id', '=', councilId)
    .orderBy('entry_no')
    .execute()
  const reviews = await tx
    .selectFrom('balance_review')
    .select(['reviewed_on as reviewedOn', 'authority'])
    .where('council_id', '=', councilId)
    .orderBy('entry_no')
    .execute()
  const departures = await tx
    .selectFrom('balance_departure')
    .select(['body_id as bodyId', 'decided_on as decidedOn', 'arrangement', 'authority'])
    .where('council_id', '=', councilId)
    .orderBy('entry_no')
    .execute()
  return { seats, reviews, departures }
}

/** Keeps how many seats a body has from a day on. */
export async function addBodySeats(
  tx: Transaction,
  record: Omit<Insertable<Tables['body_seats']>, 'sequence'>,
): Promise<void> {
  const sequence = sql<number>`(select coalesce(max(sequence), 0) + 1 from body_seats
    where council_id = ${record.council_id} and body_id = ${record.body_id})`
  await tx
    .insertInto('body_seats')
    .values({ ...record, sequence })
    .execute()
}

/** Keeps that the council reviewed how the seats are shared. */
export async function addBalanceReview(
  tx: Transaction,
  record: Omit<Insertable<Tables['balance_review']>, 'sequence'>,
): Promise<void> {
  const sequence = sql<number>`(select coalesce(max(sequence), 0) + 1 from balance_review
    where council_id = ${record.council_id})`
  await tx
    .insertInto('balance_review')
    .values({ ...record, sequence })
    .execute()
}

/** Keeps that the council shared the seats of a body otherwise than in balance. */
export async function addBalanceDeparture(
  tx: Transaction,
  record: Omit<Insertable<Tables['balance_departure']>, 'sequence'>,
): Promise<void> {
  const sequence = sql<number>`(select coalesce(max(sequence), 0) + 1 from balance_departure
    where council_id = ${record.council_id} and body_id = ${record.body_id})`
  await tx
    .insertInto('balance_departure')
    .values({ ...record, sequence })
    .execute()
}
