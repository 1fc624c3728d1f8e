import { foldSpace } from '../../foundation/text.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { PersonId } from '../member/person.ts'
import type { ResolutionId } from '../resolution/resolution.ts'
import type { VoteId } from '../resolution/vote.ts'
import type { ContributionKind, Speaker } from './contribution.ts'

/** The identifier of a block. It stays the same while the words change, so that a comment keeps its place. */
export type MinuteBlockId = Id<'block'>

/**
 * One piece of the minute of an item, in its order. A vote and a resolution stand by reference: they are objects of the
 * item, edited in their own place and shown here (invariant 11). A note tells of the proceedings: who left, and when.
 */
export type MinuteBlock = { readonly id: MinuteBlockId } & MinuteBlockBody

/** A block without its identifier: what it says. */
export type MinuteBlockBody =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly points: readonly string[] }
  | SaidBlock
  | {
      readonly kind: 'motion'
      readonly text: string
      readonly moverId?: PersonId | undefined
      readonly seconderId?: PersonId | undefined
    }
  | { readonly kind: 'vote'; readonly voteId: VoteId }
  | { readonly kind: 'resolution'; readonly resolutionId: ResolutionId }

/** What somebody said, as a block: paragraphs and then, where there are any, points. No speaker until one is chosen. */
export type SaidBlock = {
  readonly kind: 'contribution'
  readonly said: ContributionKind
  readonly speaker: Speaker | undefined
  readonly paragraphs: readonly string[]
  readonly points: readonly string[]
}

/** The kinds of speaking, in the order in which an editor offers them. */
export const contributionKinds = [
  'statement',
  'question',
  'answer',
  'congratulation',
  'undertaking',
  'voice',
] as const satisfies readonly ContributionKind[]

/** Blocks as they are kept: white space folded, and what says nothing left out. A contribution stays for its speaker. */
export function tidyBlocks(blocks: readonly MinuteBlock[]): readonly MinuteBlock[] {
  return blocks.map(tidyBlock).filter(saysSomething)
}

/** The words of a block itself; none for what stands by reference. */
export function wordsOfBlock(block: MinuteBlockBody): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
    case 'motion':
      return [block.text]
    case 'list':
      return block.points
    case 'contribution':
      return [...block.paragraphs, ...block.points]
    case 'vote':
    case 'resolution':
    default:
      return []
  }
}

/** Whether two blocks say the same, whichever their identifiers. */
export function saySame(one: MinuteBlockBody, other: MinuteBlockBody): boolean {
  return canonicalBlock(one) === canonicalBlock(other)
}

/** The minutes of a meeting by item as one text that is equal for equal minutes, in whichever order their parts were kept. */
export function canonicalMinutes(items: Readonly<Record<string, readonly MinuteBlock[]>>): string {
  return JSON.stringify(tidyItems(items), inOrder)
}

/** Whether the minutes of a meeting say the same twice, whichever the identifiers of their blocks. */
export function minutesSaySame(
  one: Readonly<Record<string, readonly MinuteBlock[]>>,
  other: Readonly<Record<string, readonly MinuteBlock[]>>,
): boolean {
  const [before, after] = [one, other].map((items) => JSON.stringify(tidyItems(items), withoutId))
  return before === after
}

/** The items that say something, in one order. */
function tidyItems(items: Readonly<Record<string, readonly MinuteBlock[]>>): readonly unknown[] {
  return Object.entries(items)
    .map(([itemId, blocks]) => [itemId, tidyBlocks(blocks)] as const)
    .filter(([, blocks]) => blocks.length > 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}

/** A block's content as one text that is equal for equal content: keys in order, nothing absent written. */
function canonicalBlock(block: MinuteBlockBody): string {
  return JSON.stringify(block, withoutId)
}

function withoutId(key: string, value: unknown): unknown {
  return key === 'id' ? undefined : inOrder(key, value)
}

function inOrder(_key: string, value: unknown): unknown {
  return isPlainObject(value) ? sortedByKey(value) : value
}

function tidyBlock(block: MinuteBlock): MinuteBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
    case 'motion':
      return { ...block, text: foldSpace(block.text) }
    case 'list':
      return { ...block, points: tidyTexts(block.points) }
    case 'contribution':
      return {
        ...block,
        speaker: tidySpeaker(block.speaker),
        paragraphs: tidyTexts(block.paragraphs),
        points: tidyTexts(block.points),
      }
    case 'vote':
    case 'resolution':
    default:
      return block
  }
}

/** What somebody typed about a speaker, without the signs by which the text form parts it; nobody where nothing was typed. */
function tidySpeaker(speaker: Speaker | undefined): Speaker | undefined {
  if (speaker === undefined) return undefined
  const organisation = tidyWord(speaker.organisation)
  const at = organisation === undefined ? {} : { organisation }
  if (speaker.kind === 'person') {
    const { kind, personId, officeId } = speaker
    return officeId === undefined ? { kind, personId, ...at } : { kind, personId, officeId, ...at }
  }
  const role = tidyWord(speaker.role)
  if (speaker.kind === 'role') return role === undefined ? undefined : { kind: 'role', role, ...at }
  const name = tidyWord(speaker.name)
  if (name === undefined) return role === undefined ? undefined : { kind: 'role', role, ...at }
  return role === undefined ? { kind: 'named', name, ...at } : { kind: 'named', name, role, ...at }
}

function tidyWord(text: string | undefined): string | undefined {
  const tidy = foldSpace((text ?? '').replace(/[|;#@“”"]/g, ' '))
  return tidy === '' ? undefined : tidy
}

function tidyTexts(texts: readonly string[]): readonly string[] {
  return texts.map(foldSpace).filter((text) => text !== '')
}

function saysSomething(block: MinuteBlock): boolean {
  if (block.kind === 'vote' || block.kind === 'resolution') return true
  if (block.kind === 'contribution' && block.speaker !== undefined) return true
  return wordsOfBlock(block).some((text) => text !== '')
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sortedByKey(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
