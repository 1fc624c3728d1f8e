import { foldForComparison } from '../../../foundation/text.ts'
import type { Block } from '../text/blocks.ts'
import { type Folded, type Stretch, joinStretches, stretchOf } from '../text/folded.ts'
import { sentencesOf } from '../../../foundation/sentences.ts'
import { answerWithin, attributionsOf } from './attribution.ts'
import type { SpeakerParts } from './speaker.ts'
import { type TurnLine, turnAt } from './turn-line.ts'

/** Who spoke, with where each part stands. */
export type FoundSpeaker = Partial<Readonly<Record<'name' | 'honorific' | 'role' | 'organisation', Stretch>>>

/** What a speaker said: the words from the attribution to the next speaker, an empty line between paragraphs, and the bullets among them. */
export type FoundContribution = {
  readonly speaker: FoundSpeaker
  readonly text: Stretch
  readonly list: readonly Stretch[]
}

type Open = {
  speakers: readonly FoundSpeaker[]
  texts: Stretch[]
  list: Stretch[]
  level: string
  announces: boolean
  /** The words are the speaker's own, printed under a line that names them. */
  direct: boolean
}
type Floor = {
  open: Open | undefined
  done: FoundContribution[]
  /** Who asked the question that is open, and to whom it was put. */
  asker: FoundSpeaker | undefined
  addressee: FoundSpeaker | undefined
}

