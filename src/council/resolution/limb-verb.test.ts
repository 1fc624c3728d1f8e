import assert from 'node:assert/strict'
import { it } from 'node:test'
import { limbVerb } from './limb-verb.ts'
import { hidesUndertaking } from './undertaking.ts'

it('limbVerb() takes the opening verb, else the first passive, else the verb of the subject', () => {
  const cases = {
    'Note the report': 'note',
    'To delegate authority to the Director': 'delegate',
    'That authority be delegated to the Director': 'delegate',
    'That the plan be adopted and the report noted': 'adopt',
    'Cabinet notes the update': 'note',
    'the public be excluded from the meeting': 'exclude',
    'Mr Elm be elected to chair the meeting': 'elect',
    'That the pond be dug': 'other',
  }
  for (const [text, verb] of Object.entries(cases)) assert.equal(limbVerb(text), verb, text)
})

it('hidesUndertaking() finds a promise, and none in plain noting', () => {
  for (const text of [
    'Note that plans will be reviewed',
    'that officers be asked to write to the Minister',
    'a report be brought back in June',
  ]) {
    assert.ok(hidesUndertaking(text), text)
  }
  for (const text of ['Note and consider the findings', 'the minutes be approved'])
    assert.ok(!hidesUndertaking(text), text)
})
