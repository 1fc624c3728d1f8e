import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { id, instant } from '../../../test/council/small-register.ts'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { instantFromMs, type Instant } from '../../foundation/instant.ts'
import type { AccessClass, EmbargoedClass } from './access-class.ts'
import {
  mayConsent,
  mayRelease,
  type ConditionConfirmation,
  type EarlyAuthority,
  type Releaser,
  type ReleaseStep,
} from './release.ts'

const expectedAt = instant('2026-12-03 00:00')

const embargoed: EmbargoedClass = {
  class: 'embargoed',
  source: 'Ofsted',
  terms: 'Not before publication.',
  condition: 'The report is on the inspectorate’s website.',
  expectedAt,
  recipients: [],
}

const wren: Releaser = { accountId: id('wren'), personId: id('wren') }
const wrenAgain: Releaser = { accountId: id('wren-admin'), personId: id('wren') }
const ivo: Releaser = { accountId: id('ivo'), personId: id('ivo') }
const nobodyKnown: Releaser = { accountId: id('una') }

const evidence = { seen: 'The report itself, 14 pages', seenWhere: 'reports.example.org' }
const confirmed = (time: string): ConditionConfirmation => ({
  kind: 'condition',
  by: wren,
  at: instant(time),
  ...evidence,
})
const early = (time: string): EarlyAuthority => ({
  kind: 'early-authority',
  by: wren,
  at: instant(time),
  ...evidence,
})
const consent = (by: Releaser, time: string): ReleaseStep => ({ kind: 'release', by, at: instant(time) })

const steps = [
  confirmed('2026-12-03 09:31'),
  consent(wren, '2026-12-03 09:32'),
  consent(ivo, '2026-12-03 09:35'),
]

const code = (
  taken: readonly ReleaseStep[],
  at = '2026-12-03 10:00',
  accessClass: AccessClass = embargoed,
) => {
  const answer = mayRelease({
    accessClass,
    steps: taken,
    at: instant(at),
    authors: [],
    isClockDoubted: false,
    needed: 2,
  })
  return answer.ok ? 'released' : answer.refusal.code
}

test('invariant 2: an embargo ends when the condition is confirmed and two people release', () => {
  const answer = mayRelease({
    accessClass: embargoed,
    steps,
    at: instant('2026-12-03 10:00'),
    authors: [],
    isClockDoubted: false,
    needed: 2,
  })
  assert.deepEqual(answer.ok && answer.value.consents.map(({ by }) => by), [wren, ivo])
  assert.equal(answer.ok && answer.value.releasedAt, instant('2026-12-03 10:00'))
})

test('invariant 2: no timer alone releases, however late it is', () => {
  assert.equal(code([], '2099-01-01 00:00'), 'condition-not-confirmed')
  assert.equal(code([confirmed('2026-12-03 09:31')], '2099-01-01 00:00'), 'second-releaser-needed')
})

test('invariant 2: two accounts of one person are one person', () => {
  assert.equal(
    code([
      confirmed('2026-12-03 09:31'),
      consent(wren, '2026-12-03 09:32'),
      consent(wren, '2026-12-03 09:33'),
    ]),
    'second-releaser-needed',
  )
  assert.equal(
    code([
      confirmed('2026-12-03 09:31'),
      consent(wren, '2026-12-03 09:32'),
      consent(wrenAgain, '2026-12-03 09:33'),
    ]),
    'second-releaser-needed',
  )
})

test('where the council’s rule lets one person do, one is enough who is no author, and all else is as before', () => {
  const alone = (taken: readonly ReleaseStep[], authors: readonly Releaser[] = []) => {
    const answer = mayRelease({
      accessClass: embargoed,
      steps: taken,
      at: instant('2026-12-03 10:00'),
      authors,
      isClockDoubted: false,
      needed: 1,
    })
    return answer.ok ? answer.value.consents.map(({ by }) => by) : answer.refusal
  }
  const [condition, mine] = steps
  assert.ok(condition && mine)
  assert.deepEqual(alone([condition, mine]), [wren])
  assert.deepEqual(alone(steps), [wren, ivo])
  const nobody = { code: 'second-releaser-needed', consents: 0, needed: 1 }
  assert.deepEqual(alone([condition]), nobody)
  assert.deepEqual(alone([condition, mine], [wren]), nobody)
  assert.deepEqual(alone([condition, consent(nobodyKnown, '2026-12-03 09:32')]), nobody)
  assert.deepEqual(alone([mine]), { code: 'condition-not-confirmed', condition: embargoed.condition })
})

test('invariant 2: a confirmation says what was seen and where', () => {
  const [, ...consents] = steps
  for (const lacking of [{ seen: ' ' }, { seenWhere: '' }])
    assert.equal(
      code([{ ...confirmed('2026-12-03 09:31'), ...lacking }, ...consents]),
      'condition-not-confirmed',
    )
})

test('invariant 2: two consents given beforehand arm a release that its condition alone then lets go', () => {
  const armed = [consent(wren, '2026-12-02 16:00'), consent(ivo, '2026-12-02 16:05')]
  assert.equal(code(armed), 'condition-not-confirmed')
  assert.equal(code([...armed, confirmed('2026-12-03 09:31')]), 'released')
})

const releasesWith = (authors: readonly Releaser[]) =>
  mayRelease({
    accessClass: embargoed,
    steps,
    at: instant('2026-12-03 10:00'),
    authors,
    isClockDoubted: false,
    needed: 2,
  }).ok

const consentCode = (by: Releaser, authors: readonly Releaser[]) => {
  const answer = mayConsent(by, authors)
  return answer.ok ? 'consents' : answer.refusal.code
}

