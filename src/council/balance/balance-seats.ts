import type { Balance, BalanceBody, BalanceLine, BalanceQuestion, Seats } from './balance.ts'
import { outsideGroups } from './balance.ts'
import { boundsOn, claimants, shareSeats, type Claim } from './share-seats.ts'

/**
 * The seats of ordinary committees shared among the political groups by the four principles in their order: no group has
 * every seat, a group with a majority of the council has a majority, all seats together are in proportion, and then each
 * committee's. A tie between groups over all seats is offered and not decided.
 *
 * @law docs/law/political-balance.md
 */
export function balanceSeats(question: BalanceQuestion): Balance {
  const all = claimants(question)
  const bodies = question.bodies.filter(({ seats }) => seats > 0)
  if (all.length === 0 || bodies.length === 0) return { totals: {}, perBody: {}, ties: [], lines: [] }
  const council = all.reduce((sum, { members }) => sum + members, 0)
  const claimsOn = (body: BalanceBody): readonly Claim[] =>
    all.map(({ name, members }) => {
      const who = { members, council, isGroup: name !== outsideGroups, isAlone: all.length === 1 }
      return { name, members, ...boundsOn(body, who) }
    })
  const overall = shareAll(question, { all, bodies, claimsOn })
  const totals = Object.fromEntries(overall.seats)
  if (overall.tie !== undefined)
    return { totals, perBody: undefined, ties: [overall.tie], lines: overall.lines }
  const grid = bodies.map((body) => shareOne(body, claimsOn(body), overall.seats))
  const moves = moveToTotals(grid, overall.seats)
  return {
    totals,
    perBody: Object.fromEntries(grid.map(({ body, seats }) => [body.id, Object.fromEntries(seats) as Seats])),
    ties: [],
    lines: [...overall.lines, ...grid.flatMap(({ lines }) => lines), ...moves],
  }
}

type Ground = {
  readonly all: ReturnType<typeof claimants>
  readonly bodies: readonly BalanceBody[]
  readonly claimsOn: (body: BalanceBody) => readonly Claim[]
}

/** All seats together, within what the first two principles leave when every committee is added up. */
function shareAll({ tieOrder }: BalanceQuestion, { all, bodies, claimsOn }: Ground) {
  const each = bodies.map(claimsOn)
  const claims = all.map(({ name, members }, index) => ({
    name,
    members,
    least: each.reduce((sum, on) => sum + (on[index]?.least ?? 0), 0),
    most: each.reduce((sum, on) => sum + (on[index]?.most ?? 0), 0),
  }))
  const settle = (between: readonly string[]) => {
    const order = tieOrder.filter((name) => between.includes(name))
    return order.length === 0 ? undefined : [...order, ...between.filter((name) => !order.includes(name))]
  }
  return shareSeats(claims, {
    seats: bodies.reduce((sum, { seats }) => sum + seats, 0),
    body: undefined,
    settle,
  })
}

type BodyShare = {
  readonly body: BalanceBody
  readonly claims: readonly Claim[]
  readonly seats: Map<string, number>
  readonly lines: readonly BalanceLine[]
}

/** One committee by itself. Equal remainders go first to who is entitled to more in all; what is then too much is moved. */
function shareOne(
  body: BalanceBody,
  claims: readonly Claim[],
  totals: ReadonlyMap<string, number>,
): BodyShare {
  const settle = (between: readonly string[]) =>
    between.toSorted((one, other) => (totals.get(other) ?? 0) - (totals.get(one) ?? 0))
  return { body, claims, ...shareSeats(claims, { seats: body.seats, body: body.name, settle }) }
}

type Move = { readonly at: BodyShare; readonly from: Claim; readonly to: Claim; readonly gain: number }

/** Moves single seats between groups, each where it takes a committee least out of proportion, until the totals are met. */
function moveToTotals(
  grid: readonly BodyShare[],
  totals: ReadonlyMap<string, number>,
): readonly BalanceLine[] {
  const lines: BalanceLine[] = []
  for (;;) {
    const over = surplus(grid, totals)
    const moves = grid.flatMap(movesIn)
    const chain = shortestChain(moves, over)
    if (chain === undefined) return [...lines, ...unmet(over, totals)]
    for (const move of chain) {
      const { at, from, to } = move
      at.seats.set(from.name, (at.seats.get(from.name) ?? 0) - 1)
      at.seats.set(to.name, (at.seats.get(to.name) ?? 0) + 1)
      lines.push({
        kind: 'moved',
        body: at.body.name,
        from: from.name,
        to: to.name,
        alsoIn: equallyIn(moves, move),
      })
    }
  }
}

/**
 * The fewest moves that take a seat from a group with too many to one with too few. Mostly one; where no committee has
 * room for that one, a group between them gains a seat in one committee and gives one up in another.
 */
function shortestChain(
  moves: readonly Move[],
  over: ReadonlyMap<string, number>,
): readonly Move[] | undefined {
  const reached = new Map([...over].filter(([, by]) => by > 0).map(([name]) => [name, [] as readonly Move[]]))
  for (;;) {
    const onward = moves
      .filter(({ from, to }) => reached.has(from.name) && !reached.has(to.name))
      .toSorted((one, other) => other.gain - one.gain)
    if (onward.length === 0) return undefined
    const last = onward.find(({ to }) => (over.get(to.name) ?? 0) < 0)
    if (last !== undefined) return [...(reached.get(last.from.name) ?? []), last]
    const before = new Map(reached)
    for (const move of onward)
      if (!reached.has(move.to.name)) reached.set(move.to.name, [...(before.get(move.from.name) ?? []), move])
  }
}

/** The other committees in which the same move would take just as little out of proportion. */
function equallyIn(moves: readonly Move[], { at, from, to, gain }: Move): readonly string[] {
  return moves
    .filter(
      (move) =>
        move.at !== at && move.gain === gain && move.from.name === from.name && move.to.name === to.name,
    )
    .map((move) => move.at.body.name)
}

/** How many seats more than its total each group has so far; negative where it lacks some. */
function surplus(
  grid: readonly BodyShare[],
  totals: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map(
    [...totals].map(([name, total]) => [
      name,
      grid.reduce((sum, { seats }) => sum + (seats.get(name) ?? 0), 0) - total,
    ]),
  )
}

/** Every move of one seat that this committee has room for, with how much it takes it towards proportion. */
function movesIn(at: BodyShare): readonly Move[] {
  const council = at.claims.reduce((sum, { members }) => sum + members, 0)
  const given = (claim: Claim) => at.seats.get(claim.name) ?? 0
  const out = (claim: Claim) => given(claim) * council - at.body.seats * claim.members
  const givers = at.claims.filter((claim) => given(claim) > claim.least)
  const takers = at.claims.filter((claim) => given(claim) < claim.most)
  return givers.flatMap((from) =>
    takers.filter((to) => to !== from).map((to) => ({ at, from, to, gain: out(from) - out(to) })),
  )
}

function unmet(
  over: ReadonlyMap<string, number>,
  totals: ReadonlyMap<string, number>,
): readonly BalanceLine[] {
  return [...over]
    .filter(([, by]) => by !== 0)
    .map(([group, by]) => {
      const entitled = totals.get(group) ?? 0
      return { kind: 'unmet', group, entitled, given: entitled + by }
    })
}
