import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Interest } from '../../council/interest/interest.ts'
import { newId } from '../../foundation/identifier.ts'
import { testDatabase } from '../../store/test-database.ts'
import { registerOffice } from '../member/register-office.ts'
import { registerPerson } from '../member/register-person.ts'
import { appointToOffice } from '../member/appoint-to-office.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { whereSeen } from '../test-record.ts'
import { readRegistrationsDue } from './read-registrations-due.ts'
import { recordNoInterests } from './record-no-interests.ts'
import { amendInterest, endInterest, registerInterest, type EnteredInterest } from './register-interest.ts'
import { showInterest, withholdInterest } from './withhold-interest.ts'

const database = await testDatabase()

function land({ mayorId }: TestCouncil, changed: Partial<EnteredInterest> = {}): EnteredInterest {
  return {
    id: id('interest'),
    personId: mayorId,
    kind: 'land',
    holder: 'member',
    words: 'Quagmire Cottage',
    notifiedOn: day('2024-01-20'),
    ...changed,
  }
}

async function entered(council: TestCouncil, changed: Partial<EnteredInterest> = {}): Promise<Interest> {
  const interest = land(council, changed)
  accepted(await asMonitor(council, (session) => registerInterest(session, interest)))
  return interest
}

const asMonitor: (
  council: TestCouncil,
  work: Parameters<TestCouncil['act']>[0],
) => ReturnType<TestCouncil['act']> = (council, work) => council.act(work, { actor: council.actors.monitor })

const by = 'monitor'
testAct(database, 'register-interest', {
  by,
  prepare: (council) => (session) =>
    registerInterest(session, land(council, { withheldBecause: 'Threats were made.' })),
})
testAct(database, 'amend-interest', {
  by,
  prepare: async (council) => {
    const interest = await entered(council)
    return (session) => amendInterest(session, { ...interest, words: 'Quagmire House' })
  },
})
testAct(database, 'end-interest', {
  by,
  prepare: async (council) => {
    const { id: interestId } = await entered(council)
    return (session) => endInterest(session, { interestId, endedOn: day('2024-11-30') })
  },
})
testAct(database, 'withhold-interest', {
  by,
  prepare: async (council) => {
    const { id: interestId } = await entered(council)
    return (session) => withholdInterest(session, { interestId, reason: 'Threats were made.' })
  },
})
testAct(database, 'show-interest', {
  by,
  prepare: async (council) => {
    const { id: interestId } = await entered(council, { withheldBecause: 'Threats were made.' })
    return (session) => showInterest(session, { interestId, reason: 'The threat has passed.' })
  },
})
testAct(database, 'record-no-interests', {
  by,
  prepare:
    ({ mayorId }) =>
    (session) =>
      recordNoInterests(session, { personId: mayorId, notifiedOn: day('2024-01-20') }),
})

test('an interest is public, amended with its old words kept, and stays when it has ended', async () => {
  const council = await testCouncil(database)
  const seen = (words: string) => whereSeen(database, council.councilId, words)
  const interest = await entered(council)
  assert.deepEqual(await seen('Quagmire Cottage'), [
    'interest',
    'interest_version',
    'register_text',
    'searchable',
  ])
  accepted(
    await asMonitor(council, (session) => amendInterest(session, { ...interest, words: 'Quagmire House' })),
  )
  assert.deepEqual(await seen('Quagmire Cottage'), ['interest_version'])
  assert.deepEqual(await seen('Quagmire House'), [
    'interest',
    'interest_version',
    'register_text',
    'searchable',
  ])
  const ending = { interestId: interest.id, endedOn: day('2024-11-30') }
  accepted(await asMonitor(council, (session) => endInterest(session, ending)))
  assert.deepEqual(await seen('Quagmire House'), [
    'interest',
    'interest_version',
    'register_text',
    'searchable',
  ])
  assert.equal(
    refusedWith((await asMonitor(council, (session) => endInterest(session, ending))) as never),
    'interest-ended-already',
  )
})

test('the details of an interest that is withheld are public in no view, before or after it is amended or ended', async () => {
  const council = await testCouncil(database)
  const seen = (words: string) => whereSeen(database, council.councilId, words)
  const interest = await entered(council, { words: 'Quagmire Refuge', withheldBecause: 'Threats were made.' })
  const secret = ['Quagmire', 'Threats were', '"land"', '2024-01-20']
  assert.deepEqual(await whereSeen(database, council.councilId, secret), [])
  assert.deepEqual(await seen(interest.id), ['interest'])
  accepted(
    await asMonitor(council, (session) => amendInterest(session, { ...interest, words: 'Quagmire Shelter' })),
  )
  accepted(
    await asMonitor(council, (session) =>
      endInterest(session, { interestId: interest.id, endedOn: day('2024-11-30') }),
    ),
  )
  assert.deepEqual(await whereSeen(database, council.councilId, [...secret, '2024-11-30']), [])
  const shown = { interestId: interest.id, reason: 'The threat has passed.' }
  accepted(await asMonitor(council, (session) => showInterest(session, shown)))
  assert.deepEqual(await seen('Quagmire Shelter'), [
    'interest',
    'interest_version',
    'register_text',
    'searchable',
  ])
  assert.deepEqual(await seen('Quagmire Refuge'), [])
  assert.deepEqual(await seen('The threat'), [])
})

