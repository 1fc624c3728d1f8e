import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseCalendarDate } from '../../foundation/calendar-date.ts'
import { testDatabase } from '../../store/test-database.ts'
import { changeExpectedDocument } from '../agenda/change-expected-document.ts'
import { publishAgenda } from '../agenda/publish-agenda.ts'
import { testAct } from '../test-act.ts'
import { accepted, at, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { testDocument, testMeeting, type TestMeeting } from '../test-meeting.ts'
import { addDocument, type NewDocument } from './add-document.ts'
import { changeAccessClass } from './change-access-class.ts'
import { correctDocument } from './correct-document.ts'
import { listRestrictedDocument } from './list-restricted-document.ts'
import { releaseDocument } from './release-document.ts'
import { stepTowardsRelease } from './step-towards-release.ts'
import { takeReleaseStep, type NewReleaseStep } from './take-release-step.ts'
import { withdrawDocument } from './withdraw-document.ts'

const database = await testDatabase()
const reader = database.publicReader
const expectedOn = parseCalendarDate('2024-12-10')
assert.ok(expectedOn)

const embargo = {
  class: 'embargoed' as const,
  source: 'The inspectorate',
  terms: 'Not before its own publication',
  condition: 'Published on the inspectorate’s website',
  expectedAt: at('2024-12-10T09:30:00Z'),
  recipients: [],
}
const afterwards = at('2024-12-10T10:00:00Z')

type Embargoed = { council: TestCouncil; meeting: TestMeeting; document: NewDocument }

async function embargoed(title = 'Zanzibar findings'): Promise<Embargoed> {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, embargo, title)
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, document))
      accepted(
        await changeExpectedDocument(session, {
          expectedDocumentId: meeting.paperId,
          to: {
            state: 'toFollow',
            reason: 'Under embargo.',
            ownerOfficeId: council.mayorOfficeId,
            expectedOn: expectedOn!,
          },
        }),
      )
      return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
    }),
  )
  return { council, meeting, document }
}

testAct(database, 'release-document', {
  by: 'monitor',
  prepare: async (council) => {
    const document = testDocument(await testMeeting(council), embargo)
    accepted(await council.act((session) => addDocument(session, document)))
    return (session) => takeReleaseStep(session, { documentId: document.id, kind: 'release' })
  },
})

async function isPublic(document: NewDocument, word = 'zanzibar'): Promise<boolean> {
  const rows = await reader
    .selectFrom('published.document')
    .select('document_id')
    .where('document_id', '=', document.id)
    .execute()
  const texts = await reader
    .selectFrom('published.searchable')
    .select('thing_id')
    .where('thing_id', '=', document.id)
    .execute()
  const words = await reader.selectFrom('published.word').select('word').where('word', '=', word).execute()
  assert.equal(rows.length, texts.length)
  return rows.length + words.length > 0
}

function steps({ council, document }: Embargoed) {
  const documentId = document.id
  const as = (actor: 'monitor' | 'deputy' | 'clerk') => ({ actor: council.actors[actor], at: afterwards })
  return {
    confirm: () =>
      council.act(
        (session) =>
          takeReleaseStep(session, {
            documentId,
            kind: 'condition',
            seen: 'It is out',
            seenWhere: 'Their page',
          }),
        as('monitor'),
      ),
    consent: (actor: 'monitor' | 'deputy') =>
      council.act((session) => takeReleaseStep(session, { documentId, kind: 'release' }), as(actor)),
    release: (when = afterwards) =>
      council.act((session) => releaseDocument(session, documentId), {
        actor: council.actors.deputy,
        at: when,
      }),
  }
}

test('an embargoed document shows nowhere, though its item and the note that it is to follow do', async () => {
  const world = await embargoed()
  assert.equal(await isPublic(world.document), false)
  const [paper] = await reader
    .selectFrom('published.expected_document')
    .selectAll()
    .where('item_id', '=', world.meeting.itemId)
    .execute()
  assert.equal(paper?.state, 'toFollow')
  assert.equal(paper?.document_id, null)
})

