import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkBodySeats, type BodySeats } from '../../council/balance/body-seats.ts'
import {
  checkDeparture,
  checkReview,
  type BalanceReview,
  type DecidedDeparture,
} from '../../council/balance/departure.ts'
import type { BalanceRefusal } from '../../council/balance/refusals.ts'
import type { Body, BodyId } from '../../council/body/body.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addBalanceDeparture, addBalanceReview, addBodySeats, balanceRecordOf } from '../../store/balance.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

type Refusal = BalanceRefusal | UnknownThing | AccessRefusal

/**
 * Records how many seats the council gave a committee from a day on, and by which resolution. Earlier numbers stay on record.
 *
 * @refuses unknown-thing, body-outside-balance, balance-without-authority, seats-beyond-reason, seats-unchanged, no-power
 */
export async function setBodySeats(session: Session, given: BodySeats): Promise<Result<BodyId, Refusal>> {
  const { tx, councilId, at } = session
  const { bodyId, seats, fromOn, authority } = given
  const body = await bodyOf(session, bodyId)
  if (body === undefined) return refuse({ code: 'unknown-thing', kind: 'body' })
  const fit = checkBodySeats(given, body, (await balanceRecordOf(tx, councilId)).seats)
  if (!fit.ok) return fit
  const detail = { seats, fromOn, authority }
  const entry = enter(session, 'set-body-seats', { kind: 'body', id: bodyId, bodyId, detail })
  if (!entry.ok) return entry
  await addBodySeats(tx, {
    council_id: councilId,
    body_id: bodyId,
    seats,
    from_on: fromOn,
    authority: authority.trim(),
    at,
    entry_no: entry.value,
  })
  return accept(bodyId)
}

/**
 * Records that the council reviewed how seats are shared among the groups. Departures from balance that were agreed
 * before that day lapse.
 *
 * @refuses balance-without-authority, balance-ahead-of-its-day, no-power
 * @law docs/law/political-balance.md
 */
export async function recordBalanceReview(
  session: Session,
  review: BalanceReview,
): Promise<Result<void, Refusal>> {
  const { tx, councilId, at, zone } = session
  const fit = checkReview(review, dateAt(at, zone))
  if (!fit.ok) return fit
  const { reviewedOn, authority } = review
  const detail = { reviewedOn, authority }
  const entry = enter(session, 'record-balance-review', { kind: 'council', id: councilId, detail })
  if (!entry.ok) return entry
  await addBalanceReview(tx, {
    council_id: councilId,
    reviewed_on: reviewedOn,
    authority: authority.trim(),
    at,
    entry_no: entry.value,
  })
  return accept(undefined)
}

/**
 * Records that the council shared the seats of a committee otherwise than in balance, having given notice and no member
 * voting against it. It stands until the next review.
 *
 * @refuses unknown-thing, body-outside-balance, balance-without-authority, balance-departure-unexplained, balance-departure-without-notice, balance-departure-opposed, balance-ahead-of-its-day, no-power
 * @law docs/law/political-balance.md
 */
export async function recordBalanceDeparture(
  session: Session,
  departure: DecidedDeparture,
): Promise<Result<BodyId, Refusal>> {
  const { tx, councilId, at, zone } = session
  const { bodyId, decidedOn, arrangement, authority, hadNotice, votesAgainst } = departure
  const body = await bodyOf(session, bodyId)
  if (body === undefined) return refuse({ code: 'unknown-thing', kind: 'body' })
  const fit = checkDeparture(departure, body, dateAt(at, zone))
  if (!fit.ok) return fit
  const detail = { decidedOn, arrangement, authority, hadNotice, votesAgainst }
  const entry = enter(session, 'record-balance-departure', { kind: 'body', id: bodyId, bodyId, detail })
  if (!entry.ok) return entry
  await addBalanceDeparture(tx, {
    council_id: councilId,
    body_id: bodyId,
    decided_on: decidedOn,
    arrangement: arrangement.trim(),
    authority: authority.trim(),
    at,
    entry_no: entry.value,
  })
  return accept(bodyId)
}

async function bodyOf(session: Session, bodyId: BodyId): Promise<Body | undefined> {
  return (await registerOf(session)).bodies.find(({ id }) => id === bodyId)
}
