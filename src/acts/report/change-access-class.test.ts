import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AccessClass } from '../../council/access/access-class.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accountById } from '../../store/account.ts'
import { testDatabase } from '../../store/test-database.ts'
import { breachesOf, classesOf } from '../../store/withheld-desk.ts'
import { changeExpectedDocument } from '../agenda/change-expected-document.ts'
import { publishAgenda } from '../agenda/publish-agenda.ts'
import { appointToOffice } from '../member/appoint-to-office.ts'
import { registerOffice } from '../member/register-office.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testDocument, testMeeting } from '../test-meeting.ts'
import { addDocument } from './add-document.ts'
import { changeAccessClass } from './change-access-class.ts'
import { recordBreach } from './record-breach.ts'
import { stepTowardsRelease } from './step-towards-release.ts'

const database = await testDatabase()
const reader = database.publicReader

const exempt: AccessClass = {
  class: 'exempt',
  paragraphs: ['3'],
  publicInterestTest: 'Prices would be known to bidders.',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2030-06-02'),
}

const embargo: AccessClass = {
  class: 'embargoed',
  source: 'The inspectorate',
  terms: 'Not before its own publication',
  condition: 'Published on the inspectorate’s website',
  expectedAt: at('2024-12-10T09:30:00Z'),
  recipients: [],
}

const confidential: AccessClass = { class: 'confidential', basis: 'An order', source: 'The court' }

async function keptBack(council: TestCouncil, accessClass: AccessClass = exempt) {
  const meeting = await testMeeting(council)
  const { meetingId, paperId: expectedDocumentId } = meeting
  const document = { ...testDocument(meeting, accessClass, 'Zanzibar prices'), publicTitle: 'Appendix 2' }
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, document))
      if (accessClass.class === 'embargoed')
        accepted(
          await changeExpectedDocument(session, {
            expectedDocumentId,
            to: { state: 'withdrawn', reason: 'Not for this meeting.' },
          }),
        )
      return publishAgenda(session, { meetingId, as: 'agenda' })
    }),
  )
  return document.id
}

/** Gives the test council's councillor a seat on its cabinet. */
async function seatOnCabinet({ act, actors, bodyId, councilId }: TestCouncil): Promise<void> {
  const account = await accountById(database.office, councilId, actors.councillor.accountId as Id<'account'>)
  const personId = account?.person_id
  assert.ok(personId)
  const office = { id: id('office'), title: 'Member of Cabinet', kind: 'cabinetMember' as const, bodyId }
  const holding = { id: id('holding'), personId, officeId: office.id, fromOn: day('2024-03-01') }
  accepted(await act((session) => registerOffice(session, office)))
  accepted(await act((session) => appointToOffice(session, { holding })))
}

testAct(database, 'change-access-class', {
  prepare: async (council) => {
    const documentId = await keptBack(council)
    return (session) =>
      changeAccessClass(session, { documentId, to: confidential, reason: 'A court ordered it.' })
  },
})

testAct(database, 'record-breach', {
  prepare: async (council) => {
    const documentId = await keptBack(council)
    return (session) =>
      recordBreach(session, { documentId, known: 'The price', foundWhere: 'A newspaper', sourceTold: '' })
  },
})

test('the public reads the new reason of a listed paper, and nothing of why it was changed', async () => {
  const council = await testCouncil(database)
  const documentId = await keptBack(council)
  const listed = () =>
    reader
      .selectFrom('published.document')
      .select(['title', 'restriction', 'sha256'])
      .where('document_id', '=', documentId)
      .executeTakeFirst()
  const before = await listed()
  assert.match(before?.restriction ?? '', /exempt information, paragraph 3/)
  const change = (to: AccessClass, reason: string) =>
    council.act((session) => changeAccessClass(session, { documentId, to, reason }))
  accepted(await change(confidential, 'A court ordered it.'))
  const restriction = 'Not for publication: confidential information.'
  assert.deepEqual(await listed(), { ...before, restriction })
  const given = await classesOf(database.office, council.councilId, documentId)
  assert.deepEqual(
    given.map((each) => [each.class, each.reason]),
    [
      ['confidential', 'A court ordered it.'],
      ['exempt', ''],
    ],
  )
})

test('a class is changed with a reason, to what it may become, and never to open or of what is public', async () => {
  const council = await testCouncil(database)
  const documentId = await keptBack(council)
  const change = (to: AccessClass, reason = 'Because.', of = documentId) =>
    council.act((session) => changeAccessClass(session, { documentId: of, to, reason }))
  assert.equal(refusedWith(await change({ class: 'open' })), 'cannot-reclassify')
  assert.equal(refusedWith(await change(embargo)), 'cannot-reclassify')
  assert.equal(refusedWith(await change(confidential, ' ')), 'reclassified-without-reason')
  assert.equal(refusedWith(await change({ ...exempt, paragraphs: [] })), 'exempt-without-paragraph')
  assert.equal(refusedWith(await change(confidential, 'Because.', id('document'))), 'unknown-thing')
  const open = await keptBack(council, { class: 'open' })
  assert.equal(refusedWith(await change(confidential, 'Because.', open)), 'already-published')
  const notWeb = { ...embargo, externalUrl: 'the website' }
  const held = await keptBack(council, embargo)
  assert.equal(refusedWith(await change(notWeb, 'Because.', held)), 'embargo-address-not-web')
})

test('an exempt paper whose reason has gone is released by two people, as an embargoed one', async () => {
  const council = await testCouncil(database)
  const documentId = await keptBack(council)
  const step = (actor: 'monitor' | 'deputy', kind: 'condition' | 'release') =>
    council.act(
      (session) =>
        stepTowardsRelease(session, {
          documentId,
          kind,
          seen: 'The contract was let.',
          seenWhere: 'The contracts register',
        }),
      { actor: council.actors[actor] },
    )
  assert.equal(accepted(await step('monitor', 'condition')), 'waiting')
  assert.equal(accepted(await step('monitor', 'release')), 'waiting')
  assert.equal(accepted(await step('monitor', 'release')), 'waiting')
  assert.equal(accepted(await step('deputy', 'release')), 'released')
  const shown = await reader
    .selectFrom('published.document')
    .select(['restriction'])
    .where('document_id', '=', documentId)
    .executeTakeFirst()
  assert.deepEqual(shown, { restriction: null })
})

test('a breach says what became known and where, and only of what is kept back', async () => {
  const council = await testCouncil(database)
  const documentId = await keptBack(council)
  const breach = (known: string, of = documentId) =>
    council.act((session) =>
      recordBreach(session, { documentId: of, known, foundWhere: 'A newspaper', sourceTold: 'Nobody' }),
    )
  assert.equal(refusedWith(await breach(' ')), 'breach-not-told')
  accepted(await breach('The price'))
  accepted(await breach('The bidder'))
  const found = await breachesOf(database.office, council.councilId, documentId)
  assert.deepEqual(
    found.map(({ sequence, known }) => [sequence, known]),
    [
      [1, 'The price'],
      [2, 'The bidder'],
    ],
  )
  assert.deepEqual(found[0]?.had_access, ['clerk', 'deputy', 'monitor'])
  await seatOnCabinet(council)
  accepted(await breach('The terms'))
  const [, , third] = await breachesOf(database.office, council.councilId, documentId)
  assert.deepEqual(third?.had_access, ['clerk', 'councillor', 'deputy', 'monitor'], 'a member by their seat')
  const open = await keptBack(council, { class: 'open' })
  assert.equal(refusedWith(await breach('The price', open)), 'not-kept-back')
  assert.equal(refusedWith(await breach('The price', id('document'))), 'unknown-thing')
})
