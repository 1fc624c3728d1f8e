import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Id } from '../../foundation/identifier.ts'
import { checkRecess } from './check-recess.ts'
import type { Recess } from './recess.ts'

const recess = (changed: Partial<Record<'name' | 'fromOn' | 'toOn' | 'id', string>> = {}): Recess =>
  ({
    id: 'one' as Id<'recess'>,
    name: 'Summer recess',
    fromOn: '2025-07-28',
    toOn: '2025-08-29',
    ...changed,
  }) as Recess

function codeOf(changed: Parameters<typeof recess>[0], known: readonly Recess[] = []) {
  const checked = checkRecess(recess(changed), known)
  return checked.ok ? checked.value.name : checked.refusal.code
}

test('a recess needs a name and days in order, and a year typed wrongly is seen', () => {
  assert.equal(codeOf({ name: ' Party conferences ' }), 'Party conferences')
  assert.equal(codeOf({ name: ' ' }), 'recess-without-name')
  assert.equal(codeOf({ toOn: '2025-07-27' }), 'recess-ends-before-it-begins')
  assert.equal(codeOf({ toOn: '2025-07-28' }), 'Summer recess')
  assert.equal(codeOf({ toOn: '2025-11-04' }), 'Summer recess') // the hundredth day
  assert.equal(codeOf({ toOn: '2025-11-05' }), 'recess-too-long')
})

test('two recesses may overlap under different names, and not under one', () => {
  const known = [recess({ id: 'other', toOn: '2025-08-01' })]
  assert.equal(codeOf({ name: 'summer  recess', fromOn: '2025-08-01' }, known), 'recess-exists')
  assert.equal(codeOf({ fromOn: '2025-08-02' }, known), 'Summer recess')
  assert.equal(codeOf({ name: 'Election weeks' }, known), 'Election weeks')
  assert.equal(codeOf({ id: 'other' }, known), 'Summer recess')
})
