import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { cabinetId, day, id, instant } from '../../../test/council/small-register.ts'
import type { AccessClass } from './access-class.ts'
import type { Role } from './role.ts'
import { mayRead, type GuardedThing, type Reader } from './reader.ts'
import { sights, type Sight } from './sight-table.ts'

const now = instant('2026-11-04 12:00')

const classes: Readonly<Record<AccessClass['class'], AccessClass>> = {
  open: { class: 'open' },
  draft: { class: 'draft' },
  exempt: {
    class: 'exempt',
    paragraphs: ['3'],
    publicInterestTest: 'Because.',
    decidedBy: 'MO',
    reviewOn: day('2027-01-01'),
  },
  confidential: { class: 'confidential', basis: 'Order', source: 'Court' },
  embargoed: {
    class: 'embargoed',
    source: 'Ofsted',
    terms: 'Not yet.',
    condition: 'Published.',
    expectedAt: instant('2026-12-03 00:00'),
    recipients: [id('named')],
    publicNote: 'The report is embargoed.',
  },
}

const thing = (name: AccessClass['class'], also: Partial<GuardedThing> = {}): GuardedThing => ({
  accessClass: classes[name],
  bodyId: cabinetId,
  publicTitle: 'A paper',
  publishedAt: instant('2026-11-01 09:00'),
  isSubmitted: false,
  clearingIds: [],
  keeperIds: [],
  readGrants: [],
  ...also,
})

const reader = (role: Role, bodyId?: string, person = 'somebody'): Reader => ({
  personId: id(person),
  roles: [{ role, bodyId: bodyId === undefined ? undefined : id(bodyId) }],
})

const nobody: Reader = { roles: [] }

const row = (asking: Reader, also: Partial<GuardedThing> = {}) =>
  (['open', 'exempt', 'confidential', 'embargoed', 'draft'] as const).map((name) =>
    mayRead(asking, thing(name, also), now),
  )

const publicRow: readonly Sight[] = ['file', 'title', 'title', 'note', 'nothing']

test('invariant 25: mayRead() answers as the table of domain notes 7.6, reader by reader', () => {
  const table: readonly (readonly [string, Reader, readonly Sight[]])[] = [
    ['the public', nobody, publicRow],
    ['a registered reader', reader('registered-reader'), publicRow],
    ['a member of the body', reader('councillor', 'cabinet'), ['file', 'file', 'file', 'note', 'nothing']],
    ['another councillor', reader('councillor', 'planning'), publicRow],
    ['a councillor of no body', reader('councillor'), publicRow],
    ['a scrutiny member', reader('scrutiny-member', 'cabinet'), publicRow],
    ['a report author', reader('report-author'), publicRow],
    ['a clearing officer', reader('clearing-officer'), publicRow],
    [
      'the body’s clerk',
      reader('democratic-services-officer', 'cabinet'),
      ['file', 'file', 'file', 'titleAndNote', 'nothing'],
    ],
    ['another body’s clerk', reader('democratic-services-officer', 'planning'), publicRow],
    ['the proper officer', reader('proper-officer'), ['file', 'file', 'file', 'file', 'file']],
    ['the monitoring officer', reader('monitoring-officer'), ['file', 'file', 'file', 'file', 'file']],
    ['the section 151 officer', reader('section-151-officer'), ['file', 'file', 'file', 'note', 'nothing']],
    ['the monitoring officer of another body', reader('monitoring-officer', 'planning'), publicRow],
    ['the proper officer of another body', reader('proper-officer', 'planning'), publicRow],
    [
      'the section 151 officer of the body',
      reader('section-151-officer', 'cabinet'),
      ['file', 'file', 'file', 'note', 'nothing'],
    ],
    ['an action owner', reader('action-owner'), publicRow],
    ['a supporter', reader('supporter'), publicRow],
    ['an administrator', reader('administrator'), publicRow],
  ]
  for (const [who, asking, expected] of table) assert.deepEqual(row(asking), expected, who)
})

