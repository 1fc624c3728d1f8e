import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day, meetingDay, office, person } from '../../../test/council/small-register.ts'
import { displayName, nameOn } from './person.ts'

const children = office('children', 'Cabinet Member for Children')

test('displayName() gives the office, the honorific, the name and the letters after it', () => {
  const dev = person('dev', 'Dev Rao', { honorific: 'Councillor', postNominals: 'MBE' })
  assert.equal(displayName(dev, children, meetingDay), 'Cabinet Member for Children, Councillor Dev Rao MBE')
  assert.equal(displayName(dev, undefined, meetingDay), 'Councillor Dev Rao MBE')
})

test('nameOn() gives the name that was borne on the day, whatever the order of the others', () => {
  const mary = person('mary', 'Mary Holt', {
    otherNames: [
      { name: 'Mary Pike', untilOn: day('2026-06-30') },
      { name: 'M. Holt' },
      { name: 'Mary Ash', untilOn: day('2020-01-01') },
    ],
  })
  const names = ['2019-01-01', '2020-01-01', '2020-01-02', '2026-06-30', '2026-07-01'].map((on) =>
    nameOn(mary, day(on)),
  )
  assert.deepEqual(names, ['Mary Ash', 'Mary Ash', 'Mary Pike', 'Mary Pike', 'Mary Holt'])
})

test('invariant 20: displayName() names a protected person by the office alone, and not at all without one', () => {
  const kit = person('kit', 'Kit Marlow', { isIdentityProtected: true })
  assert.equal(displayName(kit, children, meetingDay), 'Cabinet Member for Children')
  assert.equal(displayName(kit, undefined, meetingDay), undefined)
})
