import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../../store/test-database.ts'
import { accept } from '../../foundation/result.ts'
import { accepted, id, testCouncil } from '../test-council.ts'
import { refuseProtected } from './refuse-protected.ts'
import { registerPerson } from './register-person.ts'

const database = await testDatabase()
const council = await testCouncil(database)

const asked = (text: string) =>
  council.act(async (session) => {
    const answer = await refuseProtected(session, [text])
    return accept({ answer, hasReadRegister: session.log.register !== undefined })
  })

test('where nobody’s identity is protected the whole register is not read to say so', async () => {
  const { answer, hasReadRegister } = accepted(await asked('Rosalind Thorne'))
  assert.ok(answer.ok)
  assert.equal(hasReadRegister, false)
})

test('from the first protected person on, their name is refused', async () => {
  const person = { id: id('person'), name: 'Quilla Marsh', sortName: 'Marsh', otherNames: [] } as const
  accepted(await council.act((session) => registerPerson(session, { ...person, isIdentityProtected: true })))
  const { answer, hasReadRegister } = accepted(await asked('A word from Quilla Marsh'))
  assert.equal(answer.ok ? 'accepted' : answer.refusal.code, 'names-protected-person')
  assert.equal(hasReadRegister, true)
  assert.ok(accepted(await asked('A word from nobody')).answer.ok)
})
