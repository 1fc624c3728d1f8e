import {
  outsideGroups,
  type BalanceBody,
  type BalanceLine,
  type BalanceQuestion,
  type BalanceTie,
} from './balance.ts'

/** A share of some seats: who, how many members, how many seats at the least and at the most. */
export type Claim = {
  readonly name: string
  readonly members: number
  readonly least: number
  readonly most: number
}

/** Seats shared among claims, with the workings, and the tie that is left where nobody settled it. */
export type SharedSeats = {
  readonly seats: Map<string, number>
  readonly lines: readonly BalanceLine[]
  readonly tie: BalanceTie | undefined
}

/** Everyone with a claim to seats: the groups in their order, then those outside groups, if there are any. */
export function claimants({
  groups,
  ungrouped,
}: BalanceQuestion): readonly { name: string; members: number }[] {
  const outside = ungrouped === 0 ? [] : [{ name: outsideGroups, members: ungrouped }]
  return [...groups.filter(({ members }) => members > 0), ...outside]
}

/** The fewest and the most seats that the first two principles leave a group on one committee. */
export function boundsOn(
  body: BalanceBody,
  {
    members,
    council,
    isGroup,
    isAlone,
  }: { members: number; council: number; isGroup: boolean; isAlone: boolean },
): { readonly least: number; readonly most: number } {
  const most = isAlone || body.seats <= 1 || !isGroup ? body.seats : body.seats - 1
  const hasMajority = isGroup && members * 2 > council
  return { least: hasMajority ? Math.min(Math.floor(body.seats / 2) + 1, most) : 0, most }
}

/**
 * Shares seats in proportion to members by largest remainder, within each claim's bounds. The claim that a bound moves is
 * set at the bound, and the rest share what is left.
 */
export function shareSeats(
  claims: readonly Claim[],
  asked: {
    readonly seats: number
    readonly body: string | undefined
    readonly settle: (between: readonly string[]) => readonly string[] | undefined
  },
): SharedSeats {
  const lines: BalanceLine[] = []
  const fixed = new Map<string, number>()
  for (;;) {
    const open = claims.filter(({ name }) => !fixed.has(name))
    const left = asked.seats - [...fixed.values()].reduce((sum, each) => sum + each, 0)
    const round = byLargestRemainder(open, { ...asked, seats: left })
    const out = open.find(({ name, least, most }) => {
      const given = round.seats.get(name) ?? 0
      return given < least || given > most
    })
    if (out === undefined || open.length === 1)
      return { seats: new Map([...fixed, ...round.seats]), lines: [...lines, ...round.lines], tie: round.tie }
    const given = round.seats.get(out.name) ?? 0
    const to = given < out.least ? out.least : out.most
    const principle = given < out.least ? 'majority' : 'notAll'
    lines.push(...round.lines.filter((line) => line.kind === 'share' && line.group === out.name))
    lines.push({ kind: 'bounded', principle, body: asked.body, group: out.name, from: given, to })
    fixed.set(out.name, to)
  }
}

function byLargestRemainder(
  claims: readonly Claim[],
  { seats, body, settle }: Parameters<typeof shareSeats>[1],
): SharedSeats {
  const council = claims.reduce((sum, { members }) => sum + members, 0)
  const shares = claims.map(({ name, members }) => ({
    kind: 'share' as const,
    body,
    group: name,
    seats,
    members,
    council,
    whole: Math.floor((seats * members) / council),
    remainder: (seats * members) % council,
  }))
  const given = new Map(shares.map(({ group, whole }) => [group, whole]))
  const left = seats - shares.reduce((sum, { whole }) => sum + whole, 0)
  const ranked = shares.toSorted((one, other) => other.remainder - one.remainder)
  const atEdge = ranked[left - 1]?.remainder
  const sure = left === 0 ? [] : ranked.filter(({ remainder }) => remainder > (atEdge ?? 0))
  const tied = left === 0 ? [] : ranked.filter(({ remainder }) => remainder === atEdge)
  const wanted = left - sure.length
  const names = tied.map(({ group }) => group)
  const chosen = tied.length === wanted ? names : settle(names)?.slice(0, wanted)
  const winners = [...sure.map(({ group }) => group), ...(chosen ?? [])]
  for (const name of winners) given.set(name, (given.get(name) ?? 0) + 1)
  return {
    seats: given,
    lines: [...shares, ...winners.map((group) => ({ kind: 'remainderSeat', body, group }) as const)],
    tie: chosen === undefined ? { seats: wanted, between: names } : undefined,
  }
}