const general =
  /^(?:(?:Further to|Arising from|Following|During|In (?:response|answer|reply) to|As part of|In considering) (?:the |a |an |their |further |general |some |detailed )*(?:comments|questions|discussion|debate|queries|consideration|presentation)\b|Members(?: of the [A-Z][\w ]{2,40})? (?:noted|considered|discussed|were|had|received|agreed|debated)|The (?:[A-Z][\w’'&,-]* |and |of |for ){0,10}(?:Committee|Cabinet|Panel|Board|Council|Sub-Committee|Executive|Forum|Commission) (?:\w+ly )?(?:noted|considered|received|agreed|resolved|discussed|thanked|welcomed|asked|then|adjourned|debated|voted)|It was (?:\w+ )?(?:agreed|resolved|moved|proposed)|Having (?:considered|heard|received|debated)|The (?:following|motion|amendment|recommendations?|proposals?|meeting|proposer|substantive|vote|debate)\b|A (?:discussion|debate|vote|recorded vote)\b|(?:Discussion|Debate) |Tributes |There (?:being|were) no (?:further |other )?(?:questions|comments|speakers)|Upon (?:being|the|a)\b|On being put|NOTE:|Note:|\(?(?:Moved|Proposed|Seconded) by|Post meeting note)/

const motion = /^.{0,120}\b(?:moved|proposed|seconded|declared an?)\b/
const answer = /^(?:In (?:response|reply|answer)|Responding|Replying|Answering)\b/

/** The contributions in the words between an item's other parts. A `break` parts what a resolution or a vote stood between. */
export function contributionsIn(words: readonly (Block | 'break')[]): readonly FoundContribution[] {
  const floor: Floor = { open: undefined, done: [], asker: undefined, addressee: undefined }
  for (const block of words) {
    if (block === 'break') close(floor)
    else hearBlock(floor, block)
  }
  close(floor)
  return floor.done
}

function hearBlock(floor: Floor, block: Block): void {
  const turn = block.marker?.bullet === true ? undefined : turnAt(block.body.text)
  if (turn === undefined) hear(floor, block)
  else takeTurn(floor, block, turn)
}

function hear(floor: Floor, block: Block): void {
  const level = levelOf(block)
  const spoken = spokenIn(block)
  if (level === '•' && spoken.every(({ speakers }) => isNobodyNew(floor, speakers))) {
    floor.open?.list.push(...wordsOf(block))
    return
  }
  if (spoken[0]?.speakers.length === 0 && isGeneral(block.body.text)) close(floor)
  let from = 0
  for (const { start, opens, speakers } of spoken) {
    if (!takesFloor(floor, { speakers, opens, level })) continue
    keep(floor, stretchOf(block.body, from, start))
    giveFloor(floor, speakers, level)
    from = start
  }
  keep(floor, stretchOf(block.body, from))
  announce(floor, level, block.body.text)
}

/** A line such as "Question 1 from Mr Elm to the Leader" or "Response:" gives the floor to whom it names, or else answers to whom was asked. */
function takeTurn(floor: Floor, { body, marker }: Block, turn: TurnLine): void {
  const named = turn.speaker === undefined ? undefined : speakerAt(body, 0, turn.speaker)
  if (turn.kind === 'question') {
    floor.asker = named ?? floor.asker
    if (turn.addressee !== undefined) floor.addressee = speakerAt(body, 0, turn.addressee)
  }
  const speaker = named ?? (turn.kind === 'question' ? floor.asker : floor.addressee)
  close(floor)
  if (speaker === undefined) return
  floor.open = {
    speakers: [speaker],
    texts: [],
    list: [],
    level: marker?.shape ?? '',
    announces: false,
    direct: true,
  }
  keep(floor, stretchOf(body, turn.textAt))
}

function levelOf({ marker }: Block): string {
  return marker?.bullet === true ? '•' : (marker?.shape ?? '')
}

type Spoken = { readonly start: number; readonly opens: boolean; readonly speakers: readonly FoundSpeaker[] }

/** The sentences of a paragraph, each with those to whom it gives its words and whether a new contribution may open there. */
function spokenIn({ body }: Block): readonly Spoken[] {
  return sentencesOf(body.text).flatMap(([start, end], index) => {
    const sentence = {
      start,
      opens: index === 0 || answer.test(body.text.slice(start, start + 40)),
      speakers: speakersOf(body, start, end),
    }
    const within = sentence.speakers.length === 0 ? undefined : answerWithin(body.text.slice(start, end))
    if (within === undefined) return [sentence]
    return [sentence, { start: start + within, opens: true, speakers: speakersOf(body, start + within, end) }]
  })
}

function announce(floor: Floor, level: string, text: string): void {
  if (floor.open?.level === level && text.endsWith(':')) floor.open.announces = true
}

function wordsOf(block: Block): readonly Stretch[] {
  const words = stretchOf(block.body)
  return words === undefined ? [] : [words]
}

/** Whether a paragraph without a speaker is the minutes' own, and not the last speaker's. */
function isGeneral(text: string): boolean {
  return general.test(text.slice(0, 200)) || motion.test(text.slice(0, 140))
}

function giveFloor(floor: Floor, speakers: readonly FoundSpeaker[], level: string): void {
  const within = isWithin(floor, level) ? (floor.open?.level ?? level) : level
  close(floor)
  floor.open = { speakers, texts: [], list: [], level: within, announces: false, direct: false }
}

type Turn = { speakers: readonly FoundSpeaker[]; opens: boolean; level: string }

/** A paragraph that opens with its speaker is heard as a new contribution, save within a list that the speaker announced. */
function takesFloor(floor: Floor, { speakers, opens, level }: Turn): boolean {
  if (speakers.length === 0 || (floor.open?.direct === true && (!opens || speakers.every(isBody))))
    return false
  const same = floor.open !== undefined && areSame(floor.open.speakers, speakers)
  return !same || (opens && !isWithin(floor, level))
}

function isBody({ name, role }: FoundSpeaker): boolean {
  return name === undefined && role === undefined
}

function isWithin({ open }: Floor, level: string): boolean {
  return (
    open !== undefined &&
    level !== '' &&
    level !== open.level &&
    (open.announces || level === '•' || open.level !== '')
  )
}

function isNobodyNew(floor: Floor, speakers: readonly FoundSpeaker[]): boolean {
  return speakers.length === 0 || (floor.open !== undefined && areSame(floor.open.speakers, speakers))
}

function keep({ open }: Floor, words: Stretch | undefined): void {
  if (open !== undefined && words !== undefined) open.texts.push(words)
}

function close(floor: Floor): void {
  const { open } = floor
  const text = open === undefined ? undefined : joinStretches(open.texts, '\n\n')
  if (open !== undefined && text !== undefined) {
    for (const speaker of open.speakers) floor.done.push({ speaker, text, list: open.list })
  }
  floor.open = undefined
}

function speakersOf(body: Folded, start: number, end: number): readonly FoundSpeaker[] {
  return attributionsOf(body.text.slice(start, end)).map((parts) => speakerAt(body, start, parts))
}

function speakerAt(body: Folded, from: number, parts: SpeakerParts): FoundSpeaker {
  const speaker: Record<string, Stretch> = {}
  for (const [key, place] of Object.entries(parts)) {
    const stretch = stretchOf(body, from + place[0], from + place[1])
    if (stretch !== undefined) speaker[key] = stretch
  }
  return speaker
}

function areSame(ones: readonly FoundSpeaker[], others: readonly FoundSpeaker[]): boolean {
  return ones.length === others.length && ones.every((one, at) => isSame(one, others[at] ?? {}))
}

function isSame(one: FoundSpeaker, other: FoundSpeaker): boolean {
  const [name, otherName] = [foldedOf(one.name), foldedOf(other.name)]
  if (name !== '' && otherName !== '')
    return name.split(' ').at(-1) === otherName.split(' ').at(-1) && mayBeOne(name, otherName)
  const [role, otherRole] = [foldedOf(one.role), foldedOf(other.role)]
  if (role === '' || otherRole === '') return false
  return role === otherRole || role.startsWith(`${otherRole} `) || otherRole.startsWith(`${role} `)
}

/** Two given names may be one person's where either is missing or one is the other's initial. */
function mayBeOne(name: string, other: string): boolean {
  const [given, otherGiven] = [
    name.split(' ').slice(0, -1).join(' '),
    other.split(' ').slice(0, -1).join(' '),
  ]
  return given === '' || otherGiven === '' || given[0] === otherGiven[0]
}

function foldedOf(stretch: Stretch | undefined): string {
  return stretch === undefined ? '' : foldForComparison(stretch.text)
}
