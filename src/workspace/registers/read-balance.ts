import type { BalanceQuestion } from '../../council/balance/balance.ts'
import type { Body, BodyKind } from '../../council/body/body.ts'
import { isInTerm } from '../../council/term.ts'
import type { Visit } from '../frame/visit.ts'
import type { SeenRegisters } from './read-registers.ts'

const ordinary: ReadonlySet<BodyKind> = new Set<BodyKind>(['committee', 'subCommittee', 'scrutiny'])

/** A question of balance as an address asks it, and the committees whose number of seats could not be read. */
export type AskedBalance = { readonly question: BalanceQuestion; readonly misread: readonly string[] }

/** The groups on the council today, and the ordinary committees with their seats: as asked, else as held today. */
export function askedBalance(
  visit: Visit,
  seen: SeenRegisters,
  query: Readonly<Record<string, string>>,
): AskedBalance {
  const councillors = membersOf(visit, seen, ({ kind }) => kind === 'council')
  const bySize = [...Map.groupBy(councillors, (id) => seen.personById.get(id)?.party ?? '')]
    .map(([name, ids]) => ({ name, members: ids.length }))
    .toSorted((one, other) => other.members - one.members || one.name.localeCompare(other.name))
  const bodies = seen.register.bodies
    .filter((body) => ordinary.has(body.kind) && body.regime === 'lga1972' && isInTerm(body, visit.today))
    .toSorted((one, other) => one.name.localeCompare(other.name))
  const asked = bodies.map((body) => {
    const typed = query[seatsField(body.id)]?.trim()
    const isRead = typed === undefined || (/^\d{1,3}$/.test(typed) && Number(typed) <= 100)
    const held = membersOf(visit, seen, ({ id }) => id === body.id).filter((id) => councillors.includes(id))
    const seats = typed !== undefined && isRead ? Number(typed) : held.length
    return { body: { id: body.id, name: body.name, seats }, isRead }
  })
  return {
    question: {
      groups: bySize.filter(({ name }) => name !== ''),
      ungrouped: bySize.find(({ name }) => name === '')?.members ?? 0,
      bodies: asked.map(({ body }) => body),
      tieOrder: query['tie'] === undefined ? [] : [query['tie']],
    },
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
