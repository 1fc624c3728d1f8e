import type { AccessClass } from '../../src/council/access/access-class.ts'
import { mayRead, type GuardedThing, type Reader } from '../../src/council/access/reader.ts'
import type { Role } from '../../src/council/access/role.ts'
import type { CalendarDate } from '../../src/foundation/calendar-date.ts'
import type { Id } from '../../src/foundation/identifier.ts'
import type { Instant } from '../../src/foundation/instant.ts'
import { draws } from '../growth/words.ts'
import type { Figure } from '../measure/report.ts'

const now = '2026-11-04T12:00:00.000Z' as Instant
const later = '2026-11-05T09:00:00.000Z' as Instant
const classes: readonly AccessClass[] = [
  { class: 'open' },
  { class: 'draft' },
  {
    class: 'exempt',
    paragraphs: ['3'],
    publicInterestTest: 'Kept.',
    decidedBy: 'The proper officer',
    reviewOn: '2027-11-04' as CalendarDate,
  },
  { class: 'confidential', basis: 'An order', source: 'The court' },
  {
    class: 'embargoed',
    source: 'The inspectorate',
    terms: 'Not before',
    condition: 'On its website',
    expectedAt: later,
    recipients: ['person-1' as Id<'person'>],
  },
]
const roles: readonly Role[] = [
  'councillor',
  'scrutiny-member',
  'report-author',
  'clearing-officer',
  'democratic-services-officer',
  'monitoring-officer',
  'improvement-lead',
  'administrator',
]

/** How many decisions of {@link mayRead} are made a second, over readers with up to three parts and things of every class. */
export function decisionsPerSecond(decisions: number): Figure {
  const asked = worlds(1_000)
  for (const { reader, thing } of asked) mayRead(reader, thing, now)
  const began = performance.now()
  let files = 0
  for (let number = 0; number < decisions; number += 1) {
    const { reader, thing } = asked[number % asked.length] as Asked
    if (mayRead(reader, thing, now) === 'file') files += 1
  }
  const seconds = (performance.now() - began) / 1_000
  if (files === 0 || files === decisions) throw new Error('every decision was the same')
  return { case: 'access decisions', kind: 'rate', unit: '1/s', ours: decisions / seconds }
}

type Asked = { readonly reader: Reader; readonly thing: GuardedThing }

function worlds(count: number): readonly Asked[] {
  const draw = draws(7)
  const oneOf = <Of>(list: readonly Of[]): Of => list[Math.floor(draw() * list.length)] as Of
  const person = () => `person-${Math.floor(draw() * 3)}` as Id<'person'>
  const body = () => oneOf([undefined, 'cabinet' as Id<'body'>, 'planning' as Id<'body'>])
  const several = <Of>(make: () => Of): Of[] => Array.from({ length: Math.floor(draw() * 4) }, make)
  return Array.from({ length: count }, () => ({
    reader: { personId: person(), roles: several(() => ({ role: oneOf(roles), bodyId: body() })) },
    thing: {
      accessClass: oneOf(classes),
      bodyId: body(),
      publicTitle: oneOf([undefined, 'A paper']),
      publishedAt: oneOf([undefined, now, later]),
      withdrawnAt: oneOf([undefined, undefined, now]),
      isSubmitted: draw() < 0.5,
      authorId: person(),
      clearingIds: several(person),
      keeperIds: several(person),
      narrowedToIds: undefined,
      readGrants: several(() => ({ personId: person(), fromAt: now, untilAt: later })),
    },
  }))
}
