import { bodyAtHead } from '../item/body-name.ts'
import type { Block } from '../text/blocks.ts'
import { type Folded, type Stretch, part, stretchOf } from '../text/folded.ts'
import { following, placesOf } from '../text/marker.ts'
import { type Numbered, inlineParts } from './enumeration.ts'
import {
  type LimbRun,
  type Limbs,
  type OpenLimb,
  addTo,
  closedLimbs,
  endOf,
  endsOpen,
  isSpeech,
  isStop,
  openLimb,
  opensList,
} from './limb.ts'
import { numberedRun } from './numbered-run.ts'

const introductions = 5
const limbWords = /^(?:That|To|that|to) /
const loneNumber = /^(\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)|(?:[a-z]|\d{1,2})[).])\s\S/
const longestIntro = 60
const ownList =
  /\b(?:grant|granted|refuse|refused|GRANTED|REFUSED|approve|approved|APPROVED|permitted|PERMITTED|PERMISSION|permission)\b.{0,300}\b(?:reasons?|conditions?|informatives?|grounds|modifications?)\b[^.:]{0,60}[:–-]$|\b(?:be|BE) .{0,200}(?:\bsubject to:?|\b(?:grounds|reasons)\b[^.:]{0,40}[:–-])$/s

/** The limbs from the words after a formula (`restAt` in block `at`) and from the blocks that follow. */
export function limbsAfter(blocks: readonly Block[], at: number, restAt: number): LimbRun {
  const block = blocks[at]
  if (block === undefined) return { limbs: [], next: at + 1, intro: undefined }
  const intro = part(block.body, restAt)
  const rest = stretchOf(block.body, restAt)
  if (rest === undefined) return { ...listFrom(blocks, at + 1, block), intro: blocks[at + 1]?.body }
  const { parts, introEnd } = enumeratedIn(block.body, restAt)
  if (parts.length > 0) return { ...goingOn(blocks, at, parts), intro: part(block.body, restAt, introEnd) }
  if (opensList(rest.text) && introducesLimbs(rest.text, blocks[at + 1]))
    return { ...listFrom(blocks, at + 1, block), intro }
  return { ...soleLimb(blocks, at, rest), intro }
}

/** The numbered parts within the words after a formula; one alone where the others follow in blocks of their own. */
function enumeratedIn(body: Folded, restAt: number): ReturnType<typeof inlineParts> {
  const found = inlineParts(body, restAt)
  const lone = found.parts.length > 0 ? undefined : loneNumber.exec(body.text.slice(restAt))?.[1]
  if (lone === undefined) return found
  const number = stretchOf(body, restAt, restAt + lone.length)
  const stretch = stretchOf(body, restAt + lone.length)
  return number === undefined || stretch === undefined
    ? found
    : { introEnd: restAt, parts: [{ number, stretch }] }
}

/** A list that begins in the formula's own block and may go on in the blocks that follow. */
function goingOn(blocks: readonly Block[], at: number, parts: readonly Numbered[]): Limbs {
  const last = parts.at(-1)?.number.text ?? ''
  const after = blocks[at + 1]?.marker
  const shape = last.replace(/[a-z0-9]+/i, '@')
  const before = placesOf({ number: last.replace(/[().]/g, '') })
  if (after === undefined || after.shape !== shape || following(before, placesOf(after)).length === 0)
    return { limbs: parts, next: at + 1 }
  const more = numberedRun(blocks, at + 1, blocks[at])
  return { limbs: [...parts, ...more.limbs], next: more.next }
}

/** Whether words that end like an introduction introduce limbs, rather than a list within one limb. */
function introducesLimbs(rest: string, next: Block | undefined): boolean {
  if (next === undefined || isStop(next) || holdsOwnList(rest, next)) return false
  if (next.marker?.bullet !== true) return true
  return bodyAtHead(rest) !== undefined || (rest.length < longestIntro && !/\bbe\b/.test(rest))
}

/** Whether the list after some words is theirs: the reasons or the conditions of a decision, and no limbs. */
function holdsOwnList(words: string, next: Block): boolean {
  return ownList.test(words) && !limbWords.test(next.body.text)
}