test('an author of a document is none of the two who release it', () => {
  assert.equal(releasesWith([]), true)
  assert.equal(releasesWith([ivo]), false)
  assert.equal(releasesWith([{ accountId: id('ivo-other'), personId: id('ivo') }]), false)
  assert.equal(releasesWith([nobodyKnown]), true)
  assert.equal(consentCode(wren, [ivo]), 'consents')
  assert.equal(consentCode(wrenAgain, [wren]), 'author-cannot-release')
  assert.equal(consentCode(nobodyKnown, []), 'releaser-not-known')
})

test('exempt information is released once its ground is confirmed to have gone, by two people and at no set time', () => {
  const exempt: AccessClass = {
    class: 'exempt',
    paragraphs: ['3'],
    publicInterestTest: 'Bidders would know.',
    decidedBy: 'Wren',
    reviewOn: parseCalendarDate('2030-01-01')!,
  }
  const two = [consent(wren, '2026-11-03 09:32'), consent(ivo, '2026-11-03 09:35')]
  assert.equal(code(two, '2026-11-03 10:00', exempt), 'condition-not-confirmed')
  assert.equal(code([...two, confirmed('2026-11-03 09:00')], '2026-11-03 10:00', exempt), 'released')
  assert.equal(code([confirmed('2026-11-03 09:00')], '2026-11-03 10:00', exempt), 'second-releaser-needed')
})

test('invariant 2: before the expected time, only the source’s own recorded authority will do', () => {
  const before = [
    confirmed('2026-12-02 16:00'),
    consent(wren, '2026-12-02 16:01'),
    consent(ivo, '2026-12-02 16:02'),
  ]
  assert.equal(code(before, '2026-12-02 17:00'), 'before-expected-time')
  assert.equal(code([...before, early('2026-12-02 15:00')], '2026-12-02 17:00'), 'released')
  assert.equal(
    code([...before, { ...early('2026-12-02 15:00'), seenWhere: '' }], '2026-12-02 17:00'),
    'before-expected-time',
  )
  assert.equal(code(before, '2026-12-03 00:00'), 'released')
})

test('invariant 2: a step dated later than the release has not happened yet', () => {
  assert.equal(code(steps, '2026-12-03 09:34'), 'second-releaser-needed')
})

test('invariant 2: only an embargo is lifted this way', () => {
  for (const accessClass of [{ class: 'open' }, { class: 'draft' }] as const)
    assert.equal(code(steps, undefined, accessClass), 'not-embargoed')
  assert.equal(
    code(steps, undefined, { class: 'confidential', basis: 'Order', source: 'Court' }),
    'not-embargoed',
  )
})

const somebody = fc.constantFrom<Releaser>(wren, wrenAgain, ivo, nobodyKnown)
const someInstant = fc
  .integer({ min: -5, max: 5 })
  .map((hours): Instant => instantFromMs(Date.parse(expectedAt) + hours * 3_600_000))
const words = fc.constantFrom('', 'The report, on the website')
const someStep = fc.oneof(
  fc.record({ kind: fc.constant('release' as const), by: somebody, at: someInstant }),
  fc.record({
    kind: fc.constantFrom('condition' as const, 'early-authority' as const),
    by: somebody,
    at: someInstant,
    seen: words,
    seenWhere: words,
  }),
)

test('invariant 2: whatever has been recorded, nothing is released without two people, a witness and its time', () => {
  fc.assert(
    fc.property(fc.array(someStep, { maxLength: 8 }), someInstant, (taken, at) => {
      const answer = mayRelease({
        accessClass: embargoed,
        steps: taken,
        at,
        authors: [],
        isClockDoubted: false,
        needed: 2,
      })
      if (!answer.ok) return
      const { confirmation, consents } = answer.value
      const [first, second] = consents.map(({ by }) => by)
      assert.notEqual(first?.accountId, second?.accountId)
      assert.ok(first?.personId === undefined || first.personId !== second?.personId)
      assert.ok(confirmation.seen !== '' && confirmation.seenWhere !== '')
      assert.ok([confirmation, ...consents].every((step) => step.at <= at))
      assert.ok(
        at >= expectedAt ||
          taken.some(
            (step) => step.kind === 'early-authority' && step.at <= at && step.seen && step.seenWhere,
          ),
      )
    }),
    { numRuns: 2000 },
  )
})

const at9 = (by: Releaser): ReleaseStep => ({ kind: 'release', by, at: instant('2026-12-03 09:00') })

const releasedBy = (...by: Releaser[]) =>
  mayRelease({
    accessClass: embargoed,
    steps: [confirmed('2026-12-03 08:00'), ...by.map(at9)],
    at: instant('2026-12-03 10:00'),
    authors: [],
    isClockDoubted: false,
    needed: 2,
  })

test('invariant 2: an account of nobody known is no second person, and stands in nobody’s way', () => {
  assert.ok(!releasedBy(nobodyKnown, wren).ok)
  assert.ok(!releasedBy(nobodyKnown, { accountId: id('other') }).ok)
  assert.ok(releasedBy(nobodyKnown, wren, ivo).ok)
})

test('a machine whose clock has run away releases nothing, however much is there', () => {
  const question = {
    needed: 2 as const,
    accessClass: embargoed,
    steps,
    at: instant('2026-12-03 10:00'),
    authors: [],
  }
  const answer = mayRelease({ ...question, isClockDoubted: true })
  assert.equal(!answer.ok && answer.refusal.code, 'clock-doubted')
  assert.equal(mayRelease({ ...question, isClockDoubted: false }).ok, true)
})
