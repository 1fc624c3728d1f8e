import type { Holding } from '../../store/public/person.ts'

/** The kinds of office in the order in which a reader looks for them; those not named here come before the last. */
const firstKinds = ['mayor', 'leader', 'chair', 'cabinetMember', 'viceChair', 'shadow']
const lastKinds = ['other', 'member']

/** Offices held, those that lead before those that belong. */
export function officesInOrder(holdings: readonly Holding[]): Holding[] {
  return holdings.toSorted((one, other) => rankOf(one.office_kind) - rankOf(other.office_kind))
}

/** The offices of each person, people in the order in which they first stand. */
export function holdersOf(holdings: readonly Holding[]): Holding[][] {
  return [...Map.groupBy(holdings, (holding) => holding.person_id).values()].map(officesInOrder)
}

function rankOf(kind: string): number {
  const first = firstKinds.indexOf(kind)
  return first === -1 ? firstKinds.length + 1 + lastKinds.indexOf(kind) : first
}
