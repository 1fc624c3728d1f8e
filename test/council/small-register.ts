import type { Body, BodyId } from '../../src/council/body/body.ts'
import type { OfficeHolding } from '../../src/council/member/office-holding.ts'
import type { Office, OfficeKind } from '../../src/council/member/office.ts'
import type { Person } from '../../src/council/member/person.ts'
import type { Register } from '../../src/council/member/register.ts'
import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import type { Id } from '../../src/foundation/identifier.ts'
import type { Instant } from '../../src/foundation/instant.ts'

/** A calendar date written plainly, for tests. */
export const day = (text: string): CalendarDate => text as CalendarDate

/** An instant written plainly, for tests: a day and a time in UTC. */
export const instant = (text: string): Instant => `${text.replace(' ', 'T')}:00.000Z` as Instant

/** An identifier written plainly, for tests. */
export const id = <Noun extends string>(text: string): Id<Noun> => text as Id<Noun>

/** A person with only what a test states. */
export function person(key: string, name: string, also: Partial<Person> = {}): Person {
  return { id: id(key), name, sortName: name, otherNames: [], isIdentityProtected: false, ...also }
}

/** An office with only what a test states. */
export function office(key: string, title: string, kind: OfficeKind = 'other'): Office {
  return { id: id(key), title, kind }
}

/** A holding of an office from a day, to a day where there is one. */
export function holding(
  personKey: string,
  officeKey: string,
  term: readonly [string, string?],
): OfficeHolding {
  const [fromOn, toOn] = term
  return {
    id: id(`${personKey}-${officeKey}-${fromOn}`),
    personId: id(personKey),
    officeId: id(officeKey),
    fromOn: day(fromOn),
    toOn: toOn === undefined ? undefined : day(toOn),
  }
}

/** A body in being from 2020, with only what a test states. */
export function body(key: string, name: string, also: Partial<Body> = {}): Body {
  const made = { id: id<'body'>(key), slug: key, name, aliases: [], fromOn: day('2020-01-01') }
  return { ...made, kind: 'committee', regime: 'lga1972', ...also }
}

/** The day on which the small register is asked, unless a test says otherwise. */
export const meetingDay = day('2026-11-04')

/** The body in which most tests meet. */
export const cabinetId: BodyId = id('cabinet')

/** A small council: two Ann Lees, an office that changed hands, a body that ended, a person under protection. */
export const smallRegister: Register = {
  people: [
    person('nora', 'Nora Fenwick', { honorific: 'Councillor' }),
    person('dev', 'David Patrick Rao', {
      honorific: 'Councillor',
      postNominals: 'MBE',
      otherNames: [{ name: 'Dev Rao' }],
    }),
    person('ann1', 'Ann Lee'),
    person('ann2', 'Ann Lee'),
    person('mary', 'Mary Holt', { otherNames: [{ name: 'Mary Pike', untilOn: day('2026-06-30') }] }),
    person('gone', 'Tobias Quill'),
    person('lars', 'Lars van der Berg'),
    person('kit', 'Kit Marlow', { isIdentityProtected: true }),
  ],
  offices: [
    office('mayor', 'Executive Mayor', 'mayor'),
    office('children', 'Cabinet Member for Children & Young People', 'cabinetMember'),
    office('member', 'Member of the Cabinet', 'member'),
    office('empty', 'Cabinet Member for Harbours', 'cabinetMember'),
  ],
  holdings: [
    holding('nora', 'mayor', ['2022-05-06']),
    holding('gone', 'children', ['2022-05-06', '2026-05-10']),
    holding('dev', 'children', ['2026-05-11']),
    holding('dev', 'member', ['2026-05-11']),
  ],
  bodies: [
    body('cabinet', 'Cabinet', {
      kind: 'executive',
      regime: 'exec2012',
      aliases: ['The Executive Mayor in Cabinet'],
    }),
    body('parenting', 'Corporate Parenting Board', { kind: 'advisory', regime: 'advisory' }),
    body('old', 'Schools Forum', { kind: 'advisory', regime: 'advisory', toOn: day('2026-03-31') }),
  ],
}
