import { foldSpace } from '../../../../src/foundation/text.ts'
import type { DraftItem, Reading } from '../../../../src/import/read/draft.ts'
import { readItems } from '../../../../src/import/read/read-items.ts'
import { council } from './council.ts'
import { decisions } from './decisions.ts'
import { districts } from './districts.ts'
import { executive } from './executive.ts'
import { further } from './further.ts'
import { furtherStill } from './further-still.ts'
import { pages } from './pages.ts'
import { regulatory } from './regulatory.ts'
import { scrutiny } from './scrutiny.ts'
import { third } from './third.ts'
import type { UnseenItem, UnseenText } from './unseen-text.ts'

/** Every invented text. */
export const unseenTexts: readonly UnseenText[] = [
  ...executive,
  ...decisions,
  ...council,
  ...regulatory,
  ...scrutiny,
  ...pages,
  ...districts,
  ...further,
  ...furtherStill,
  ...third,
]

/** What a text holds, one line for each value, so that two readings of it can be compared line by line. */
type Values = readonly string[]

const firstWords = 5

/** What is expected and not read ("- …"), and what is read and not expected ("+ …"), with how many agree. */
export function differences(text: UnseenText): {
  readonly misses: readonly string[]
  readonly expected: Values
  readonly read: Values
} {
  const expected = expectedValues(text)
  const read = readValues(readUnseen(text))
  const left = [...read]
  const misses: string[] = []
  for (const value of expected) {
    const at = left.indexOf(value)
    if (at === -1) misses.push(`- ${value}`)
    else left.splice(at, 1)
  }
  return { misses: [...misses, ...left.map((value) => `+ ${value}`)], expected, read }
}

/** The reading of an invented text. */
export function readUnseen(text: UnseenText): Omit<Reading, 'file'> {
  return readItems({ text: text.text, layout: text.layout ?? 'pasted', meeting: {} })
}

function expectedValues(text: UnseenText): Values {
  const { body, date, startsAt } = text.meeting ?? {}
  return [
    ...(text.meeting === undefined ? [] : [`meeting ${body ?? null} ${date ?? null} ${startsAt ?? null}`]),
    ...text.items.flatMap(expectedOf),
  ]
}

function expectedOf(item: UnseenItem): Values {
  return [
    `title ${item.number ?? null} ${item.title}`,
    ...(item.toFollow === true ? ['to follow'] : []),
    ...(item.embargo === undefined ? [] : [`embargo ${item.embargo.until ?? null}`]),
    ...(item.decisionMaker === undefined ? [] : [`decision maker ${item.decisionMaker}`]),
    ...(item.limbs ?? []).map((limb) => `limb ${limb}`),
    ...(item.said ?? []).map((said) => {
      const words = said.slice(said.lastIndexOf('|') + 1)
      return `said ${said.slice(0, said.lastIndexOf('|') + 1)}${opening(words)}`
    }),
    ...(item.votes ?? []).map((vote) => `vote ${vote.map(String).join(' ')}`),
    ...(item.documents ?? []).map((title) => `document ${title}`),
  ]
}

function readValues({ meeting, items }: Omit<Reading, 'file'>): Values {
  const named = meeting.body !== null || meeting.date !== null || meeting.startsAt !== null
  return [
    ...(named ? [`meeting ${meeting.body} ${meeting.date} ${meeting.startsAt}`] : []),
    ...items.flatMap(readOf),
  ]
}

function readOf(item: DraftItem): Values {
  return [
    `title ${item.number} ${item.title}`,
    ...(item.toFollow ? ['to follow'] : []),
    ...(item.embargo === null ? [] : [`embargo ${item.embargo.until}`]),
    ...(item.decisionMaker === null ? [] : [`decision maker ${item.decisionMaker}`]),
    ...(item.resolution?.limbs ?? []).map(
      ({ number, verb, text }) => `limb ${number ?? ''}|${verb}|${foldSpace(text)}`,
    ),
    ...item.contributions.map(({ speaker: { honorific, name, role, organisation }, text }) => {
      const who = [honorific, name, role, organisation].map((part) => part ?? '').join('|')
      return `said ${who}|${opening(foldSpace(text))}`
    }),
    ...item.votes.map((vote) => `vote ${vote.for} ${vote.against} ${vote.abstain}`),
    ...item.documents.map(({ title }) => `document ${title}`),
  ]
}

function opening(text: string): string {
  return text.split(' ').slice(0, firstWords).join(' ')
}
