import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assert as check, constantFrom, property, record } from 'fast-check'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { BodyId } from '../body/body.ts'
import { mayPerform } from './may-perform.ts'
import { rolesOfAct, type ActName } from './power.ts'
import { roles } from './role.ts'

const acts = Object.keys(rolesOfAct) as ActName[]
const [cabinet, planning] = ['cabinet', 'planning'] as BodyId[]
const days = ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'] as CalendarDate[]
const mayBe = <Value>(value: Value) => constantFrom(value, undefined)

test('an act may be done exactly under a role that has it, for its body or the whole council, within the days of the grant', () => {
  const asked = record({
    act: constantFrom(...acts),
    role: constantFrom(...roles),
    held: constantFrom(cabinet, planning, undefined),
    bodyId: constantFrom(cabinet, planning, undefined),
    from: constantFrom(...days),
    to: mayBe(days[1]),
    on: constantFrom(...days),
  })
  check(
    property(asked, ({ act, role, held, bodyId, from, to, on }) => {
      const answer = mayPerform({ grants: [{ role, bodyId: held, fromOn: from, toOn: to }], act, bodyId, on })
      const has = (rolesOfAct[act] as readonly string[]).includes(role)
      const covers = held === undefined || held === bodyId
      const isInDays = from <= on && (to === undefined || on <= to)
      assert.equal(answer.ok, has && covers && isInDays)
    }),
    { numRuns: 3_000 },
  )
})

test('an administrator may do nothing to the council’s papers, meetings, decisions or minutes, and read nothing unreleased', () => {
  const may = acts.filter((act) => (rolesOfAct[act] as readonly string[]).includes('administrator'))
  const content = may.filter((act) =>
    /document|agenda|item|meeting|resolution|vote|minutes|decision|attendance|contribution|unreleased|trail/.test(
      act,
    ),
  )
  assert.deepEqual(content, [])
})

test('every act has somebody who may do it', () => {
  assert.deepEqual(
    acts.filter((act) => rolesOfAct[act].length === 0),
    [],
  )
})
