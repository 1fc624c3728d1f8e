import { outsideGroups, type BalanceQuestion, type Seats } from '../../council/balance/balance.ts'
import { isBalanced, seatsOn, type BodySeats } from '../../council/balance/body-seats.ts'
import { departureOn, type BalanceDeparture } from '../../council/balance/departure.ts'
import type { Body } from '../../council/body/body.ts'
import { isInTerm } from '../../council/term.ts'
import type { BalanceRecord } from '../../store/balance.ts'
import type { Visit } from '../frame/visit.ts'
import { groupOn, type SeenRegisters } from './read-registers.ts'

/** A committee as it stands today: the seats on record, who fills them by group, and a departure from balance that stands. */
export type FilledBody = {
  readonly id: string
  readonly name: string
  readonly kept: BodySeats | undefined
  readonly held: Seats
  readonly filled: number
  readonly departure: BalanceDeparture | undefined
}

/** A question of balance as an address asks it, the committees as they stand, and those whose number could not be read. */
export type AskedBalance = {
  readonly question: BalanceQuestion
  readonly filled: readonly FilledBody[]
  readonly misread: readonly string[]
}

/** The groups on the council today, and the ordinary committees with their seats: as asked, else as on record, else as held today. */
export function askedBalance(
  visit: Visit,
  { seen, record }: { readonly seen: SeenRegisters; readonly record: BalanceRecord },
  query: Readonly<Record<string, string>>,
): AskedBalance {
  const councillors = membersOf(visit, seen, ({ kind }) => kind === 'council')
  const nameOf = (id: string) => groupOn(seen, id, visit.today)?.name
  const bySize = [...Map.groupBy(councillors, (id) => nameOf(id) ?? '')]
    .map(([name, ids]) => ({ name, members: ids.length }))
    .toSorted((one, other) => other.members - one.members || one.name.localeCompare(other.name))
  const bodies = seen.register.bodies
    .filter((body) => isBalanced(body) && isInTerm(body, visit.today))
    .toSorted((one, other) => one.name.localeCompare(other.name))
  const asked = bodies.map((body) => {
    const typed = query[seatsField(body.id)]?.trim()
    const isRead = typed === undefined || (/^\d{1,3}$/.test(typed) && Number(typed) <= 100)
    const held = membersOf(visit, seen, ({ id }) => id === body.id).filter((id) => councillors.includes(id))
    const kept = seatsOn(record.seats, body.id, visit.today)
    const seats = typed !== undefined && isRead ? Number(typed) : (kept?.seats ?? held.length)
    const byGroup = Object.groupBy(held, (id) => nameOf(id) ?? outsideGroups)
    const filled = {
      id: body.id,
      name: body.name,
      kept,
      held: Object.fromEntries(Object.entries(byGroup).map(([name, ids]) => [name, ids?.length ?? 0])),
      filled: held.length,
      departure: departureOn(record, body.id, visit.today),
    }
    return { body: { id: body.id, name: body.name, seats }, filled, isRead }
  })
  return {
    question: {
      groups: bySize.filter(({ name }) => name !== ''),
      ungrouped: bySize.find(({ name }) => name === '')?.members ?? 0,
      bodies: asked.map(({ body }) => body),
      tieOrder: query['tie'] === undefined ? [] : [query['tie']],
    },
    filled: asked.map(({ filled }) => filled),
    misread: asked.filter(({ isRead }) => !isRead).map(({ body }) => body.name),
  }
}

/** The name of the field in which the seats of a committee are typed. */
export function seatsField(bodyId: string): string {
  return `seats-${bodyId}`
}

/** Who holds today an office on the bodies that are asked for, each once. */
function membersOf({ today }: Visit, seen: SeenRegisters, asked: (body: Body) => boolean): readonly string[] {
  const offices = seen.register.offices.filter(({ bodyId }) => {
    const body = bodyId === undefined ? undefined : seen.bodyById.get(bodyId)
    return body !== undefined && asked(body)
  })
  const held = offices.flatMap(({ id }) => seen.holdingsByOffice.get(id) ?? [])
  return [...new Set(held.filter((holding) => isInTerm(holding, today)).map(({ personId }) => personId))]
}
