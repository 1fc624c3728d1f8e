import assert from 'node:assert/strict'
import { it } from 'node:test'
import { enter, sessionFor } from '../../src/acts/session.ts'
import { testCouncil } from '../../src/acts/test-council.ts'
import { rolesOfAct, type ActName } from '../../src/council/access/power.ts'
import { roles } from '../../src/council/access/role.ts'
import { refuse } from '../../src/foundation/result.ts'
import { testDatabase } from '../../src/store/test-database.ts'
import { roleMatrix, shownRoleMatrix } from '../../tools/role-matrix.ts'

const database = await testDatabase()

it('docs/roles.md shows the roles as the rules have them (npm run roles writes it)', () => {
  assert.equal(shownRoleMatrix(), roleMatrix())
})

it('each yes of the matrix is entered under that role, and each no refused with no-power', async () => {
  const council = await testCouncil(database)
  const wrong: string[] = []
  await council.act((session) => {
    for (const act of Object.keys(rolesOfAct) as ActName[]) {
      for (const role of roles) {
        const actor = { ...session.actor, grants: [{ role, fromOn: '2024-01-01' as never }] }
        const answer = enter(sessionFor(session, { actor }), act, { kind: 'thing', id: '1' })
        const isMeant = (rolesOfAct[act] as readonly string[]).includes(role)
        const isRight = answer.ok ? isMeant : !isMeant && answer.refusal.code === 'no-power'
        if (!isRight) wrong.push(`${role} ${act}`)
      }
    }
    return Promise.resolve(refuse({ code: 'no-power' as const }))
  })
  assert.deepEqual(wrong, [])
})