/** The limbs listed from block `at`, under the block of the formula. */
function listFrom(blocks: readonly Block[], at: number, formula: Block): Limbs {
  const start = firstListed(blocks, at)
  const first = blocks[start]
  if (first === undefined || isStop(first)) return { limbs: [], next: at }
  if (first.marker === undefined) return paragraphs(blocks, start)
  return first.marker.bullet ? bullets(blocks, start) : numberedRun(blocks, start, formula)
}

/** The first numbered block after a few of introduction; the first block where none is numbered. */
function firstListed(blocks: readonly Block[], at: number): number {
  for (let ahead = at; ahead < at + introductions; ahead += 1) {
    const block = blocks[ahead]
    if (block === undefined || isStop(block)) return at
    if (block.marker !== undefined) return ahead
    if (!isIntroduction(block) || isWholeDecision(block, blocks[ahead + 1])) return at
  }
  return at
}

function isWholeDecision(block: Block, next: Block | undefined): boolean {
  return limbWords.test(block.body.text) && next !== undefined && holdsOwnList(block.body.text, next)
}

function isIntroduction(block: Block): boolean {
  const { text } = block.whole
  return opensList(text) || (text.length < 100 && !text.endsWith('.') && !limbWords.test(text))
}

function soleLimb(blocks: readonly Block[], at: number, rest: Stretch): Limbs {
  const only = openLimb(undefined, rest)
  const next = opensList(rest.text) ? addList(blocks, at + 1, only) : at + 1
  const more = next > at + 1 || !endsOpen(rest.text) ? undefined : paragraphs(blocks, next)
  const goesOn = more !== undefined && limbWords.test(more.limbs[0]?.stretch.text ?? '')
  const limbs = closedLimbs([only])
  return goesOn ? { limbs: [...limbs, ...more.limbs], next: more.next } : { limbs, next }
}

/** Adds the bullets from block `at`, or the reasons or conditions, to a limb, and gives the first block that is none. */
function addList(blocks: readonly Block[], at: number, limb: OpenLimb): number {
  const takesNumbers = ownList.test(endOf(limb))
  let next = at
  for (let block = blocks[next]; block?.marker !== undefined; block = blocks[next]) {
    if (!(block.marker.bullet || takesNumbers) || isSpeech(block, limb)) break
    if (takesNumbers && isStop(block)) break
    addTo(limb, block)
    next += 1
  }
  return next
}

/** Limbs without numbers, one to a paragraph: each after the first opens with "That" or "To", or goes on from an open end. */
function paragraphs(blocks: readonly Block[], at: number): Limbs {
  const limbs: OpenLimb[] = []
  let next = at
  for (let block = blocks[next]; block !== undefined && !isStop(block); block = blocks[next]) {
    const words = stretchOf(block.body)
    const last = limbs.at(-1)
    if (words === undefined) break
    if (last === undefined || (block.marker === undefined && goesOnFrom(last, words.text)))
      limbs.push(openLimb(undefined, words))
    else if (block.marker !== undefined && opensWithin(last, block)) addTo(last, block)
    else break
    next += 1
  }
  return { limbs: closedLimbs(limbs), next }
}

function goesOnFrom(last: OpenLimb, text: string): boolean {
  return limbWords.test(text) || endsOpen(endOf(last))
}

/** Whether a numbered or bulleted block belongs within the limb before it. */
function opensWithin(last: OpenLimb, block: Block): boolean {
  const listed =
    last.pieces.length > 1 && (block.marker?.bullet === true || ownList.test(last.pieces[0]?.text ?? ''))
  return opensList(endOf(last)) || endsOpen(endOf(last)) || listed
}

function bullets(blocks: readonly Block[], at: number): Limbs {
  const limbs: OpenLimb[] = []
  let next = at
  for (let block = blocks[next]; block?.marker?.bullet === true; block = blocks[next]) {
    const words = stretchOf(block.body)
    const last = limbs.at(-1)
    if (last !== undefined && isSpeech(block, last)) break
    if (words !== undefined) limbs.push(openLimb(undefined, words))
    next += 1
  }
  return { limbs: closedLimbs(limbs), next }
}