test('invariant 1: the public is given no sign of what has not been published', () => {
  assert.deepEqual(row(nobody, { publishedAt: undefined }), Array(5).fill('nothing'))
  assert.deepEqual(row(nobody, { publishedAt: instant('2026-11-04 12:01') }), Array(5).fill('nothing'))
})

test('invariant 1: what is withheld shows nothing unless a public title or note was given', () => {
  assert.equal(mayRead(nobody, thing('exempt', { publicTitle: undefined }), now), 'nothing')
  const silent = { ...classes.embargoed, publicNote: undefined } as AccessClass
  assert.equal(mayRead(nobody, thing('embargoed', { accessClass: silent }), now), 'nothing')
})

test('invariant 22: a withdrawn document shows the public its title, and its file no more', () => {
  assert.equal(mayRead(nobody, thing('open', { withdrawnAt: now }), now), 'title')
  assert.equal(mayRead(nobody, thing('open', { withdrawnAt: instant('2026-11-05 09:00') }), now), 'file')
})

const asNamed = (role: Role) => mayRead(reader(role, 'cabinet', 'named'), thing('embargoed'), now)

test('an embargoed paper is read by its named recipients in a part that may receive it', () => {
  for (const role of [
    'councillor',
    'scrutiny-member',
    'democratic-services-officer',
    'section-151-officer',
  ] as const)
    assert.equal(asNamed(role), 'file', role)
  assert.equal(asNamed('clearing-officer'), 'note')
  assert.equal(asNamed('administrator'), 'note')
})

test('an author reads their own report in every class, and a clearing officer what they clear', () => {
  assert.deepEqual(
    row(reader('report-author', undefined, 'wren'), { authorId: id('wren') }),
    Array(5).fill('file'),
  )
  assert.deepEqual(row(reader('clearing-officer', undefined, 'ivo'), { clearingIds: [id('ivo')] }), [
    'file',
    'file',
    'file',
    'note',
    'file',
  ])
  assert.equal(
    mayRead(
      reader('section-151-officer', undefined, 'ivo'),
      thing('draft', { clearingIds: [id('ivo')] }),
      now,
    ),
    'file',
  )
})

test('a councillor of no named body is no member of the body of a thing that names none', () => {
  assert.equal(mayRead(reader('councillor'), thing('exempt', { bodyId: undefined }), now), 'title')
})

test('a draft is read by its clerk once submitted, and by the keeper of a plan', () => {
  const clerk = reader('democratic-services-officer', 'cabinet')
  assert.equal(mayRead(clerk, thing('draft', { isSubmitted: true }), now), 'file')
  assert.equal(
    mayRead(reader('improvement-lead', undefined, 'una'), thing('draft', { keeperIds: [id('una')] }), now),
    'file',
  )
  assert.equal(
    mayRead(reader('supporter', undefined, 'una'), thing('draft', { keeperIds: [id('una')] }), now),
    'file',
  )
})

test('a paper that the monitoring officer narrowed is read by the members named, and has only its title for the others', () => {
  const narrowedToIds = [id<'person'>('named')]
  assert.equal(
    mayRead(reader('councillor', 'cabinet', 'named'), thing('confidential', { narrowedToIds }), now),
    'file',
  )
  assert.equal(
    mayRead(reader('councillor', 'cabinet'), thing('confidential', { narrowedToIds }), now),
    'title',
  )
})

test('a grant opens one thing to one person for its time', () => {
  const readGrants = [
    {
      personId: id<'person'>('press'),
      fromAt: instant('2026-11-04 12:00'),
      untilAt: instant('2026-11-04 13:00'),
    },
  ]
  const sightAt = (person: string, at: string) =>
    mayRead({ personId: id(person), roles: [] }, thing('embargoed', { readGrants }), instant(at))
  assert.equal(sightAt('press', '2026-11-04 12:00'), 'file')
  assert.equal(sightAt('press', '2026-11-04 11:59'), 'note')
  assert.equal(sightAt('press', '2026-11-04 13:00'), 'note')
  assert.equal(sightAt('other', '2026-11-04 12:30'), 'note')
})