test('what was public of an interest goes out of sight when it is withheld, and the agreement says who gave it and when', async () => {
  const council = await testCouncil(database)
  const { id: interestId } = await entered(council)
  accepted(
    await asMonitor(council, (session) =>
      withholdInterest(session, { interestId, reason: 'Threats were made.' }),
    ),
  )
  assert.deepEqual(await whereSeen(database, council.councilId, ['Quagmire', 'Threats were']), [])
  const agreed = await database.office
    .selectFrom('interest_withholding')
    .select(['is_withheld', 'reason', 'agreed_by', 'at', 'agreed_by_account_id'])
    .where('interest_id', '=', interestId)
    .execute()
  assert.deepEqual(agreed, [
    {
      is_withheld: true,
      reason: 'Threats were made.',
      agreed_by: council.actors.monitor.name,
      at: at('2024-12-04T12:00:00.000Z'),
      agreed_by_account_id: council.actors.monitor.accountId,
    },
  ])
  const trail = await database.office
    .selectFrom('audit_entry')
    .select('detail')
    .where('council_id', '=', council.councilId)
    .where('subject_id', '=', interestId)
    .execute()
  assert.doesNotMatch(JSON.stringify(trail), /Quagmire|Threats|land/)
})

test('an entry that cannot stand is refused', async () => {
  const council = await testCouncil(database)
  const refusal = async (changed: Partial<EnteredInterest>) =>
    refusedWith(
      (await asMonitor(council, (session) => registerInterest(session, land(council, changed)))) as never,
    )
  assert.equal(await refusal({ words: ' ' }), 'interest-entry-without-words')
  assert.equal(await refusal({ notifiedOn: day('2024-12-05') }), 'interest-of-the-future')
  assert.equal(
    await refusal({ fromOn: day('2024-03-01'), endedOn: day('2024-02-01') }),
    'interest-ends-before-it-begins',
  )
  assert.equal(await refusal({ withheldBecause: ' ' }), 'withholding-without-reason')
  const officer = { id: id('person'), name: 'Bo Ash', sortName: 'Ash, Bo', otherNames: [] }
  accepted(
    await council.act((session) => registerPerson(session, { ...officer, isIdentityProtected: false })),
  )
  assert.equal(await refusal({ personId: officer.id }), 'interest-of-no-member')
  const child = { id: id('person'), name: 'Zephyrine Vale', sortName: 'Vale, Zephyrine', otherNames: [] }
  accepted(await council.act((session) => registerPerson(session, { ...child, isIdentityProtected: true })))
  assert.equal(await refusal({ words: 'Carer of Zephyrine Vale' }), 'names-protected-person')
  assert.deepEqual(await whereSeen(database, council.councilId, 'Quagmire'), [])
})

test('what is not there, is withheld already or is public already is refused', async () => {
  const council = await testCouncil(database)
  const { id: interestId } = await entered(council)
  const refusal = async (work: Parameters<TestCouncil['act']>[0]) =>
    refusedWith((await asMonitor(council, work)) as never)
  const reason = 'Threats were made.'
  assert.equal(
    await refusal((session) => showInterest(session, { interestId, reason })),
    'interest-not-withheld',
  )
  assert.equal(
    await refusal((session) => withholdInterest(session, { interestId, reason: '' })),
    'withholding-without-reason',
  )
  accepted(await asMonitor(council, (session) => withholdInterest(session, { interestId, reason })))
  assert.equal(
    await refusal((session) => withholdInterest(session, { interestId, reason })),
    'interest-already-withheld',
  )
  assert.equal(
    await refusal((session) => withholdInterest(session, { interestId: id('interest'), reason })),
    'unknown-thing',
  )
  assert.equal(
    await refusal((session) =>
      recordNoInterests(session, { personId: council.mayorId, notifiedOn: day('2024-01-20') }),
    ),
    'interests-not-none',
  )
})

test('a member is late twenty-eight days after taking office, counting the first, until they have told of something', async () => {
  const council = await testCouncil(database)
  const member = { id: id('person'), name: 'Bo Ash', sortName: 'Ash, Bo', otherNames: [] }
  const officeId = id('office')
  accepted(
    await council.act(async (session) => {
      accepted(await registerPerson(session, { ...member, isIdentityProtected: false }))
      accepted(await registerOffice(session, { id: officeId, title: 'Mayor of the town', kind: 'mayor' }))
      const term = (fromOn: string, toOn?: string) => ({
        holding: {
          id: newId<'holding'>(session.random),
          personId: member.id,
          officeId,
          fromOn: day(fromOn),
          toOn: toOn === undefined ? undefined : day(toOn),
        },
      })
      accepted(await appointToOffice(session, term('2024-05-07', '2024-09-30')))
      return appointToOffice(session, term('2024-10-01'))
    }),
  )
  const due = async () =>
    accepted(
      (await asMonitor(council, (session) => readRegistrationsDue(session))) as Awaited<
        ReturnType<typeof readRegistrationsDue>
      >,
    )
      .filter(({ personId }) => personId === member.id)
      .map(({ why, due: { on } }) => [why, on])
  assert.deepEqual(await due(), [['takingOffice', '2024-06-03']])
  accepted(
    await asMonitor(council, (session) =>
      recordNoInterests(session, { personId: member.id, notifiedOn: day('2024-05-07') }),
    ),
  )
  assert.deepEqual(await due(), [])
})
