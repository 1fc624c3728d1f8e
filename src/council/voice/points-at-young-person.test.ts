import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointsAtYoungPerson } from './points-at-young-person.ts'

const ofChildren = ['Children’s services improvement plan']

function found(text: string, setting: readonly string[] = ofChildren): string[] {
  return pointsAtYoungPerson({ words: [text], setting, known: ['Anna Bright', 'Tare Valley Police'] }).map(
    ({ words }) => words,
  )
}

const caught: readonly (readonly [text: string, words: string])[] = [
  ['A young ambassador, Jamie Porter, waited eleven weeks.', 'Jamie Porter'],
  ['The child called Jamie was moved twice.', 'Jamie'],
  ['One boy waited a year. Jamie was moved twice.', 'Jamie'],
  ['We wrote to Jamie Porter. The young person was told in March.', 'Jamie Porter'],
  ['A girl said that K.H. waits longer.', 'K.H.'],
  ['A pupil wrote: Sam, 15, has no desk.', 'Sam, 15'],
  ['The young person was born on 3 May 2010.', '3 May 2010'],
  ['Ring the girl on 07700 900123.', '07700 900123'],
  ['The boy lives at 12 Mill Lane.', '12 Mill Lane'],
  ['The boy goes to Northgate Academy.', 'Northgate Academy'],
  ['Children told us, Jamie Porter first of all, that they wait.', 'Jamie Porter'],
]
for (const [text, words] of caught)
  test(`points at “${words}” in: ${text}`, () => {
    assert.ok(found(text).includes(words), found(text).join(', '))
  })

const passed: readonly string[] = [
  'Anna Bright leads it. A child is given a date in the first week.',
  'A child waits, and Councillor Jamie Porter has asked why.',
  'Ms Porter and Dr Okafor see each child within a week.',
  'The child’s Education Plan goes to the Independent Reviewing Officer and Tare Valley Police.',
  'Each child has a Pathway Plan, and the KPI for SEND is read by the QA team.',
  'Care leavers aged 18 to 25, their carers and their brothers are asked.',
  'A young ambassador waited eleven weeks and was asked about a school she had left.',
  'Every file opens with one page that tells the child’s story so far. An audit is made in March.',
  'The contractor is Jamie Porter of the depot in Weir Lane.',
  '',
]
for (const text of passed)
  test(`passes over: ${text || 'no words'}`, () => {
    assert.deepEqual(found(text), [])
  })

test('of children in general it looks only where the words belong to children’s services', () => {
  const text = 'Children told us, Jamie Porter first of all, that they wait.'
  assert.deepEqual(found(text, ['Repairs of homes', 'Housing Committee']), [])
  assert.deepEqual(found('A boy, Jamie Porter, fell on the stair.', ['Repairs of homes']), ['Jamie Porter'])
})
