import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { compareVersions, standingOn, type PresentedAction } from './plan-version.ts'

const day = (text: string) => text as CalendarDate

test('an action whose day had passed when its plan was presented is shown as late, and one that is done is not', () => {
  const dueOn = day('2025-03-31')
  const action = { id: 'a', title: 'A rota', dueOn, state: 'agreed' } as unknown as PresentedAction
  const [onTime, late] = ['2025-03-31', '2025-04-01'].map((on) => standingOn([action], day(on)))
  assert.equal(onTime?.[0]?.state, 'agreed')
  assert.equal(standingOn([{ ...action, state: 'done' }], day('2025-04-01'))[0]?.state, 'done')
  assert.deepEqual(
    compareVersions(onTime ?? [], late ?? []).map(({ what, was, becomes }) => [what, was, becomes]),
    [['state', 'agreed', 'late']],
  )
})
