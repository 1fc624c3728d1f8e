import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { foldForComparison } from '../../foundation/text.ts'
import { isInTerm } from '../term.ts'
import { matchName, type NameMatch } from './name-match.ts'
import { nameOn, type Person } from './person.ts'
import type { Register } from './register.ts'

/**
 * Whom a printed name means on a day. Honorifics, letters after the name, initials and a surname alone are understood.
 * Someone whose every office had ended, or not begun, is not in the register of that day; who never held one is.
 */
export function personNamed(register: Register, text: string, on: CalendarDate): NameMatch<Person> {
  const printed = foldPersonName(text)
  const among = register.people
    .filter((person) => isOnRegister(register, person, on))
    .map((person) => ({
      noun: person,
      name: foldPersonName(nameOn(person, on)),
      otherNames: [person.name, ...person.otherNames.map(({ name }) => name)].map(foldPersonName),
    }))
  return matchName({ printed, isFormOf: (known) => isFormOfName(printed, known) }, among)
}

/** A person's name for comparison: no honorific, no letters after the name, no points or brackets, surname last. */
export function foldPersonName(text: string): string {
  const [beforeBracket = ''] = text.split('(')
  const [first = [], ...afterComma] = beforeBracket.split(',').map(wordsOfName)
  const second = afterComma.find((words) => words.some((word) => !afterNames.has(word))) ?? []
  return [...second, ...first].join(' ')
}

const beforeNames = new Set(
  (
    'the a cllr clr councillor councillors cllrs alderman alderwoman mr mrs ms miss mx dr doctor prof professor sir dame ' +
    'lord lady baroness baron rev revd reverend canon father rabbi imam rt right hon honourable worshipful executive mayor'
  ).split(' '),
)
const afterNames = new Set(
  'mbe obe cbe kbe dbe ch bem qpm kpm qc kc mp ms mep jp dl frsa fcca cpfa phd ma ba bsc msc'.split(' '),
)

function wordsOfName(text: string): readonly string[] {
  const words = foldForComparison(text)
    .replaceAll('.', ' ')
    .split(' ')
    .filter((word) => word !== '')
  let start = 0
  while (start < words.length - 1 && beforeNames.has(words[start] ?? '')) start += 1
  let end = words.length
  while (end > start + 1 && afterNames.has(words[end - 1] ?? '')) end -= 1
  return words.slice(start, end)
}

function isOnRegister(register: Register, person: Person, on: CalendarDate): boolean {
  const holdings = register.holdings.filter(({ personId }) => personId === person.id)
  return holdings.length === 0 || holdings.some((holding) => isInTerm(holding, on))
}

function isFormOfName(printed: string, known: string): boolean {
  if (known.endsWith(` ${printed}`)) return true // a surname alone, of one word or several
  const [shorter, longer] = [printed.split(' '), known.split(' ')].sort(
    (one, other) => one.length - other.length,
  )
  if (shorter === undefined || longer === undefined || shorter.length < 2) return false
  return shorter.at(-1) === longer.at(-1) && givenNamesAgree(shorter.slice(0, -1), longer.slice(0, -1))
}

function givenNamesAgree(fewer: readonly string[], more: readonly string[]): boolean {
  return fewer.every((given, index) => {
    const other = more[index] ?? ''
    return (
      given === other ||
      (isInitial(given) && other.startsWith(given)) ||
      (isInitial(other) && given.startsWith(other))
    )
  })
}

function isInitial(word: string): boolean {
  return word.length === 1
}