test('time alone releases nothing, nor does one person twice (invariant 2)', async () => {
  const world = await embargoed()
  const { confirm, consent, release } = steps(world)
  assert.equal(refusedWith(await release(at('2030-01-01T00:00:00Z'))), 'condition-not-confirmed')
  accepted(await confirm())
  accepted(await consent('monitor'))
  accepted(await consent('monitor'))
  assert.equal(refusedWith(await release()), 'second-releaser-needed')
  assert.equal(await isPublic(world.document), false)
})

test('with the condition seen, two people and the time come, everything of it is public at once', async () => {
  const world = await embargoed()
  const { confirm, consent, release } = steps(world)
  accepted(await confirm())
  accepted(await consent('monitor'))
  accepted(await consent('deputy'))
  assert.equal(refusedWith(await release(at('2024-12-10T09:00:00Z'))), 'condition-not-confirmed')
  accepted(await release())
  assert.equal(await isPublic(world.document), true)
  const [paper] = await reader
    .selectFrom('published.expected_document')
    .selectAll()
    .where('item_id', '=', world.meeting.itemId)
    .execute()
  assert.equal(paper?.state, 'published')
  assert.equal(paper?.document_id, world.document.id)
})

test('two consents given beforehand arm the release: the confirmation alone then makes it public', async () => {
  const { council, document } = await embargoed('Quagga findings')
  const documentId = document.id
  const step = (actor: 'monitor' | 'deputy', kind: 'condition' | 'release') =>
    council.act(
      (session) =>
        stepTowardsRelease(session, { documentId, kind, seen: 'It is out', seenWhere: 'Their page' }),
      { actor: council.actors[actor], at: afterwards },
    )
  assert.equal(accepted(await step('monitor', 'release')), 'waiting')
  assert.equal(accepted(await step('deputy', 'release')), 'waiting')
  assert.equal(await isPublic(document, 'quagga'), false)
  assert.equal(accepted(await step('deputy', 'condition')), 'released')
  assert.equal(await isPublic(document, 'quagga'), true)
})

test('who handed a document in does not release it, and a step says what was seen', async () => {
  const { council, document } = await embargoed()
  const documentId = document.id
  const step = (given: Omit<NewReleaseStep, 'documentId'>) =>
    council.act((session) => takeReleaseStep(session, { documentId, ...given }), { at: afterwards })
  assert.equal(refusedWith(await step({ kind: 'release' })), 'author-cannot-release')
  assert.equal(refusedWith(await step({ kind: 'condition', seen: 'It is out' })), 'evidence-not-told')
  accepted(await step({ kind: 'condition', seen: 'It is out', seenWhere: 'Their page' }))
})

test('an embargo that is extended asks every step anew', async () => {
  const world = await embargoed('Okapi findings')
  const { confirm, consent, release } = steps(world)
  accepted(await confirm())
  accepted(await consent('monitor'))
  accepted(await consent('deputy'))
  accepted(
    await world.council.act(
      (session) =>
        changeAccessClass(session, {
          documentId: world.document.id,
          to: { ...embargo, expectedAt: at('2024-12-10T09:45:00Z') },
          reason: 'The inspectorate moved its day.',
        }),
      { actor: world.council.actors.monitor, at: afterwards },
    ),
  )
  assert.equal(refusedWith(await release()), 'condition-not-confirmed')
  assert.equal(await isPublic(world.document, 'okapi'), false)
})

test('an embargoed document is never listed', async () => {
  const { council, document } = await embargoed()
  const answer = council.act((session) =>
    listRestrictedDocument(session, { documentId: document.id, restriction: 'Exempt' }),
  )
  assert.equal(refusedWith(await answer), 'not-restricted')
})