const roles: readonly Role[] = [
  'registered-reader', 'councillor', 'scrutiny-member', 'executive-member', 'mayor-or-leader', 'chair', 'report-author',
  'clearing-officer', 'democratic-services-officer', 'proper-officer', 'monitoring-officer', 'section-151-officer',
  'scrutiny-officer', 'improvement-lead', 'action-owner', 'evidence-reviewer', 'panel-member', 'participation-officer',
  'supporter', 'records-manager', 'administrator', 'operator',
] // prettier-ignore
const someone = fc.constantFrom('wren', 'ivo', 'named').map((key) => id<'person'>(key))
const someBody = fc.option(
  fc.constantFrom('cabinet', 'planning').map((key) => id<'body'>(key)),
  { nil: undefined },
)
const sometimes = fc.option(fc.constantFrom(instant('2026-11-01 09:00'), instant('2026-11-05 09:00')), {
  nil: undefined,
})
const someReader = fc.record({
  personId: fc.option(someone, { nil: undefined }),
  roles: fc.array(fc.record({ role: fc.constantFrom(...roles), bodyId: someBody }), { maxLength: 3 }),
})
const someThing: fc.Arbitrary<GuardedThing> = fc.record({
  accessClass: fc.constantFrom(...Object.values(classes)),
  bodyId: someBody,
  publicTitle: fc.constantFrom(undefined, 'A paper'),
  publishedAt: sometimes,
  withdrawnAt: sometimes,
  isSubmitted: fc.boolean(),
  authorId: fc.option(someone, { nil: undefined }),
  clearingIds: fc.array(someone, { maxLength: 2 }),
  keeperIds: fc.array(someone, { maxLength: 2 }),
  narrowedToIds: fc.option(fc.array(someone, { maxLength: 2 }), { nil: undefined }),
  readGrants: fc.array(
    fc.record({
      personId: someone,
      fromAt: fc.constant(instant('2026-11-04 09:00')),
      untilAt: fc.constantFrom(instant('2026-11-04 11:00'), instant('2026-11-04 13:00')),
    }),
    { maxLength: 2 },
  ),
})

test('invariants 1 and 25: in whatever world, the public reads a file only where it is open, published and not withdrawn', () => {
  fc.assert(
    fc.property(someThing, (guarded) => {
      const isOut = guarded.publishedAt !== undefined && guarded.publishedAt <= now
      const isBack = guarded.withdrawnAt !== undefined && guarded.withdrawnAt <= now
      const isFile = mayRead(nobody, guarded, now) === 'file'
      assert.equal(isFile, guarded.accessClass.class === 'open' && isOut && !isBack)
      if (!isOut) assert.equal(mayRead(nobody, guarded, now), 'nothing')
    }),
    { numRuns: 2000 },
  )
})

test('invariants 1 and 25: in whatever world, only a statutory officer or somebody the thing itself names reads an embargoed file', () => {
  fc.assert(
    fc.property(someReader, someThing, (asking, guarded) => {
      fc.pre(guarded.accessClass.class === 'embargoed' && mayRead(asking, guarded, now) === 'file')
      const isStatutory = asking.roles.some(
        ({ role }) => role === 'proper-officer' || role === 'monitoring-officer',
      )
      const granted = guarded.readGrants
        .filter(({ untilAt }) => now < untilAt)
        .map(({ personId }) => personId)
      const named = ['named', guarded.authorId, ...granted]
      assert.ok(isStatutory || named.includes(asking.personId))
    }),
    { numRuns: 500 },
  )
})

test('invariant 25: a further role never takes anything away', () => {
  fc.assert(
    fc.property(someReader, someThing, fc.nat(2), (asking, guarded, keep) => {
      const fewer = { ...asking, roles: asking.roles.slice(0, keep) }
      assert.ok(sights.indexOf(mayRead(fewer, guarded, now)) <= sights.indexOf(mayRead(asking, guarded, now)))
    }),
  )
})
