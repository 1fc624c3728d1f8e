import assert from 'node:assert/strict'
import { test } from 'node:test'
import { id } from '../../acts/test-council.ts'
import { officeChoices } from './office-choices.ts'

const [cabinet, planning] = [id('body'), id('body')]
const offices = [
  { id: id('office'), title: 'Treasurer' },
  { id: id('office'), title: 'Vice-Chair of Planning', bodyId: planning },
  { id: id('office'), title: 'Leader', bodyId: cabinet },
  { id: id('office'), title: 'Chair of Planning', bodyId: planning },
]

test('officeChoices() puts the offices of the body first, and each part in order of title', () => {
  const titles = (of?: typeof planning) => officeChoices(offices, of).map(({ text }) => text)
  assert.deepEqual(titles(planning), ['Chair of Planning', 'Vice-Chair of Planning', 'Leader', 'Treasurer'])
  assert.deepEqual(titles(), ['Chair of Planning', 'Leader', 'Treasurer', 'Vice-Chair of Planning'])
  assert.equal(officeChoices(offices)[1]?.value, offices[2]?.id)
})
