import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AccessClass } from '../../council/access/access-class.ts'
import { testDatabase } from '../../store/test-database.ts'
import { accepted, at, day, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { heldMeeting, testDocument, type TestMeeting } from '../test-meeting.ts'
import { whereSeen } from '../test-record.ts'
import { addDocument, type NewDocument } from './add-document.ts'
import { correctDocument } from './correct-document.ts'
import { publishDocument } from './publish-document.ts'
import { takeReleaseStep } from './take-release-step.ts'
import { withdrawDocument } from './withdraw-document.ts'

const database = await testDatabase()

/** A paper beside those its item expected, on an agenda that is public. */
const beside = (meeting: TestMeeting, accessClass: AccessClass): NewDocument => ({
  ...testDocument(meeting, accessClass, 'Zanzibar paper'),
  publicTitle: 'Quagga paper',
  expectedDocumentId: undefined,
})

function add(council: TestCouncil, document: NewDocument) {
  return council.act((session) => addDocument(session, document))
}

const exempt = {
  class: 'exempt',
  paragraphs: ['3'],
  publicInterestTest: 'Prices would be known to bidders.',
  decidedBy: 'Monitoring officer',
  reviewOn: day('2025-06-02'),
} as const
const embargoed = {
  class: 'embargoed',
  source: 'The inspectorate',
  terms: 'Not before its own publication',
  condition: 'On its website',
  expectedAt: at('2024-12-10T09:30:00Z'),
  recipients: [],
} as const
const confidential = { class: 'confidential', basis: 'Given in confidence', source: 'A department' } as const

for (const accessClass of [{ class: 'open' }, { class: 'draft' }, exempt, confidential, embargoed] as const) {
  test(`a document that is ${accessClass.class} shows nowhere for being taken in, on a public agenda too`, async () => {
    const council = await testCouncil(database)
    const document = beside(await heldMeeting(council), accessClass)
    accepted(await add(council, document))
    for (const text of ['zanzibar', 'quagga', document.id, document.file.sha256])
      assert.deepEqual(await whereSeen(database, council.councilId, text), [], text)
  })
}

test('a published document shows its public title, file and text, and never what the office calls it', async () => {
  const council = await testCouncil(database)
  const document = {
    ...beside(await heldMeeting(council), { class: 'open' }),
    title: 'Okapi draft 7',
    publicTitle: 'Bridge paper',
  }
  accepted(await add(council, document))
  accepted(await council.act((session) => publishDocument(session, document.id)))
  const seen = await whereSeen(database, council.councilId, 'zanzibar')
  assert.deepEqual(seen, ['document_section', 'searchable', 'word'])
  assert.deepEqual(await whereSeen(database, council.councilId, document.file.sha256), [
    'document',
    'document_version',
  ])
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi'), [])
  assert.equal(
    refusedWith(await council.act((session) => publishDocument(session, document.id))),
    'already-published',
  )
})

test('a correction of what is not public stays as unseen as the rest', async () => {
  const council = await testCouncil(database)
  const meeting = await heldMeeting(council)
  const document = beside(meeting, { class: 'draft' })
  accepted(await add(council, document))
  const { file, sections } = testDocument(meeting, { class: 'open' }, 'Okapi')
  const correction = { documentId: document.id, file, sections }
  assert.equal(accepted(await council.act((session) => correctDocument(session, correction))).version, 2)
  assert.deepEqual(await whereSeen(database, council.councilId, 'okapi'), [])
})

test('only an open document is published, only a published one withdrawn, only what is kept for a time released', async () => {
  const council = await testCouncil(database)
  const document = beside(await heldMeeting(council), exempt)
  const documentId = accepted(await add(council, document))
  const code = async (work: Parameters<TestCouncil['act']>[0]) =>
    refusedWith((await council.act(work)) as Awaited<ReturnType<typeof add>>)
  assert.equal(await code((session) => publishDocument(session, documentId)), 'not-open')
  assert.equal(
    await code((session) => withdrawDocument(session, { documentId, reason: 'Wrong.' })),
    'nothing-to-withdraw',
  )
  const confidence = beside(await heldMeeting(council), {
    class: 'confidential',
    basis: 'Order',
    source: 'Court',
  })
  const confided = accepted(await add(council, confidence))
  assert.equal(
    await code((session) => takeReleaseStep(session, { documentId: confided, kind: 'release' })),
    'not-embargoed',
  )
  assert.equal(await code((session) => publishDocument(session, id('document'))), 'unknown-thing')
})

test('a document needs a file, an item that is there, and what its access class asks', async () => {
  const council = await testCouncil(database)
  const document = beside(await heldMeeting(council), { class: 'open' })
  const code = async (also: Partial<NewDocument>) => refusedWith(await add(council, { ...document, ...also }))
  assert.equal(await code({ file: { ...document.file, sizeBytes: 0 } }), 'document-file-empty')
  assert.equal(await code({ itemId: id('item') }), 'unknown-thing')
  const past = { ...exempt, reviewOn: day('2024-12-03') }
  assert.equal(await code({ accessClass: past }), 'exempt-review-not-ahead')
  assert.equal(await code({ accessClass: { ...embargoed, condition: '' } }), 'embargo-without-condition')
})
