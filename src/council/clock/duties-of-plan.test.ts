import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Notice } from '../plan/notice.ts'
import type { PlanEntry } from '../plan/plan-entry.ts'
import { usualReportTemplate } from '../report/usual-report-template.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'
import { dutiesOfEntry } from './duties-of-plan.ts'
import { dutyOfClearance, dutyOfReport } from './duties-of-reports.ts'
import { dutyToAnswerScrutiny } from './duty-to-answer-scrutiny.ts'

const bodyId = 'cabinet' as Id<'body'>
const day = (text: string) => text as CalendarDate
const window = { fromOn: day('2025-01-15'), toOn: day('2025-01-31') }
const entry: PlanEntry = {
  id: 'one' as Id<'planEntry'>,
  title: 'Weir bridge',
  summary: '',
  decisionMaker: { kind: 'body', bodyId },
  window,
  key: { ground: 'a', reason: 'Money.' },
  private: { extent: 'full', basis: { kind: 'exempt', paragraphs: ['3'] }, reason: 'Prices.' },
  documents: [],
  copiesFrom: '',
  contact: '',
  consultees: '',
}
const asked = { entry, bodyId, eventOn: window.fromOn, policy: usualClockPolicy }

function duties(today: string, notices: readonly Notice[] = []) {
  const found = dutiesOfEntry({ ...asked, notices, today: day(today) })
  assert.ok(found.ok)
  return found.value
}

function notice(kind: Notice['kind'], publishedOn: string): Notice {
  return {
    id: kind as unknown as Id<'notice'>,
    entryId: entry.id,
    kind,
    publishedOn: day(publishedOn),
    window,
  }
}

test('dutiesOfEntry() asks for each notice of each fact by the last day that leaves its clear days', () => {
  // 17 December to 15 January leaves 28 whole days; five working days before the 15th are the 8th to the 14th.
  assert.deepEqual(
    duties('2024-12-01').map(({ about, dueOn, state }) => [about.id, dueOn, state]),
    [
      ['one/notices/key28', '2024-12-17', 'later'],
      ['one/notices/private28', '2024-12-17', 'later'],
      ['one/notices/private5', '2025-01-07', 'later'],
    ],
  )
})

test('dutiesOfEntry() is done by the notice or by a way round it, and offers the ways on once it is missed', () => {
  const [key, closed] = duties('2024-12-20', [notice('generalException', '2024-12-20')])
  assert.equal(key?.state, 'doneLate')
  assert.equal(key?.waysOut, undefined)
  assert.equal(closed?.state, 'late')
  assert.deepEqual(
    closed?.waysOut?.map(({ way }) => way),
    ['urgent-private-meeting', 'later-meeting'],
  )
  const withdrawn = { ...notice('key28', '2024-12-01'), withdrawnAt: '2024-12-02T09:00:00Z' as Instant }
  assert.equal(duties('2024-12-20', [withdrawn])[0]?.state, 'late')
  const far = dutiesOfEntry({ ...asked, notices: [], today: day('2024-12-01'), eventOn: day('2199-01-15') })
  assert.ok(!far.ok)
  assert.equal(far.refusal.code, 'no-holiday-calendar')
})

test('dutyOfReport() and dutyOfClearance() last while somebody owes something', () => {
  const id = 'two' as Id<'report'>
  const report = { id, bodyId, title: 'Bridge', stage: 'drafting', dueOn: day('2024-12-13') } as const
  const today = day('2024-12-16')
  assert.equal(dutyOfReport(report, today)?.state, 'late')
  assert.equal(dutyOfReport({ ...report, stage: 'clearance' }, today), undefined)
  const [step] = usualReportTemplate.clearances
  const asking = { dueOn: day('2024-12-17') } as never
  const waiting = dutyOfClearance(report, { step: step!, standing: 'waiting', asking }, today)
  assert.deepEqual([waiting?.about.id, waiting?.dueOn], ['two/clear/finance', '2024-12-17'])
  assert.equal(dutyOfClearance(report, { step: step!, standing: 'cleared', asking }, today), undefined)
})

test('dutyToAnswerScrutiny() ends two months beginning with the day of receipt, or with the answer', () => {
  const recommendation = {
    id: 'three' as Id<'resolution'>,
    bodyId,
    title: 'Rents',
    scrutinyName: 'Scrutiny',
    receivedOn: day('2024-12-04'),
  }
  const ground = { today: day('2025-02-04'), policy: usualClockPolicy }
  const owed = dutyToAnswerScrutiny(recommendation, ground)
  assert.ok(owed.ok)
  assert.deepEqual([owed.value.dueOn, owed.value.state], ['2025-02-03', 'late'])
  const answered = dutyToAnswerScrutiny({ ...recommendation, answeredOn: day('2025-01-15') }, ground)
  assert.ok(answered.ok && answered.value.state === 'doneInTime')
})
