import { addDays, type CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldForComparison } from '../../foundation/text.ts'
import { doTermsOverlap, isInTerm, type Term } from '../term.ts'
import type { OfficeHolding, WardId } from './office-holding.ts'
import type { MemberRefusal } from './refusals.ts'

/**
 * A part of the council's area that elects members, for the days on which its boundaries hold. Both days count. `seats` are how
 * many members it elects, where that is known.
 */
export type Ward = Term & {
  readonly id: WardId
  readonly name: string
  readonly seats?: number | undefined
}

const mostSeats = 20

/**
 * A ward with a name that no other ward of the same days has.
 *
 * @refuses ward-without-name, ward-ends-before-it-begins, ward-seats-beyond-reason, ward-name-taken
 */
export function checkWard(ward: Ward, known: readonly Ward[]): Result<Ward, MemberRefusal> {
  const name = ward.name.trim()
  const { seats, fromOn, toOn } = ward
  if (name === '') return refuse({ code: 'ward-without-name' })
  if (toOn !== undefined && toOn < fromOn) return refuse({ code: 'ward-ends-before-it-begins', fromOn })
  if (seats !== undefined && (!Number.isInteger(seats) || seats < 1 || seats > mostSeats))
    return refuse({ code: 'ward-seats-beyond-reason', most: mostSeats })
  const same = known.find(
    (other) =>
      other.id !== ward.id &&
      foldForComparison(other.name) === foldForComparison(name) &&
      doTermsOverlap(other, ward),
  )
  return same === undefined
    ? accept({ ...ward, name })
    : refuse({ code: 'ward-name-taken', name: same.name, fromOn: same.fromOn })
}

/**
 * A term whose ward there is on its first day, with a seat that nobody else holds then, and which begins no earlier than its
 * result was declared.
 *
 * @refuses ward-unknown, ward-not-on-that-day, ward-seats-filled, declared-after-it-begins
 */
export function mayStandFor(
  holding: OfficeHolding,
  wards: readonly Ward[],
  holdings: readonly OfficeHolding[],
): Result<OfficeHolding, MemberRefusal> {
  const { wardId, declaredOn, fromOn } = holding
  if (declaredOn !== undefined && declaredOn > fromOn)
    return refuse({ code: 'declared-after-it-begins', declaredOn })
  if (wardId === undefined) return accept(holding)
  const ward = wards.find(({ id }) => id === wardId)
  if (ward === undefined) return refuse({ code: 'ward-unknown' })
  if (!isInTerm(ward, fromOn)) return refuse({ code: 'ward-not-on-that-day', name: ward.name, on: fromOn })
  const others = holdings.filter((held) => held.id !== holding.id && held.personId !== holding.personId)
  const taken = seatsTaken(ward, others, fromOn)
  return ward.seats !== undefined && taken >= ward.seats
    ? refuse({ code: 'ward-seats-filled', name: ward.name, seats: ward.seats })
    : accept(holding)
}

/** What the seats of a ward are counted from: who holds one for which days. */
export type SeatTerm = Term & Pick<OfficeHolding, 'personId' | 'wardId'>

/** How many people hold a seat for a ward on a day. */
function seatsTaken({ id }: Pick<Ward, 'id'>, terms: readonly SeatTerm[], on: CalendarDate): number {
  const held = terms.filter((term) => term.wardId === id && isInTerm(term, on))
  return new Set(held.map(({ personId }) => personId)).size
}

/** Seats of a ward that nobody holds, and since when a seat has been empty, where all were held before. */
export type WardVacancy = { readonly seats: number; readonly sinceOn?: CalendarDate | undefined }

/** The seats of a ward that stand vacant on a day; `undefined` where none does, or how many it has is not known. */
export function wardVacancy(
  ward: Ward,
  terms: readonly SeatTerm[],
  on: CalendarDate,
): WardVacancy | undefined {
  const { seats } = ward
  if (seats === undefined || !isInTerm(ward, on)) return undefined
  const empty = seats - seatsTaken(ward, terms, on)
  if (empty < 1) return undefined
  const own = terms.filter(({ wardId }) => wardId === ward.id)
  const turns = own
    .flatMap(({ fromOn, toOn }) => (toOn === undefined ? [fromOn] : [fromOn, addDays(toOn, 1)]))
    .filter((day) => day <= on)
    .toSorted()
  const lastFull = turns.findLastIndex((day) => seatsTaken(ward, own, day) >= seats)
  return { seats: empty, sinceOn: lastFull === -1 ? undefined : turns[lastFull + 1] }
}
