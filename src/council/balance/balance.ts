/** A political group of the council's members. Who is in no group is counted beside the groups. */
export type BalanceGroup = { readonly name: string; readonly members: number }

/** A committee whose seats are to be shared, by the name it is shown under. */
export type BalanceBody = { readonly id: string; readonly name: string; readonly seats: number }

/** What the shares are worked out from. `tieOrder` are names of groups in the order in which the council settles ties. */
export type BalanceQuestion = {
  readonly groups: readonly BalanceGroup[]
  readonly ungrouped: number
  readonly bodies: readonly BalanceBody[]
  readonly tieOrder: readonly string[]
}

/** Seats by the name of the group; those outside every group stand under {@link outsideGroups}. */
export type Seats = Readonly<Record<string, number>>

/** The name under which the members outside every group stand in an allocation. */
export const outsideGroups = ''

/** One line of the workings; `body` is `undefined` where all seats together are meant. */
export type BalanceLine =
  | {
      readonly kind: 'share'
      readonly body: string | undefined
      readonly group: string
      readonly seats: number
      readonly members: number
      readonly council: number
      readonly whole: number
      /** What is left over, in parts of the council's size. */
      readonly remainder: number
    }
  | { readonly kind: 'remainderSeat'; readonly body: string | undefined; readonly group: string }
  | {
      readonly kind: 'bounded'
      readonly principle: 'notAll' | 'majority'
      readonly body: string | undefined
      readonly group: string
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'moved'
      readonly body: string
      readonly from: string
      readonly to: string
      /** Other committees in which the same move would do equally well: the council may choose. */
      readonly alsoIn: readonly string[]
    }
  | { readonly kind: 'unmet'; readonly group: string; readonly entitled: number; readonly given: number }

/** Seats for which several groups have exactly the same claim. The council decides; the machine does not. */
export type BalanceTie = { readonly seats: number; readonly between: readonly string[] }

/** The shares that follow, with the workings; no committee's seats are shared while a tie is open. */
export type Balance = {
  readonly totals: Seats
  readonly perBody: Readonly<Record<string, Seats>> | undefined
  readonly ties: readonly BalanceTie[]
  readonly lines: readonly BalanceLine[]
}
