import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pointsIn } from './points-in.ts'

function kinds(text: string, known?: readonly string[]): string[] {
  return [...new Set(pointsIn(text, known).map(({ kind }) => kind))]
}

const telling: readonly (readonly [kind: string, text: string])[] = [
  ['initials', 'KH said that it was noisy.'],
  ['initials', 'It was noisy, said J.'],
  ['initials', 'K.H. would like a desk.'],
  ['name', 'Sam told us that it was noisy.'],
  ['name', 'It was noisy, and then Sam moved on.'],
  ['name', 'It was noisy. Jamie’s room is small.'],
  ['name', 'Somebody called Jamie Porter came.'],
  ['age', 'Somebody aged 15 came.'],
  ['age', 'A 15-year-old came.'],
  ['age', 'I am 15 and I want a desk.'],
  ['age', 'Sam, 15, wants a desk.'],
  ['age', 'They (15) want a desk.'],
  ['birth', 'The date of birth is on the form.'],
  ['birth', 'They were born on a Sunday.'],
  ['birth', 'On 03/05/2010 they came.'],
  ['birth', 'On 3 May 2010 they came.'],
  ['phone', 'Call 07700 900123 after school.'],
  ['phone', 'Call +44 7700 900123 after school.'],
  ['email', 'Write to somebody@post.example today.'],
  ['email', 'Find me at @somebody today.'],
  ['address', 'They live at 12 Mill Lane with others.'],
  ['address', 'The post goes to ZZ9 9ZZ since then.'],
  ['school', 'Lessons at Northgate Academy are long.'],
  ['school', 'Everybody in year 10 has to wait.'],
  ['school', 'It is hard to tell my school.'],
  ['carer', 'It is hard to tell my foster carer.'],
  ['carer', 'They were placed with foster carer Brown then.'],
  ['carer', 'The heating at Willow House is broken.'],
  ['family', 'I want to see my brother more often.'],
]

for (const [kind, text] of telling)
  test(`“${text}” is pointed at: ${kind}`, () => assert.ok(kinds(text).includes(kind), kinds(text).join()))

const harmless = [
  'Young people want free buses on Saturday. They said that fares cost too much.',
  'We asked the Council to listen. Everyone felt heard.',
  'People want more say before a move. The NHS and CAMHS should talk to each other.',
  'Foster carers should be trained. Nobody was told why.',
  'There were 15 people and 3 meetings in March.',
]
for (const text of harmless) test(`“${text}” is let be`, () => assert.deepEqual(pointsIn(text), []))

test('what the register knows is let be, and nothing that merely begins as it does', () => {
  const known = ['Corporate Parenting Board']
  assert.deepEqual(kinds('It was put to the Corporate Parenting Board last week.', known), [])
  assert.deepEqual(kinds('It was put to the Corporate Parenting Board by Sam last week.', known), ['name'])
})

test('a text of any length is read in the time that its length asks for', () => {
  for (const piece of ['A', 'Aa ', '1', 'a@', 'my ', 'A.', 'foster ', '12 Aa Aa ', ' Aa,'])
    assert.ok(pointsIn(piece.repeat(100_000 / piece.length)).length < 60_000)
})
