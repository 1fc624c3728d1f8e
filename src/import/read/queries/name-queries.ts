import type { Query } from '../draft.ts'
import type { FoundItem } from '../item/read-item.ts'
import { foldForComparison } from '../../../foundation/text.ts'
import { type Registers, distanceAtMostTwo, isKnownBody, matchPerson } from '../registers.ts'
import { raise } from './raise.ts'

const most = 400

/** Queries about names: spelt in two ways within the text, or in no register where registers are given. */
export function nameQueries(
  item: FoundItem,
  all: readonly NamedSpeaker[],
  registers: Registers | undefined,
): readonly Query[] {
  const names = speakersOf(item)
  const queries = spelledTwice(names, all).map((pair) => raise('name-spelt-two-ways', item, pair))
  if (registers === undefined) return queries
  for (const { name } of unique(names)) {
    const match = matchPerson(name, registers)
    if (match.kind === 'near')
      queries.push(
        raise('name-spelt-two-ways', item, `“${name}” here, “${match.person?.name ?? ''}” in the register`),
      )
    if (match.kind === 'unknown') queries.push(raise('name-not-in-register', item, name))
  }
  const maker = item.decisionMaker?.text
  if (maker !== undefined && !isKnownBody(maker, registers))
    queries.push(raise('body-not-in-register', item, maker))
  return queries
}

/** A speaker's name and office, as printed. */
export type NamedSpeaker = { readonly name: string; readonly role: string }

/** The named speakers of some items, each name once; the first 400 of them. */
export function namedSpeakers(items: readonly FoundItem[]): readonly NamedSpeaker[] {
  return unique(items.flatMap(speakersOf))
}

function speakersOf(item: FoundItem): readonly NamedSpeaker[] {
  return item.contributions.flatMap(({ speaker }) =>
    speaker.name === undefined ? [] : [{ name: speaker.name.text, role: speaker.role?.text ?? '' }],
  )
}

function unique(names: readonly NamedSpeaker[]): readonly NamedSpeaker[] {
  return [...new Map(names.map((each) => [each.name, each])).values()].slice(0, most)
}

/** Names so near each other that one may be a slip: the same given name or the same office beside nearly the same surname. */
function spelledTwice(names: readonly NamedSpeaker[], all: readonly NamedSpeaker[]): string[] {
  const pairs = new Map<string, string>()
  for (const one of unique(names)) {
    for (const other of all) {
      if (one.name < other.name && isSlip(one, other))
        pairs.set(`${one.name}|${other.name}`, `“${one.name}” and “${other.name}”`)
    }
  }
  return [...pairs.values()]
}

function isSlip(one: NamedSpeaker, other: NamedSpeaker): boolean {
  const [names, others] = [foldForComparison(one.name).split(' '), foldForComparison(other.name).split(' ')]
  const [surname, otherSurname] = [names.at(-1) ?? '', others.at(-1) ?? '']
  const [given, otherGiven] = [names.slice(0, -1).join(' '), others.slice(0, -1).join(' ')]
  if (surname === otherSurname) return given.length > 4 && isNear(given, otherGiven)
  if (!isNear(surname, otherSurname)) return false
  const sameOffice = one.role !== '' && foldForComparison(one.role) === foldForComparison(other.role)
  return sameOffice || (given.length > 2 && given === otherGiven)
}

function isNear(one: string, other: string): boolean {
  return one !== other && Math.min(one.length, other.length) > 3 && distanceAtMostTwo(one, other)
}
