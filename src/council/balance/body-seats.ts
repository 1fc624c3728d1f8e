import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Body, BodyId, BodyKind } from '../body/body.ts'
import type { BalanceRefusal } from './refusals.ts'

/** How many seats the council gave a body from a day on, and by which resolution. */
export type BodySeats = {
  readonly bodyId: BodyId
  readonly seats: number
  readonly fromOn: CalendarDate
  readonly authority: string
}

const mostSeats = 100
const ordinary: ReadonlySet<BodyKind> = new Set<BodyKind>(['committee', 'subCommittee', 'scrutiny'])

/** Whether the seats of a body are shared among the groups: those of an ordinary committee of the council. */
export function isBalanced({ kind, regime }: Pick<Body, 'kind' | 'regime'>): boolean {
  return ordinary.has(kind) && regime === 'lga1972'
}

/** The seats of a body that hold on a day; the latest record of the latest day that has come. `records` are in order of entry. */
export function seatsOn(
  records: readonly BodySeats[],
  bodyId: BodyId,
  on: CalendarDate,
): BodySeats | undefined {
  return records
    .filter((record) => record.bodyId === bodyId && record.fromOn <= on)
    .reduce<BodySeats | undefined>(
      (held, record) => (held === undefined || record.fromOn >= held.fromOn ? record : held),
      undefined,
    )
}

/**
 * A number of seats that a committee is given from a day on by a resolution, and has not already.
 *
 * @refuses body-outside-balance, balance-without-authority, seats-beyond-reason, seats-unchanged
 */
export function checkBodySeats(
  given: BodySeats,
  body: Body,
  records: readonly BodySeats[],
): Result<BodySeats, BalanceRefusal> {
  const { seats, fromOn, authority } = given
  if (!isBalanced(body)) return refuse({ code: 'body-outside-balance', name: body.name })
  if (authority.trim() === '') return refuse({ code: 'balance-without-authority' })
  if (!Number.isInteger(seats) || seats < 0 || seats > mostSeats)
    return refuse({ code: 'seats-beyond-reason', most: mostSeats })
  const held = seatsOn(records, body.id, fromOn)
  if (held?.seats === seats && held.fromOn === fromOn) return refuse({ code: 'seats-unchanged', seats })
  return accept(given)
}
