import type { LimbVerb } from '../../council/resolution/limb-verb.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'

/** An item as another system or a printed page published it, read but not yet ours. */
export type PublishedItem = {
  readonly title: string | null
  readonly number: string | null
  readonly toFollow: boolean
  readonly embargo: {
    readonly note: string
    readonly until: CalendarDate | null
    readonly condition: string | null
  } | null
  readonly decisionMaker: string | null
  readonly resolution: { readonly formula: string | null; readonly limbs: readonly PublishedLimb[] } | null
  readonly contributions: readonly PublishedContribution[]
  readonly votes: readonly PublishedVote[]
  readonly documents: readonly { readonly title: string; readonly url: string | null }[]
  readonly queries: readonly ImportQuery[]
}

/** A limb as published. */
export type PublishedLimb = {
  readonly number: string | null
  readonly verb: LimbVerb
  readonly text: string
  readonly undertaking: boolean
}

/** A contribution as published, with its speaker as printed. */
export type PublishedContribution = {
  readonly speaker: {
    readonly name: string | null
    readonly honorific: string | null
    readonly role: string | null
    readonly organisation: string | null
  }
  readonly text: string
  readonly list: readonly string[]
}

/** A vote as published. */
export type PublishedVote = {
  readonly for: number | null
  readonly against: number | null
  readonly abstain: number | null
  readonly named: {
    readonly for: readonly string[]
    readonly against: readonly string[]
    readonly abstain: readonly string[]
  }
}

/** A question that reading or importing a text leaves for the clerk. */
export type ImportQuery = { readonly code: string; readonly message: string }

/** A file as read, with the meeting that its items were taken at. `startsAt` is `HH:MM`, where it is known. */
export type PublishedFile = {
  readonly fileName: string
  readonly bodySlug: string
  readonly meetingOn: CalendarDate
  readonly startsAt: string | null
  readonly items: readonly PublishedItem[]
}

/** What an import saves, or would save. */
export type ImportReport = {
  readonly fileName: string
  readonly meeting: {
    readonly id: string
    readonly body: string
    readonly on: CalendarDate
    readonly isNew: boolean
  }
  readonly items: readonly ImportedItem[]
}

/** What became of one item: saved, or known already from an earlier import or from the agenda. */
export type ImportedItem = {
  readonly itemId: string
  readonly title: string
  readonly outcome: 'saved' | 'exists'
  readonly limbs: number
  readonly contributions: number
  readonly votes: number
  readonly queries: readonly ImportQuery[]
}
