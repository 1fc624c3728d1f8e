import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import type { AccessClass } from '../../src/council/access/access-class.ts'
import { mayRead, type Reader } from '../../src/council/access/reader.ts'
import type { Sight } from '../../src/council/access/sight-table.ts'
import type { DocumentId } from '../../src/council/report/document.ts'
import { testDatabase } from '../../src/store/test-database.ts'
import { deskPaper } from '../../src/store/withheld-desk.ts'
import { publishAgenda } from '../../src/acts/agenda/publish-agenda.ts'
import { at, day, accepted, testCouncil, type TestCouncil } from '../../src/acts/test-council.ts'
import { testDocument, testMeeting, type TestMeeting } from '../../src/acts/test-meeting.ts'
import { testEmbargo } from '../../src/acts/test-withheld.ts'
import { addDocument } from '../../src/acts/report/add-document.ts'
import { changeAccessClass } from '../../src/acts/report/change-access-class.ts'
import { correctDocument } from '../../src/acts/report/correct-document.ts'
import { publishDocument } from '../../src/acts/report/publish-document.ts'
import { stepTowardsRelease } from '../../src/acts/report/step-towards-release.ts'
import { guardedPaper } from '../../src/acts/report/guarded-paper.ts'
import { withdrawDocument } from '../../src/acts/report/withdraw-document.ts'

const database = await testDatabase()
const council = await testCouncil(database)
const stranger: Reader = { roles: [] }
const now = at('2024-12-04T12:00:00Z')

const classes: readonly AccessClass[] = [
  { class: 'open' },
  { class: 'draft' },
  testEmbargo,
  {
    class: 'exempt',
    paragraphs: ['3'],
    publicInterestTest: 'The price would be known.',
    decidedBy: 'Monitoring officer',
    reviewOn: day('2025-06-02'),
  },
  { class: 'confidential', basis: 'An order', source: 'The court' },
]

type Paper = { readonly documentId: DocumentId; readonly meeting: TestMeeting }

const evidence = { seen: 'It is out', seenWhere: 'Their website' }

/** What may be done to a paper, in whatever order; much of it is refused, and that too leaves both sides agreeing. */
const deeds: Readonly<Record<string, (council: TestCouncil, paper: Paper) => Promise<unknown>>> = {
  publishAgenda: ({ act }, { meeting }) =>
    act((session) => publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })),
  publish: ({ act }, { documentId }) => act((session) => publishDocument(session, documentId)),
  agree: (of, { documentId }) => step(of, { documentId, kind: 'release' }, 'monitor'),
  agreeToo: (of, { documentId }) => step(of, { documentId, kind: 'release' }, 'deputy'),
  confirm: (of, { documentId }) => step(of, { documentId, kind: 'condition', ...evidence }, 'monitor'),
  correct: ({ act }, { documentId, meeting }) =>
    act((session) =>
      correctDocument(session, {
        documentId,
        file: testDocument(meeting, { class: 'open' }).file,
        sections: [],
      }),
    ),
  confide: ({ act, actors }, { documentId }) =>
    act(
      (session) =>
        changeAccessClass(session, {
          documentId,
          to: { class: 'confidential', basis: 'An order', source: 'The court' },
          reason: 'They said so.',
        }),
      { actor: actors.monitor },
    ),
  withdraw: ({ act }, { documentId }) =>
    act((session) => withdrawDocument(session, { documentId, reason: 'It named a resident.' })),
}

function step(
  { act, actors }: TestCouncil,
  taken: Parameters<typeof stepTowardsRelease>[1],
  by: 'monitor' | 'deputy',
): Promise<unknown> {
  return act((session) => stepTowardsRelease(session, taken), { actor: actors[by] })
}

/** What the public's role in the database is given of a paper. */
async function givenToPublic(documentId: DocumentId): Promise<Sight> {
  const { publicReader } = database
  const versions = await publicReader
    .selectFrom('published.document_version')
    .select('version')
    .where('document_id', '=', documentId)
    .execute()
  if (versions.length > 0) return 'file'
  const documents = await publicReader
    .selectFrom('published.document')
    .select('title')
    .where('document_id', '=', documentId)
    .execute()
  return documents.length > 0 ? 'title' : 'nothing'
}

async function decided(documentId: DocumentId): Promise<Sight> {
  const paper = await deskPaper(database.office, council.councilId, documentId)
  return paper === undefined ? 'nothing' : mayRead(stranger, guardedPaper(paper), now)
}

test('the access decision and the database never disagree on what the public has of a paper, whatever is done to it', async () => {
  const seen = new Set<Sight>()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...classes),
      fc.array(fc.constantFrom(...Object.keys(deeds)), { maxLength: 8 }),
      async (accessClass, order) => {
        const meeting = await testMeeting(council)
        const added = testDocument(meeting, accessClass)
        accepted(await council.act((session) => addDocument(session, added)))
        const paper = { documentId: added.id, meeting }
        for (const [index, deed] of ['nothing', ...order].entries()) {
          await deeds[deed]?.(council, paper)
          const given = await givenToPublic(added.id)
          assert.equal(
            given,
            await decided(added.id),
            `${accessClass.class}: ${order.slice(0, index).join(', ')}`,
          )
          seen.add(given)
        }
      },
    ),
    { numRuns: Number(process.env['MOOTHALL_PROVE_WORLDS'] ?? 40) },
  )
  assert.deepEqual([...seen].toSorted(), ['file', 'nothing', 'title'], 'every answer was met')
})
