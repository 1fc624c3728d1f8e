import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import {
  checkFullClaim,
  checkRegisterRead,
  countCoverage,
  coverageOf,
  lostCoverage,
  type ActionFinding,
  type CoverableFinding,
} from './coverage.ts'

const finding = (number: number, changed: Partial<CoverableFinding> = {}): CoverableFinding => ({
  id: `finding-${number}` as CoverableFinding['id'],
  number,
  polarity: 'issue',
  isConfirmed: true,
  isWithdrawn: false,
  isDisposed: false,
  isWaiting: false,
  ...changed,
})

const link = (
  number: number,
  contribution: ActionFinding['contribution'],
  state: ActionFinding['state'] = 'agreed',
): ActionFinding => ({
  actionId: `action-${number}-${state}` as ActionFinding['actionId'],
  findingId: finding(number).id,
  contribution,
  state,
})

test('coverageOf() counts only actions that are agreed and not stopped, and parts never add up to a whole', () => {
  const findings = [
    finding(3, { isConfirmed: false }),
    finding(1),
    finding(2),
    finding(4, { isDisposed: true }),
    finding(5),
    finding(6),
    finding(7),
    finding(8, { polarity: 'strength' }),
    finding(9, { isWithdrawn: true }),
    finding(10, { isWaiting: true }),
    finding(11, { isWaiting: true }),
  ]
  const links = [
    link(1, 'full', 'embedded'),
    link(2, 'part'),
    link(2, 'part', 'done'),
    link(3, 'full'),
    link(5, 'full', 'proposed'),
    link(6, 'full', 'stopped'),
    link(11, 'full'),
  ]
  const coverage = coverageOf(findings, links)
  assert.deepEqual(
    coverage.map(({ number, state, reason }) => [number, state, reason]),
    [
      [1, 'covered', 'wholeByAction'],
      [2, 'part', 'partByActions'],
      [3, 'open', 'notConfirmed'],
      [4, 'disposed', 'disposed'],
      [5, 'open', 'onlyProposed'],
      [6, 'open', 'onlyStopped'],
      [7, 'open', 'noAction'],
      [10, 'open', 'notApproved'],
      [11, 'covered', 'wholeByAction'],
    ],
  )
  assert.deepEqual(countCoverage(coverage), { all: 9, open: 5, part: 1, covered: 2, disposed: 1 })
  const claim = checkFullClaim(coverage)
  assert.deepEqual(!claim.ok && claim.refusal, { code: 'coverage-still-open', numbers: [2, 3, 5, 6, 7, 10] })
  assert.equal(checkFullClaim(coverage.filter(({ state }) => state !== 'open' && state !== 'part')).ok, true)
  const nothing = checkFullClaim([])
  assert.equal(!nothing.ok && nothing.refusal.code, 'coverage-of-nothing')
})

test('lostCoverage() finds what is covered less than before, and nothing that is covered more', () => {
  const before = coverageOf([finding(1), finding(2), finding(3)], [link(1, 'full'), link(2, 'part')])
  const after = coverageOf([finding(1), finding(2), finding(3)], [link(1, 'part'), link(3, 'full')])
  assert.deepEqual(lostCoverage(before, after), [finding(1).id, finding(2).id])
  const withdrawn = lostCoverage(before, [])
  assert.deepEqual(withdrawn, [finding(1).id, finding(2).id], 'finding 3 was open, so nothing of it is lost')
})

test('taking an action away never covers a finding more, and every lost finding had it', () => {
  const links = fc.array(
    fc.record({
      number: fc.integer({ min: 1, max: 5 }),
      contribution: fc.constantFrom('full' as const, 'part' as const),
      state: fc.constantFrom('agreed' as const, 'proposed' as const, 'stopped' as const, 'done' as const),
    }),
    { minLength: 1, maxLength: 8 },
  )
  const findings = [1, 2, 3, 4, 5].map((number) => finding(number))
  fc.assert(
    fc.property(links, (drawn) => {
      const all = drawn.map(({ number, contribution, state }) => link(number, contribution, state))
      const [taken, ...rest] = all
      const lost = lostCoverage(coverageOf(findings, all), coverageOf(findings, rest))
      assert.ok(lost.every((findingId) => findingId === taken?.findingId))
      assert.deepEqual(lostCoverage(coverageOf(findings, rest), coverageOf(findings, all)), [])
    }),
  )
})

test('checkRegisterRead() wants every paragraph read twice, and a finding where something is asked for', () => {
  const paragraph = { isStruck: false, mark: 'nothing', isConfirmed: true, findings: 0 } as const
  const read = [
    paragraph,
    { ...paragraph, mark: 'strength' },
    { ...paragraph, mark: undefined, isConfirmed: false, findings: 1 },
    { ...paragraph, mark: 'issue', findings: 2 },
    { ...paragraph, mark: undefined, isConfirmed: false, isStruck: true },
  ] as const
  assert.ok(checkRegisterRead(read).ok)
  const refused = checkRegisterRead([
    ...read,
    { ...paragraph, mark: undefined, isConfirmed: false },
    { ...paragraph, isConfirmed: false },
    { ...paragraph, mark: 'areaForImprovement', isConfirmed: false },
  ])
  const refusal = !refused.ok && refused.refusal
  assert.deepEqual(refusal, { code: 'register-not-read', unread: 1, unconfirmed: 2, withoutFinding: 1 })
})
