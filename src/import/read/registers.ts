import { foldForComparison } from '../../foundation/text.ts'

/** A body of the council, as its register names it. */
export type RegisterBody = {
  readonly slug: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** A person of the council, as the register names them. */
export type RegisterPerson = {
  readonly name: string
  readonly honorific: string | undefined
  readonly offices: readonly { readonly title: string }[]
}

/** The names against which a reading is checked. */
export type Registers = {
  readonly bodies: readonly RegisterBody[]
  readonly people: readonly RegisterPerson[]
}

/** What a register file does wrong, in a plain sentence. */
export type RegisterFault = { readonly message: string }

/** The registers that a `--registers` file holds: `{"bodies":[{"slug","name",…}],"people":[{"name",…}]}`. */
export function parseRegisters(text: string): Registers | RegisterFault {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { message: 'The registers are not JSON.' }
  }
  if (!isRecord(value)) return { message: 'The registers are not a JSON object with "bodies" and "people".' }
  const { bodies = [], people = [] } = value
  if (!Array.isArray(bodies) || !Array.isArray(people))
    return { message: 'In the registers "bodies" and "people" must be lists.' }
  const badBody = bodies.findIndex((body) => !isRecord(body) || typeof body['name'] !== 'string')
  if (badBody !== -1) return { message: `In the registers body ${badBody + 1} has no name.` }
  const badPerson = people.findIndex((person) => !isRecord(person) || typeof person['name'] !== 'string')
  if (badPerson !== -1) return { message: `In the registers person ${badPerson + 1} has no name.` }
  return { bodies: bodies.filter(isRecord).map(bodyOf), people: people.filter(isRecord).map(personOf) }
}

/** Whether registers were read, rather than a fault. */
export function areRegisters(value: Registers | RegisterFault): value is Registers {
  return 'people' in value
}

/** How a name as printed stands to the register. */
export type NameMatch = { readonly kind: 'known' | 'near' | 'unknown'; readonly person?: RegisterPerson }

/** How a name as printed stands to the register: known, near a known name, or unknown. */
export function matchPerson(name: string, registers: Registers): NameMatch {
  const sought = foldForComparison(name).split(' ')
  const known = registers.people.map((person) => ({
    person,
    names: foldForComparison(person.name).split(' '),
  }))
  const same = known.find(({ names }) => names.at(-1) === sought.at(-1) && givenAgree(sought, names))
  if (same !== undefined) return { kind: 'known', person: same.person }
  const near = known.find(({ names }) => isNearly(sought, names))
  return near === undefined ? { kind: 'unknown' } : { kind: 'near', person: near.person }
}

/** The same surname and nearly the same given name, or nearly the same surname and the same given name where one is given. */
function isNearly(sought: readonly string[], known: readonly string[]): boolean {
  const [surname = '', knownSurname = ''] = [sought.at(-1), known.at(-1)]
  const [given = '', knownGiven = ''] = [sought[0], known[0]]
  if (surname === knownSurname) return given.length > 3 && distanceAtMostTwo(given, knownGiven)
  const close = surname.length > 3 && distanceAtMostTwo(surname, knownSurname)
  return close && (sought.length === 1 || given === knownGiven)
}

/** Whether a body's name, without its article, stands in the register. */
export function isKnownBody(name: string, registers: Registers): boolean {
  const sought = foldForComparison(name).replace(/^the /, '')
  return registers.bodies.some((body) =>
    [body.name, ...body.aliases].some((known) => foldForComparison(known).replace(/^the /, '') === sought),
  )
}

/** Whether two words differ by at most two letters: one written wrongly, left out or doubled counts one. */
export function distanceAtMostTwo(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2 || one.length > 40) return false
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const change = one[at - 1] === other[to - 1] ? 0 : 1
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + change))
    }
    row = next
  }
  return (row.at(-1) ?? 3) <= 2
}

/** A printed name may leave given names out or shorten them to initials. */
function givenAgree(sought: readonly string[], known: readonly string[]): boolean {
  const [given, knownGiven] = [sought.slice(0, -1), known.slice(0, -1)]
  if (given.length === 0 || knownGiven.length === 0) return true
  const [first = '', knownFirst = ''] = [given[0]?.replace('.', ''), knownGiven[0]?.replace('.', '')]
  return first.length === 1 || knownFirst.length === 1 ? first[0] === knownFirst[0] : first === knownFirst
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function bodyOf(body: Record<string, unknown>): RegisterBody {
  const aliases = Array.isArray(body['aliases'])
    ? body['aliases'].filter((alias) => typeof alias === 'string')
    : []
  return { slug: typeof body['slug'] === 'string' ? body['slug'] : '', name: String(body['name']), aliases }
}

function personOf(person: Record<string, unknown>): RegisterPerson {
  const offices = Array.isArray(person['offices']) ? person['offices'].filter(isRecord) : []
  return {
    name: String(person['name']),
    honorific: typeof person['honorific'] === 'string' ? person['honorific'] : undefined,
    offices: offices.flatMap((office) =>
      typeof office['title'] === 'string' ? [{ title: office['title'] }] : [],
    ),
  }
}
