import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { LimbVerb } from '../../council/resolution/limb-verb.ts'
import type { Span } from './source-text.ts'

/** What a reading of one file gives: the answer of `moothall read --json` (see docs/reading.md). */
export type Reading = {
  readonly file: string
  readonly meeting: DraftMeeting
  readonly items: readonly DraftItem[]
  /** For every value that was read, by its JSON pointer (`/items/0/title`), where it stands in the text. */
  readonly spans: Readonly<Record<string, Span>>
}

/** The meeting that the text names; each part `null` where it names none. `startsAt` is `HH:MM` on the wall clock. */
export type DraftMeeting = {
  readonly body: string | null
  readonly date: CalendarDate | null
  readonly startsAt: string | null
}

/** One agenda item as read, before a clerk has confirmed it. */
export type DraftItem = {
  readonly title: string | null
  readonly number: string | null
  readonly toFollow: boolean
  readonly embargo: DraftEmbargo | null
  readonly decisionMaker: string | null
  readonly resolution: DraftResolution | null
  readonly contributions: readonly DraftContribution[]
  readonly votes: readonly DraftVote[]
  readonly documents: readonly DraftDocument[]
  readonly queries: readonly Query[]
}

/** An embargo as the note states it. `until` is a calendar date in the council's zone. */
export type DraftEmbargo = {
  readonly note: string
  readonly until: CalendarDate | null
  readonly condition: string | null
}

/** What the body resolved, once, however often the page prints it. */
export type DraftResolution = { readonly formula: string | null; readonly limbs: readonly DraftLimb[] }

/** One numbered part of a resolution. */
export type DraftLimb = {
  readonly number: string | null
  readonly verb: LimbVerb
  readonly text: string
  readonly undertaking: boolean
}

/** What one speaker said. */
export type DraftContribution = {
  readonly speaker: DraftSpeaker
  readonly text: string
  readonly list: readonly string[]
}

/** Who spoke, as printed. A speaker known by role alone has no name, and none is invented. */
export type DraftSpeaker = {
  readonly name: string | null
  readonly honorific: string | null
  readonly role: string | null
  readonly organisation: string | null
}

/** One vote. A count is `null` where the text gives none. */
export type DraftVote = {
  readonly for: number | null
  readonly against: number | null
  readonly abstain: number | null
  readonly named: {
    readonly for: readonly string[]
    readonly against: readonly string[]
    readonly abstain: readonly string[]
  }
}

/** A document listed with the item. */
export type DraftDocument = { readonly title: string; readonly url: string | null }

/** A question for the clerk: a code with a page in the docs, and a plain sentence. */
export type Query = { readonly code: string; readonly message: string }
