import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountByEmail } from '../../store/account.ts'
import { readGrantById } from '../../store/read-grant.ts'
import { testDatabase } from '../../store/test-database.ts'
import { openingsOf } from '../../store/withheld-desk.ts'
import { addDocument } from '../report/add-document.ts'
import type { Actor } from '../session.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testDocument, testMeeting } from '../test-meeting.ts'
import { giveReadGrant, type ReadGrantGiven } from './give-read-grant.ts'
import { acceptReadTerms, endReadGrant, openGrantedPaper } from './take-read-grant.ts'

const database = await testDatabase()

async function keptBack(council: TestCouncil) {
  const meeting = await testMeeting(council)
  const confidence = { class: 'confidential', basis: 'An order', source: 'The court' } as const
  const document = testDocument(meeting, confidence, 'Quagga letter')
  return accepted(await council.act((session) => addDocument(session, document)))
}

async function grantFor(council: TestCouncil): Promise<ReadGrantGiven> {
  const account = await accountByEmail(database.office, council.councilId, 'councillor@test.example')
  assert.ok(account)
  return {
    id: id('grant'),
    documentId: await keptBack(council),
    accountId: account.account_id,
    untilAt: at('2024-12-20T09:00:00Z'),
    terms: 'Tell nobody.',
    purpose: 'To prepare.',
  }
}

async function given(council: TestCouncil): Promise<ReadGrantGiven> {
  const grant = await grantFor(council)
  accepted(await council.act((session) => giveReadGrant(session, grant), { actor: council.actors.monitor }))
  return grant
}

/** The test council's councillor, signed in. */
function signedIn({ actors }: TestCouncil): Actor {
  const own = { role: 'account-holder' as const, fromOn: day('2024-01-01') }
  return { ...actors.councillor, grants: [...actors.councillor.grants, own] }
}

testAct(database, 'give-read-grant', {
  by: 'monitor',
  prepare: async (council) => {
    const grant = await grantFor(council)
    return (session) => giveReadGrant(session, grant)
  },
})

testAct(database, 'end-read-grant', {
  prepare: async (council) => {
    const { id: grantId } = await given(council)
    return (session) => endReadGrant(session, { grantId, reason: 'It leaked.' })
  },
})

/** A grant to the holder of the tests, whose own account it is. */
async function givenToHolder(council: TestCouncil): Promise<ReadGrantGiven['id']> {
  const { accountId } = council.actors.holder
  assert.ok(accountId)
  const grant = { ...(await grantFor(council)), accountId }
  return accepted(
    await council.act((session) => giveReadGrant(session, grant), { actor: council.actors.monitor }),
  )
}

testAct(database, 'accept-read-terms', {
  by: 'holder',
  prepare: async (council) => {
    const grantId = await givenToHolder(council)
    return (session) => acceptReadTerms(session, grantId)
  },
})

testAct(database, 'open-granted-paper', {
  by: 'holder',
  prepare: async (council) => {
    const grantId = await givenToHolder(council)
    accepted(
      await council.act((session) => acceptReadTerms(session, grantId), { actor: council.actors.holder }),
    )
    return (session) => openGrantedPaper(session, { grantId, version: 1 })
  },
})

test('a reader accepts the terms, opens the paper, each with its entry, and nobody else does', async () => {
  const council = await testCouncil(database)
  const { id: grantId, documentId } = await given(council)
  const own = { actor: signedIn(council) }
  const open = (actor = signedIn(council), when = at('2024-12-05T09:00:00Z')) =>
    council.act((session) => openGrantedPaper(session, { grantId, version: 1 }), { actor, at: when })
  const accept = (actor = signedIn(council)) =>
    council.act((session) => acceptReadTerms(session, grantId), { actor })
  assert.equal(refusedWith(await open()), 'reading-not-accepted')
  assert.equal(refusedWith(await accept(council.actors.holder)), 'reading-of-another')
  accepted(await accept())
  accepted(await accept())
  assert.equal(refusedWith(await open(council.actors.holder)), 'reading-of-another')
  accepted(await open())
  const openings = await openingsOf(database.office, council.councilId, documentId)
  assert.deepEqual(
    openings.map(({ actor, version }) => [actor, version]),
    [[own.actor.name, 1]],
  )
  assert.equal(refusedWith(await open(own.actor, at('2024-12-20T09:00:00Z'))), 'reading-ended-already')
  const acts = await database.office
    .selectFrom('audit_entry')
    .select('act')
    .where('council_id', '=', council.councilId)
    .where('act', 'in', ['accept-read-terms', 'open-granted-paper'])
    .execute()
  assert.deepEqual(acts.map(({ act }) => act).toSorted(), [
    'accept-read-terms',
    'accept-read-terms',
    'open-granted-paper',
  ])
})

test('a reading that is ended opens nothing any more, and ends once', async () => {
  const council = await testCouncil(database)
  const { id: grantId } = await given(council)
  const end = (reason: string) => council.act((session) => endReadGrant(session, { grantId, reason }))
  accepted(await end('It leaked.'))
  const grant = await readGrantById(database.office, council.councilId, grantId)
  assert.equal(grant?.end_reason, 'It leaked.')
  assert.equal(refusedWith(await end('Again.')), 'reading-ended-already')
  const own = { actor: signedIn(council) }
  assert.equal(
    refusedWith(await council.act((session) => acceptReadTerms(session, grantId), own)),
    'reading-ended-already',
  )
})

test('a paper is given to somebody of the register, of what is kept back, and by who may', async () => {
  const council = await testCouncil(database)
  const grant = await grantFor(council)
  const give = (changed: Partial<ReadGrantGiven>, actor = council.actors.monitor) =>
    council.act((session) => giveReadGrant(session, { ...grant, ...changed }), { actor })
  assert.equal(refusedWith(await give({}, council.actors.councillor)), 'no-power')
  assert.equal(refusedWith(await give({ documentId: id('document') })), 'unknown-thing')
  assert.equal(refusedWith(await give({ accountId: id('account') })), 'unknown-thing')
  assert.equal(refusedWith(await give({ terms: '' })), 'reading-without-terms')
  assert.equal(
    refusedWith(await give({ untilAt: at('2024-01-01T00:00:00Z') })),
    'reading-ends-before-it-begins',
  )
  const nothing = { grantId: id('grant'), reason: 'Why not.' }
  assert.equal(refusedWith(await council.act((session) => endReadGrant(session, nothing))), 'unknown-thing')
})
