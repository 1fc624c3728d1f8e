/** Who may take the place of a member who is away: those named for the body, any councillor, or nobody. */
export type SubstitutesRule = 'named' | 'anyCouncillor' | 'none'

/** What the council's own constitution says of its meetings, for one body. */
export type HouseRules = {
  /** The minutes after which a meeting ends unless it resolves to go on; `undefined` where the constitution sets none. */
  readonly guillotineMinutes?: number | undefined
  readonly isSeconderNeeded: boolean
  /** How many members together may demand that a vote is recorded by name. */
  readonly recordedVoteDemandedBy: number
  readonly substitutes: SubstitutesRule
  /** The council's own words for excluding the public, with `{items}` and `{paragraphs}` where those stand. */
  readonly exclusionWords?: string | undefined
}

/** The rules of a body for which the council has recorded none. */
export const unrecordedHouseRules: HouseRules = {
  isSeconderNeeded: true,
  recordedVoteDemandedBy: 1,
  substitutes: 'anyCouncillor',
}
