import { addDays, type CalendarDate } from '../foundation/calendar-date.ts'
import { invariant } from '../foundation/invariant.ts'
import type { ExampleGroupChange, ExampleHolding, ExampleOffice, ExamplePerson } from './example-council.ts'
import type { PlacedMeeting } from './meeting-calendar.ts'
import type { Slot } from './moment.ts'
import { bodies, bodyEnds, type BodySlug } from './roster/bodies.ts'
import { byElections, memberTerms, offices, type OfficeKey, type RosterHolding } from './roster/offices.ts'
import { earlierGroups, people, type PersonKey } from './roster/people.ts'

/** The offices and who held them, for one day of loading. */
export type Registers = {
  readonly offices: readonly ExampleOffice[]
  readonly holdings: readonly ExampleHolding[]
  readonly groupChanges: readonly ExampleGroupChange[]
  /** Those who sit on a body on a day, in order of their names' keys on the roster. */
  readonly membersOn: (body: BodySlug, on: CalendarDate) => readonly PersonKey[]
  /** The office by which a person speaks before a body on a day; `undefined` where they hold none. */
  readonly officeOf: (person: PersonKey, body: BodySlug, on: CalendarDate) => string | undefined
  /** Who held a named office on a day. */
  readonly holderOf: (office: OfficeKey, on: CalendarDate) => PersonKey
}

/** The registers, with dates taken from the meetings at which terms began and ended. */
export function openRegisters(loadedOn: CalendarDate, meetings: ReadonlyMap<Slot, PlacedMeeting>): Registers {
  const termBegan = addDays(loadedOn, -1400)
  const dateOf = (slot: string): CalendarDate => {
    const meeting = meetings.get(slot as Slot)
    invariant(meeting !== undefined, `a term is dated by ${slot}`)
    return meeting.startsOn
  }
  const holding = (office: string, { person, after, until }: RosterHolding): ExampleHolding => {
    const last = until ?? bodyEnds[bodyOf(office) as BodySlug]?.at
    return {
      person,
      office,
      fromOn: after === undefined ? termBegan : addDays(dateOf(after), 1),
      ...(last === undefined ? {} : { toOn: dateOf(last) }),
    }
  }
  const named = Object.entries(offices).map(([key, { title, kind, ...rest }]): ExampleOffice => ({
    key,
    title,
    kind,
    ...('body' in rest ? { body: rest.body } : {}),
  }))
  const slugs = Object.keys(bodies) as BodySlug[]
  const seats = slugs.map((body): ExampleOffice => ({
    key: `${body}-member`,
    title: body === 'council' ? 'Councillor' : `Member of the ${bodies[body].name}`,
    body,
    kind: body === 'council' ? 'councillor' : 'member',
  }))
  const holdings = [
    holding(mayorsSeat.key, { person: 'thorne' }),
    ...Object.entries(offices).flatMap(([key, { held }]) => held.map((term) => holding(key, term))),
    ...slugs.flatMap((body) =>
      bodies[body].members.map((person) => ({
        ...holding(`${body}-member`, { person, ...memberTerms[`${body}:${person}`] } as RosterHolding),
        ...(body === 'council' ? electionOf(person, dateOf) : {}),
      })),
    ),
  ]
  return {
    offices: [...named, ...seats, mayorsSeat],
    holdings,
    groupChanges: groupChangesOf(holdings, dateOf),
    ...readHoldings(holdings),
  }
}

/** The ward that elected a councillor and, of a by-election, the day on which the result was declared. */
function electionOf(
  key: string,
  dateOf: (slot: string) => CalendarDate,
): Pick<ExampleHolding, 'ward' | 'declaredOn'> {
  const person = key as PersonKey
  const { ward } = people[person] as Omit<ExamplePerson, 'key'>
  const elected = byElections[person]
  return {
    ...(ward === undefined ? {} : { ward }),
    ...(elected === undefined ? {} : { declaredOn: dateOf(elected) }),
  }
}

/** Each member is in a group while they sit on the Council, and whoever was in another before went over on the next day. */
function groupChangesOf(
  holdings: readonly ExampleHolding[],
  dateOf: (slot: string) => CalendarDate,
): readonly ExampleGroupChange[] {
  return holdings.flatMap(({ person, office, fromOn, toOn }) => {
    if (office !== 'council-member' && office !== mayorsSeat.key) return []
    const { group } = people[person as PersonKey] as Omit<ExamplePerson, 'key'>
    const before = earlierGroups[person as PersonKey]
    return [
      ...(before === undefined
        ? [{ person, group, fromOn }]
        : [
            { person, group: before.group, fromOn },
            { person, group, fromOn: addDays(dateOf(before.until), 1) },
          ]),
      ...(toOn === undefined ? [] : [{ person, fromOn: addDays(toOn, 1) }]),
    ]
  })
}

/** The Executive Mayor is a member of the Council without being a councillor. */
const mayorsSeat: ExampleOffice = {
  key: 'mayors-seat',
  title: 'Member of the Council',
  body: 'council',
  kind: 'member',
}

function readHoldings(
  holdings: readonly ExampleHolding[],
): Omit<Registers, 'offices' | 'holdings' | 'groupChanges'> {
  const byOffice = Map.groupBy(holdings, ({ office }) => office)
  const byPerson = Map.groupBy(holdings, ({ person }) => person)
  return {
    membersOn: (body, on) =>
      (body === 'council' ? ['mayors-seat', 'council-member'] : [`${body}-member`])
        .flatMap((seat) => byOffice.get(seat) ?? [])
        .filter(isHeld(on))
        .map(({ person }) => person as PersonKey),
    officeOf: (person, body, on) => {
      const held = (byPerson.get(person) ?? []).filter(isHeld(on)).map(({ office }) => office)
      const titled = held.filter((office) => office in offices)
      const seat = [`${body}-member`, 'council-member'].find((office) => held.includes(office))
      return titled.find((office) => bodyOf(office) === body) ?? ownOffice(titled) ?? seat ?? held.at(0)
    },
    holderOf: (office, on) => {
      const term = byOffice.get(office)?.find(isHeld(on))
      invariant(term !== undefined, `${office} is held on ${on}`)
      return term.person as PersonKey
    },
  }
}

/** Away from their own body an officer or a cabinet member still speaks by their office; a chair only as councillor. */
function ownOffice(titled: readonly string[]): string | undefined {
  return titled.find((office) => !['chair', 'viceChair'].includes(offices[office as OfficeKey].kind))
}

function isHeld(on: CalendarDate): (term: ExampleHolding) => boolean {
  return ({ fromOn, toOn }) => fromOn <= on && (toOn === undefined || on <= toOn)
}

function bodyOf(office: string): string | undefined {
  return office in offices
    ? (offices[office as OfficeKey] as { body?: string }).body
    : office.replace(/-member$/, '')
}