test('an exempt document is listed by its public title with the reason, and its file stays in the office', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const exempt = {
    class: 'exempt' as const,
    paragraphs: ['3'],
    publicInterestTest: 'Prices would be known to bidders.',
    decidedBy: 'Monitoring officer',
    reviewOn: parseCalendarDate('2025-06-02')!,
  }
  const document = { ...testDocument(meeting, exempt, 'Zanzibar prices'), publicTitle: 'Appendix 2' }
  accepted(await council.act((session) => addDocument(session, document)))
  const refused = await council.act((session) =>
    listRestrictedDocument(session, { documentId: document.id, restriction: 'Exempt' }),
  )
  assert.equal(refusedWith(refused), 'agenda-not-public')
  const { meetingId } = meeting
  accepted(await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' })))
  const later = { ...document, id: id('document'), expectedDocumentId: undefined }
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, later))
      return listRestrictedDocument(session, { documentId: later.id, restriction: 'Exempt too.' })
    }),
  )
  const listed = await reader
    .selectFrom('published.document')
    .select(['document_id', 'title', 'restriction', 'sha256'])
    .where('item_id', '=', meeting.itemId)
    .execute()
  const shown = new Map(listed.map(({ document_id: documentId, ...row }) => [documentId, Object.values(row)]))
  const ground = 'Not for publication: exempt information, paragraph 3 of Schedule 12A.'
  assert.deepEqual(shown.get(document.id), ['Appendix 2', ground, null])
  assert.deepEqual(shown.get(later.id), ['Appendix 2', 'Exempt too.', null])
  const sections = await reader
    .selectFrom('published.document_section')
    .selectAll()
    .where('document_id', 'in', [document.id, later.id])
    .execute()
  assert.deepEqual(sections, [])
})

test('an exempt document must say its paragraph, its test and its review (invariant 3)', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const reviewOn = parseCalendarDate('2025-06-02')!
  const exempt = { class: 'exempt' as const, paragraphs: [], publicInterestTest: '', decidedBy: '', reviewOn }
  const answer = council.act((session) => addDocument(session, testDocument(meeting, exempt)))
  assert.equal(refusedWith(await answer), 'exempt-without-paragraph')
})

test('a withdrawn document leaves its reason and time, and neither file, text nor search (invariant 22)', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, { class: 'open' }, 'Zanzibar plan')
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, document))
      return publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })
    }),
  )
  const withdraw = (reason: string) =>
    council.act((session) => withdrawDocument(session, { documentId: document.id, reason }))
  assert.equal(refusedWith(await withdraw(' ')), 'withdrawal-without-reason')
  accepted(await withdraw('It named a resident.'))
  const [tombstone] = await reader
    .selectFrom('published.document')
    .selectAll()
    .where('document_id', '=', document.id)
    .execute()
  assert.equal(tombstone?.withdrawal_reason, 'It named a resident.')
  assert.equal(tombstone?.sha256, null)
  for (const view of ['published.document_version', 'published.document_section'] as const) {
    assert.deepEqual(
      await reader.selectFrom(view).select('document_id').where('document_id', '=', document.id).execute(),
      [],
    )
  }
  assert.deepEqual(
    await reader
      .selectFrom('published.searchable')
      .select('thing_id')
      .where('thing_id', '=', document.id)
      .execute(),
    [],
  )
  assert.equal(refusedWith(await withdraw('Again.')), 'already-withdrawn')
})

test('a corrected document shows its new version at once and keeps the old beside it', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, { class: 'open' })
  const corrected = { ...testDocument(meeting, { class: 'open' }, 'Corrected'), documentId: document.id }
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, document))
      accepted(await publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' }))
      return correctDocument(session, corrected)
    }),
  )
  const versions = await reader
    .selectFrom('published.document_version')
    .select(['version', 'sha256'])
    .where('document_id', '=', document.id)
    .orderBy('version')
    .execute()
  assert.deepEqual(
    versions.map((row) => row.sha256),
    [document.file.sha256, corrected.file.sha256],
  )
  const again = council.act((session) => correctDocument(session, corrected))
  assert.equal(refusedWith(await again), 'document-same-file-again')
})
