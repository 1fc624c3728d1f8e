import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Role } from '../access/role.ts'
import type { BodyId } from '../body/body.ts'
import { maySeeReport, type ReportSightQuestion } from './may-see-report.ts'

const on = '2024-12-04' as CalendarDate
const fromOn = '2024-01-01' as CalendarDate
const hand = (accountId: string, personId?: string) =>
  ({ accountId, personId }) as ReportSightQuestion['reader']

function may(role: Role, also: Partial<ReportSightQuestion> = {}): boolean {
  return maySeeReport({
    reader: hand('reader'),
    grants: [{ role, fromOn }],
    on,
    bodyId: 'cabinet' as BodyId,
    stage: 'drafting',
    authors: [hand('author', 'wren')],
    asked: [],
    ...also,
  })
}

test('while it is written a report is seen by its writers, whoever is asked or named, and the proper and monitoring officers', () => {
  const seen = (['proper-officer', 'monitoring-officer'] as const).map((role) => may(role))
  assert.deepEqual(seen, [true, true])
  const unseen = (
    [
      'democratic-services-officer',
      'section-151-officer',
      'clearing-officer',
      'councillor',
      'administrator',
    ] as const
  ).map((role) => may(role))
  assert.deepEqual(unseen, [false, false, false, false, false])
  assert.ok(may('report-author', { reader: hand('another account', 'wren') }))
  assert.ok(may('clearing-officer', { asked: [hand('reader').accountId] }))
  assert.ok(!may('report-author'))
})

test('once it is sent for clearance the clerks of its body and the section 151 officer see it too', () => {
  const stage = 'clearance' as const
  assert.ok(may('democratic-services-officer', { stage }))
  assert.ok(may('section-151-officer', { stage }))
  const elsewhere = [{ role: 'democratic-services-officer', fromOn, bodyId: 'planning' as BodyId }] as const
  assert.ok(!may('administrator', { stage, grants: elsewhere }))
  const ended = [{ role: 'proper-officer', fromOn, toOn: fromOn }] as const
  assert.ok(!may('administrator', { stage, grants: ended }))
})
