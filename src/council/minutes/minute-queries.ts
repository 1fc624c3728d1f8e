import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { sentencesOf } from '../../foundation/sentences.ts'
import { personNamed } from '../member/person-named.ts'
import type { Register } from '../member/register.ts'
import { hidesUndertaking, lacksOwner } from '../resolution/undertaking.ts'
import { unexplainedAbbreviations } from './abbreviations.ts'
import type { Speaker } from './contribution.ts'
import { firstSlot } from './house-phrase.ts'
import { wordsOfBlock, type MinuteBlock, type MinuteBlockId } from './minute-block.ts'
import { countedIn, lacksSubject, listsWhatItCounts } from './unsaid.ts'

/** What a minute leaves a reader to ask, found while it is written. It stops nothing. */
export type MinuteQuery = {
  readonly code: MinuteQueryCode
  /** The block that raised it; `undefined` where it is the minute as a whole. */
  readonly blockId: MinuteBlockId | undefined
  /** The words that raised it. */
  readonly what: string
}

/** The code of a query about a minute. */
export type MinuteQueryCode =
  | 'abbreviation-never-expanded'
  | 'contribution-without-speaker'
  | 'name-not-in-register'
  | 'number-not-listed'
  | 'phrase-slot-left'
  | 'resolution-not-in-minute'
  | 'sentence-without-subject'
  | 'undertaking-without-owner'

/** What the queries of a minute look beyond its blocks for: who is in the registers on the day, and what was resolved. */
export type MinuteQueryGround = {
  readonly register: Pick<Register, 'people' | 'holdings'>
  readonly on: CalendarDate
  readonly resolutionIds: readonly string[]
}

const longestSentence = 2000
const longestWhat = 90
const titled = /\b(?:Councillor|Cllr|Alderman|Alderwoman) ((?:\p{Lu}[\p{L}’'-]*\.?(?: |$)){1,4})/gu

/** Everything that the minute of an item leaves to ask, block by block and then as a whole, each once. */
export function minuteQueries(
  blocks: readonly MinuteBlock[],
  ground: MinuteQueryGround,
): readonly MinuteQuery[] {
  const raised = [
    ...blocks.flatMap((block, at) => [
      ...speakerQueries(block, ground),
      ...wordsOfBlock(block).flatMap((text) => textQueries(block, text, blocks[at + 1])),
      ...nameQueries(block, ground),
    ]),
    ...wholeQueries(blocks, ground),
  ]
  return [...new Map(raised.map((query) => [`${query.code} ${query.blockId} ${query.what}`, query])).values()]
}

function speakerQueries(block: MinuteBlock, ground: MinuteQueryGround): readonly MinuteQuery[] {
  if (block.kind !== 'contribution') return []
  const { speaker } = block
  if (speaker === undefined) return [raise('contribution-without-speaker', block, firstWords(block))]
  return speaker.kind === 'named' && !isKnown(speaker.name, ground)
    ? [raise('name-not-in-register', block, nameAndRole(speaker))]
    : []
}

function nameAndRole(speaker: Extract<Speaker, { kind: 'named' }>): string {
  return [speaker.name, speaker.role].filter(Boolean).join(', ')
}

function textQueries(
  block: MinuteBlock,
  text: string,
  next: MinuteBlock | undefined,
): readonly MinuteQuery[] {
  const sentences = sentencesOf(text).map(([start, end]) => text.slice(start, end).slice(0, longestSentence))
  const slot = firstSlot(text)
  return [
    ...(slot === undefined ? [] : [raise('phrase-slot-left', block, text.slice(slot.start, slot.end))]),
    ...sentences.flatMap((sentence) => sentenceQueries(block, { sentence, text, next })),
  ]
}

function sentenceQueries(
  block: MinuteBlock,
  { sentence, text, next }: { sentence: string; text: string; next: MinuteBlock | undefined },
): readonly MinuteQuery[] {
  const queries: MinuteQuery[] = []
  const count = countedIn(sentence)
  if (count !== undefined && !listsWhatItCounts(text, sentence) && !isFollowedByList(block, text, next))
    queries.push(raise('number-not-listed', block, count))
  // Under a speaker's name the speaker is the subject.
  if (block.kind === 'paragraph' && lacksSubject(sentence))
    queries.push(raise('sentence-without-subject', block, sentence))
  if (promises(block, sentence) && lacksOwner(sentence))
    queries.push(raise('undertaking-without-owner', block, sentence))
  return queries
}

function isFollowedByList(block: MinuteBlock, text: string, next: MinuteBlock | undefined): boolean {
  if (block.kind === 'contribution') return block.points.length > 0 && block.paragraphs.at(-1) === text
  return next?.kind === 'list'
}

/** In what is minuted of a debate only an undertaking given there counts; a motion and a note may hide one too. */
function promises(block: MinuteBlock, sentence: string): boolean {
  const mayPromise =
    block.kind === 'motion' ||
    block.kind === 'paragraph' ||
    block.kind === 'list' ||
    (block.kind === 'contribution' && block.said === 'undertaking')
  return mayPromise && hidesUndertaking(sentence)
}

function nameQueries(block: MinuteBlock, ground: MinuteQueryGround): readonly MinuteQuery[] {
  return wordsOfBlock(block).flatMap((text) =>
    [...text.matchAll(titled)]
      .map(([, name = '']) => name.trim().replace(/[’']s$/, ''))
      .filter((name) => !isKnown(name, ground))
      .map((name) => raise('name-not-in-register', block, name)),
  )
}

/** "Councillor Nora Fenwick Asked": words with a capital after the name are tried with and without. */
function isKnown(name: string, { register, on }: MinuteQueryGround): boolean {
  const words = name.split(' ')
  return words.some((_, at) => {
    const { match } = personNamed(
      { ...register, bodies: [], offices: [] },
      words.slice(0, words.length - at).join(' '),
      on,
    )
    return match === 'exact' || match === 'alias' || match === 'ambiguous'
  })
}

function wholeQueries(
  blocks: readonly MinuteBlock[],
  { resolutionIds }: MinuteQueryGround,
): readonly MinuteQuery[] {
  const shown = new Set(blocks.flatMap((block) => (block.kind === 'resolution' ? [block.resolutionId] : [])))
  const missing = resolutionIds.filter((id) => !shown.has(id as never))
  const abbreviations = unexplainedAbbreviations(blocks.flatMap(wordsOfBlock).join('\n'))
  return [
    ...(abbreviations.length === 0
      ? []
      : [raise('abbreviation-never-expanded', undefined, abbreviations.join(', '))]),
    ...missing.map((id) =>
      raise('resolution-not-in-minute', undefined, String(resolutionIds.indexOf(id) + 1)),
    ),
  ]
}

function firstWords(block: MinuteBlock): string {
  return wordsOfBlock(block)[0] ?? ''
}

function raise(code: MinuteQueryCode, block: MinuteBlock | undefined, what: string): MinuteQuery {
  return { code, blockId: block?.id, what: shortened(what) }
}

function shortened(words: string): string {
  if (words.length <= longestWhat) return words
  const cut = words.lastIndexOf(' ', longestWhat)
  return `${words.slice(0, cut < 1 ? longestWhat : cut)}…`
}
