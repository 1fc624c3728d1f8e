import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Body, BodyId } from '../body/body.ts'
import { isBalanced } from './body-seats.ts'
import type { BalanceRefusal } from './refusals.ts'

/** That the council reviewed on a day how the seats are shared among the groups. */
export type BalanceReview = { readonly reviewedOn: CalendarDate; readonly authority: string }

/** That the council shared the seats of a body otherwise than in balance, how, and by which resolution. */
export type BalanceDeparture = {
  readonly bodyId: BodyId
  readonly decidedOn: CalendarDate
  readonly arrangement: string
  readonly authority: string
}

/** A departure as it is to be recorded, with how the council came to it. */
export type DecidedDeparture = BalanceDeparture & {
  readonly hadNotice: boolean
  readonly votesAgainst: number
}

/**
 * The departure from balance that stands for a body on a day. A review on a later day than it was decided has it lapse;
 * one on the same day does not, since both are the same meeting's. `departures` are in order of entry.
 *
 * @law docs/law/political-balance.md
 */
export function departureOn(
  { departures, reviews }: { departures: readonly BalanceDeparture[]; reviews: readonly BalanceReview[] },
  bodyId: BodyId,
  on: CalendarDate,
): BalanceDeparture | undefined {
  return departures
    .filter((one) => one.bodyId === bodyId && one.decidedOn <= on)
    .findLast(
      ({ decidedOn }) => !reviews.some(({ reviewedOn }) => reviewedOn > decidedOn && reviewedOn <= on),
    )
}

/**
 * A departure that members were told of beforehand, against which none voted, on a day that has come.
 *
 * @refuses body-outside-balance, balance-without-authority, balance-departure-unexplained, balance-departure-without-notice, balance-departure-opposed, balance-ahead-of-its-day
 * @law docs/law/political-balance.md
 */
export function checkDeparture(
  departure: DecidedDeparture,
  body: Body,
  today: CalendarDate,
): Result<BalanceDeparture, BalanceRefusal> {
  const { decidedOn, arrangement, hadNotice, votesAgainst } = departure
  if (!isBalanced(body)) return refuse({ code: 'body-outside-balance', name: body.name })
  if (arrangement.trim() === '') return refuse({ code: 'balance-departure-unexplained' })
  if (!hadNotice) return refuse({ code: 'balance-departure-without-notice' })
  if (votesAgainst > 0) return refuse({ code: 'balance-departure-opposed', against: votesAgainst })
  const decided = checkReview({ reviewedOn: decidedOn, authority: departure.authority }, today)
  return decided.ok ? accept(departure) : decided
}

/**
 * A review that a resolution names, on a day that has come.
 *
 * @refuses balance-without-authority, balance-ahead-of-its-day
 */
export function checkReview(
  review: BalanceReview,
  today: CalendarDate,
): Result<BalanceReview, BalanceRefusal> {
  if (review.authority.trim() === '') return refuse({ code: 'balance-without-authority' })
  return review.reviewedOn > today
    ? refuse({ code: 'balance-ahead-of-its-day', on: review.reviewedOn })
    : accept(review)
}
