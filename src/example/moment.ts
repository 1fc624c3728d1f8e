import type {
  ExampleContributionKind,
  ExampleExpectedDocument,
  ExampleMatterKind,
  ExampleVerb,
} from './example-council.ts'
import type { BodySlug } from './roster/bodies.ts'
import type { OfficeKey } from './roster/offices.ts'
import type { PersonKey } from './roster/people.ts'

/**
 * A meeting named by its place before or after the day of loading: `cabinet-1` is the last that has been held,
 * `cabinet+1` the next. Those of the financial and the municipal year stand at their own season.
 */
export type Slot =
  | `${BodySlug}${'-' | '+'}${number}`
  | `${'council-budget' | 'council-annual' | 'cabinet-budget'}${'-1' | '-2' | '+1'}`

/** One limb of a resolution as it is written; `owner` and what follows make it an undertaking. */
export type LimbPart = {
  readonly part: 'limb'
  readonly verb: ExampleVerb
  readonly text: string
  readonly owner?: OfficeKey
  readonly dueDays?: number
  readonly back?: BodySlug
  readonly noUndertakingReason?: string
}

/** Somebody's words: a person of the register, or a role alone. */
export type SayPart = {
  readonly part: 'say'
  readonly kind: ExampleContributionKind
  readonly person?: PersonKey
  readonly roleOnly?: string
  readonly organisation?: string
  readonly text: string
  readonly list?: readonly string[]
}

/** A motion and how it went: the rest of those present voted for it. `groups` makes it a recorded vote. */
export type VotePart = {
  readonly part: 'vote'
  readonly motion: string
  readonly mover: PersonKey
  readonly seconder: PersonKey
  readonly against?: number
  readonly abstain?: number
  /** Who asked, after a vote by hands, that their vote against be recorded. */
  readonly askedAgainst?: readonly PersonKey[]
  readonly groups?: { readonly against: readonly string[]; readonly abstain: readonly string[] }
}

/** A paper that the item has or waits for; `key` names a report of the example. */
export type PaperPart = {
  readonly part: 'paper'
  readonly key?: string
  readonly title?: string
  readonly state?: ExampleExpectedDocument['state']
  readonly reason?: string
  readonly owner?: OfficeKey
  readonly expectedInDays?: number
  readonly late?: { readonly clearDays: number; readonly reason: string }
}

/** What is said of an item besides who spoke and what was resolved. */
export type NotePart =
  | { readonly part: 'because'; readonly reasons: string; readonly alternatives?: string }
  | { readonly part: 'key' }
  | { readonly part: 'conflict'; readonly text: string }
  | {
      readonly part: 'private'
      readonly publicTitle: string
      /** The paragraph of Schedule 12A, where no paper of the item names one; 3 unless it is said. */
      readonly paragraph?: number
    }
  | { readonly part: 'urgent'; readonly by: PersonKey; readonly reason: string }
  | { readonly part: 'deferred'; readonly to: Slot; readonly reason: string }

/** Anything an item is made of. */
export type Part = LimbPart | SayPart | VotePart | PaperPart | NotePart

/** One appearance of a matter before a body. */
export type Moment = {
  readonly slot: Slot
  readonly title: string
  readonly purpose: string
  readonly parts: readonly Part[]
}

/** A matter with its moments in order of time. */
export type Storyline = {
  readonly key: string
  readonly title: string
  readonly summary: string
  readonly kind: ExampleMatterKind
  readonly wards?: readonly string[]
  readonly moments: readonly Moment[]
}

/** An item of an agenda: which meeting, its title, what it is for, and what came of it. */
export function at(
  slot: Slot,
  [title, purpose]: readonly [string, string],
  ...parts: readonly Part[]
): Moment {
  return { slot, title, purpose, parts }
}

/** A statement by a named person; `list` is what they read out point by point. */
export function say(person: PersonKey, text: string, list?: readonly string[]): SayPart {
  return { part: 'say', kind: 'statement', person, text, ...(list === undefined ? {} : { list }) }
}

/** The words with which a named person brought the item to the meeting. */
export function opens(person: PersonKey, text: string): SayPart {
  return { part: 'say', kind: 'introduction', person, text }
}

/** A question by a named person. */
export function asks(person: PersonKey, text: string): SayPart {
  return { part: 'say', kind: 'question', person, text }
}

/** An answer by a named person. */
export function answers(person: PersonKey, text: string): SayPart {
  return { part: 'say', kind: 'answer', person, text }
}

/** Thanks from a named person. */
export function thanks(person: PersonKey, text: string): SayPart {
  return { part: 'say', kind: 'thanks', person, text }
}

/** What a young person said, attributed to the role alone. */
export function voice(roleOnly: string, text: string): SayPart {
  return { part: 'say', kind: 'voice', roleOnly, text }
}

/** What a member of the public or a visitor said, attributed to the role alone. */
export function guest(roleOnly: string, text: string, organisation?: string): SayPart {
  return {
    part: 'say',
    kind: 'statement',
    roleOnly,
    text,
    ...(organisation === undefined ? {} : { organisation }),
  }
}

/** A limb of the resolution. */
export function limb(verb: ExampleVerb, text: string): LimbPart {
  return { part: 'limb', verb, text }
}

/** A limb that promises something: whose promise, in how many days, and which body is to hear of it. */
export function promise(
  verb: ExampleVerb,
  text: string,
  promised: { readonly owner: OfficeKey; readonly dueDays: number; readonly back?: BodySlug },
): LimbPart {
  return { part: 'limb', verb, text, ...promised }
}

/** A limb that sounds like a promise and is none, with the reason. */
export function noPromise(verb: ExampleVerb, text: string, noUndertakingReason: string): LimbPart {
  return { part: 'limb', verb, text, noUndertakingReason }
}

/** Why it was decided so, and what was considered and rejected. */
export function because(reasons: string, alternatives?: string): NotePart {
  return { part: 'because', reasons, ...(alternatives === undefined ? {} : { alternatives }) }
}

/** A report of the example, by its key. */
export function paper(key: string): PaperPart {
  return { part: 'paper', key }
}

/** A report of the example that came after its agenda, with so many clear days of its own. */
export function latePaper(key: string, late: NonNullable<PaperPart['late']>): PaperPart {
  return { part: 'paper', key, late }
}

/** A paper that the agenda names and that is not there. */
export function awaits(title: string, paperState: Omit<PaperPart, 'part' | 'title' | 'key'>): PaperPart {
  return { part: 'paper', title, ...paperState }
}

/** A motion put to the vote. */
export function vote(put: Omit<VotePart, 'part'>): VotePart {
  return { part: 'vote', ...put }
}

/** That it is a key decision. */
export const key: NotePart = { part: 'key' }
