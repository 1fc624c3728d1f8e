import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accept } from '../foundation/result.ts'
import { sha256 } from '../foundation/sha256.ts'
import { testDatabase } from '../store/test-database.ts'
import { addItem } from './agenda/add-item.ts'
import { changeExpectedDocument } from './agenda/change-expected-document.ts'
import { publishAgenda } from './agenda/publish-agenda.ts'
import { grantPower, openAccount } from './council/open-account.ts'
import { registerMatter } from './matter/register-matter.ts'
import { changeMeeting } from './meeting/change-meeting.ts'
import { registerPerson } from './member/register-person.ts'
import { decideWrittenSummary } from './minutes/decide-written-summary.ts'
import { draftMinutes } from './minutes/draft-minutes.ts'
import { approveMinutes, publishDraftMinutes } from './minutes/move-minutes.ts'
import { recordContribution } from './minutes/record-contribution.ts'
import { addDocument } from './report/add-document.ts'
import { correctDocument } from './report/correct-document.ts'
import { publishDocument } from './report/publish-document.ts'
import { releaseDocument } from './report/release-document.ts'
import { takeReleaseStep } from './report/take-release-step.ts'
import { withdrawDocument } from './report/withdraw-document.ts'
import { publishDecisions } from './resolution/publish-decisions.ts'
import { recordVote } from './resolution/record-vote.ts'
import { accepted, at, id, refusedWith, testCouncil, type TestCouncil } from './test-council.ts'
import { cleanScan, testDocument, testMeeting, type TestMeeting } from './test-meeting.ts'

// Each of these was a way to make public what must not be; a hostile reading found them.

const database = await testDatabase()
const reader = database.publicReader

function fileOf(content: string) {
  return {
    sha256: sha256(content),
    fileName: 'report.txt',
    mediaType: 'text/plain',
    sizeBytes: content.length,
    scan: cleanScan,
  }
}

const versionsSeen = async (documentId: string) =>
  (
    await reader
      .selectFrom('published.document_version')
      .select('version')
      .where('document_id', '=', documentId as never)
      .execute()
  ).map((row) => row.version)

async function publish(council: TestCouncil, meeting: TestMeeting) {
  return council.act((session) => publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' }))
}

const embargo = {
  class: 'embargoed' as const,
  source: 'The inspectorate',
  terms: 'Not before',
  condition: 'It is out',
  expectedAt: at('2024-12-10T09:30:00Z'),
  recipients: [],
}
const afterwards = at('2024-12-10T10:00:00Z')

test('publishing a document leaves its earlier versions in the office', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, { class: 'open' })
  const redacted = { documentId: document.id, file: fileOf('redacted'), sections: [] }
  accepted(await council.act((session) => addDocument(session, document)))
  accepted(await council.act((session) => correctDocument(session, redacted)))
  accepted(await publish(council, meeting))
  assert.deepEqual(await versionsSeen(document.id), [2])
})

test('who may only add documents cannot correct one that is public', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, { class: 'open' })
  accepted(await council.act((session) => addDocument(session, document)))
  accepted(await publish(council, meeting))
  const { monitor } = council.actors
  const author = { ...monitor, grants: [{ role: 'report-author' as const, fromOn: '2024-01-01' as never }] }
  const correction = { documentId: document.id, file: fileOf('other'), sections: [] }
  const answer = await council.act((session) => correctDocument(session, correction), { actor: author })
  assert.equal(refusedWith(answer), 'no-power')
})

test('a new version of an embargoed document asks its releasers anew', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, embargo)
  const documentId = document.id
  const { monitor, deputy } = council.actors
  const step = (kind: 'condition' | 'release', actor = monitor) =>
    council.act(
      (session) => takeReleaseStep(session, { documentId, kind, seen: 'Out', seenWhere: 'Their page' }),
      { actor, at: afterwards },
    )
  const toFollow = {
    state: 'toFollow' as const,
    reason: 'Embargo.',
    ownerOfficeId: council.mayorOfficeId,
    expectedOn: '2024-12-10' as never,
  }
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, document))
      return changeExpectedDocument(session, { expectedDocumentId: meeting.paperId, to: toFollow })
    }),
  )
  accepted(await publish(council, meeting))
  for (const answer of [await step('condition'), await step('release'), await step('release', deputy)])
    accepted(answer)
  accepted(
    await council.act((session) =>
      correctDocument(session, { documentId, file: fileOf('swapped'), sections: [] }),
    ),
  )
  const release = () =>
    council.act((session) => releaseDocument(session, documentId), { actor: deputy, at: afterwards })
  assert.equal(refusedWith(await release()), 'condition-not-confirmed')
  for (const answer of [await step('condition'), await step('release'), await step('release', deputy)])
    accepted(answer)
  accepted(await release())
  assert.deepEqual(await versionsSeen(documentId), [2])
})

test('a withdrawal is never kept back by what was said of the paper', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, { class: 'open' })
  accepted(await council.act((session) => addDocument(session, document)))
  accepted(await publish(council, meeting))
  const gone = { state: 'withdrawn' as const, reason: 'Not needed.' }
  accepted(
    await council.act((session) =>
      changeExpectedDocument(session, { expectedDocumentId: meeting.paperId, to: gone }),
    ),
  )
  accepted(
    await council.act((session) =>
      withdrawDocument(session, { documentId: document.id, reason: 'It names a child.' }),
    ),
  )
  assert.deepEqual(await versionsSeen(document.id), [])
})

test('a paper is not marked as published by a document that is not public', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, embargo)
  accepted(await council.act((session) => addDocument(session, document)))
  const to = { state: 'published' as const, documentId: document.id }
  const answer = await council.act((session) =>
    changeExpectedDocument(session, { expectedDocumentId: meeting.paperId, to }),
  )
  assert.equal(refusedWith(answer), 'paper-not-public')
})

test('a document meets only a paper of its own item', async () => {
  const council = await testCouncil(database)
  const [meeting, other] = [await testMeeting(council), await testMeeting(council)]
  const document = { ...testDocument(meeting, { class: 'open' as const }), expectedDocumentId: other.paperId }
  assert.equal(refusedWith(await council.act((session) => addDocument(session, document))), 'unknown-thing')
  const lone = testDocument(meeting, { class: 'open' })
  accepted(await council.act((session) => addDocument(session, lone)))
  assert.equal(
    refusedWith(await council.act((session) => publishDocument(session, lone.id))),
    'agenda-not-public',
  )
})

async function privateMeeting() {
  const council = await testCouncil(database)
  const matter = {
    id: id('matter'),
    title: 'Dismissal of Zebedee Quist',
    summary: 'Secret',
    kind: 'staffing',
    wards: [],
  }
  accepted(await council.act((session) => registerMatter(session, matter)))
  const hidden = {
    part: 'private' as const,
    title: 'Zebedee Quist',
    publicTitle: 'Staffing',
    purpose: 'Secret',
    matterId: matter.id,
  }
  const meeting = await testMeeting(council, hidden)
  const toFollow = { state: 'withdrawn' as const, reason: 'None.' }
  accepted(
    await council.act((session) =>
      changeExpectedDocument(session, { expectedDocumentId: meeting.paperId, to: toFollow }),
    ),
  )
  accepted(await publish(council, meeting))
  return { council, meeting, matter }
}

async function hold(council: TestCouncil, { meetingId }: TestMeeting) {
  for (const to of ['inProgress', 'closed'] as const)
    accepted(await council.act((session) => changeMeeting(session, { meetingId, to })))
}

test('the matter of a private item stays in the office', async () => {
  const { matter, meeting } = await privateMeeting()
  assert.deepEqual(
    await reader.selectFrom('published.matter').select('title').where('matter_id', '=', matter.id).execute(),
    [],
  )
  const [item] = await reader
    .selectFrom('published.agenda_item')
    .select('matter_id')
    .where('item_id', '=', meeting.itemId)
    .execute()
  assert.equal(item?.matter_id, null)
})

test('a vote on a private item stays in the office', async () => {
  const { council, meeting } = await privateMeeting()
  const counts = { for: 3, against: 0, abstain: 0 }
  const vote = { id: id('vote'), itemId: meeting.itemId, motion: 'Dismiss Zebedee Quist', counts, cast: [] }
  accepted(await council.act((session) => recordVote(session, { vote, position: 0 })))
  await hold(council, meeting)
  accepted(await council.act((session) => publishDecisions(session, meeting.meetingId)))
  assert.deepEqual(
    await reader
      .selectFrom('published.vote')
      .select('motion')
      .where('item_id', '=', meeting.itemId)
      .execute(),
    [],
  )
})

test('a correction to a private minute stays in the office', async () => {
  const { council, meeting } = await privateMeeting()
  const { meetingId, itemId } = meeting
  await hold(council, meeting)
  const later = await testMeeting(council)
  accepted(
    await council.act(
      async (session) => {
        accepted(
          await draftMinutes(session, { meetingId, entries: [{ itemId, number: '1', text: 'Paid 40,000' }] }),
        )
        accepted(
          await decideWrittenSummary(session, {
            meetingId,
            decision: 'notNeeded',
            reason: 'The rest is fair and coherent.',
          }),
        )
        accepted(await publishDraftMinutes(session, meetingId))
        const corrections = [{ itemId, was: 'Paid 40,000', becomes: 'Paid 45,000' }]
        return approveMinutes(session, { meetingId, atMeetingId: later.meetingId, corrections })
      },
      { at: at('2025-01-16T10:00:00Z') },
    ),
  )
  const [set] = await reader
    .selectFrom('published.minute_set')
    .select(['state', 'correction'])
    .where('meeting_id', '=', meetingId)
    .execute()
  assert.deepEqual(set, { state: 'approved', correction: null })
})

test('minutes have no entry for an item of another meeting', async () => {
  const council = await testCouncil(database)
  const [meeting, other] = [await testMeeting(council), await testMeeting(council)]
  const entries = [{ itemId: other.itemId, number: '1', text: 'Injected' }]
  const answer = await council.act((session) =>
    draftMinutes(session, { meetingId: meeting.meetingId, entries }),
  )
  assert.equal(refusedWith(answer), 'unknown-thing')
})

test('no public word names somebody whose identity is protected', async () => {
  const council = await testCouncil(database)
  const meeting = await testMeeting(council)
  const person = {
    id: id('person'),
    name: 'Zelda Quarrington',
    sortName: 'Quarrington, Zelda',
    otherNames: [],
    isIdentityProtected: true,
  }
  accepted(await council.act((session) => registerPerson(session, person)))
  const base = {
    id: id('contribution'),
    itemId: meeting.itemId,
    position: 0,
    kind: 'statement' as const,
    text: 'Spoke.',
    list: [],
  }
  const speakers = [
    { kind: 'named' as const, name: 'Zelda Quarrington' },
    { kind: 'named' as const, name: 'Zelda Quarringtom' },
    { kind: 'role' as const, role: 'Zelda Quarrington, aged 15' },
    { kind: 'role' as const, role: 'Ambassador', organisation: 'Home of Zelda Quarrington' },
  ]
  for (const speaker of speakers)
    assert.equal(
      refusedWith(await council.act((session) => recordContribution(session, { ...base, speaker }))),
      'speaker-protected',
    )
  const said = {
    ...base,
    speaker: { kind: 'role' as const, role: 'Ambassador' },
    text: 'Thanks went to Zelda Quarrington.',
  }
  assert.equal(
    refusedWith(await council.act((session) => recordContribution(session, said))),
    'speaker-protected',
  )
  const vote = {
    id: id('vote'),
    itemId: meeting.itemId,
    motion: 'A motion',
    mover: 'Zelda Quarrington',
    counts: { for: 1, against: 0, abstain: 0 },
    cast: [],
  }
  assert.equal(
    refusedWith(await council.act((session) => recordVote(session, { vote, position: 0 }))),
    'names-protected-person',
  )
  const item = {
    id: id('item'),
    meetingId: meeting.meetingId,
    position: 5,
    number: '6',
    part: 'public' as const,
    title: 'Visit',
    presenter: 'Zelda Quarrington',
  }
  assert.equal(refusedWith(await council.act((session) => addItem(session, item))), 'names-protected-person')
})

test('nobody grants a power to themselves, and nobody is made the operator', async () => {
  const council = await testCouncil(database)
  const { administrator } = council.actors
  const own = { email: 'ann@test.example', role: 'monitoring-officer' as const }
  assert.equal(
    refusedWith(await council.act((session) => grantPower(session, own), { actor: administrator })),
    'grant-to-oneself',
  )
  const role = { email: 'clerk@test.example', role: 'operator' as const }
  assert.equal(
    refusedWith(await council.act((session) => grantPower(session, role), { actor: administrator })),
    'operator-not-granted',
  )
  const account = { name: 'X', email: 'x@test.example', roles: ['operator' as const] }
  assert.equal(
    refusedWith(await council.act((session) => openAccount(session, account), { actor: administrator })),
    'operator-not-granted',
  )
})

test('a meeting is given a new date only where it was postponed or adjourned, and the trail keeps both dates', async () => {
  const council = await testCouncil(database)
  const { meetingId } = await testMeeting(council)
  const newStartsAt = at('2025-01-02T18:30:00Z')
  const sly = { meetingId, to: 'cancelled' as const, reason: 'None.', newStartsAt }
  assert.equal(
    refusedWith(await council.act((session) => changeMeeting(session, sly))),
    'new-start-not-asked',
  )
  accepted(
    await council.act((session) => changeMeeting(session, { meetingId, to: 'postponed', reason: 'Snow.' })),
  )
  accepted(
    await council.act((session) => changeMeeting(session, { meetingId, to: 'announced', newStartsAt })),
  )
  const entries = await database.office
    .selectFrom('audit_entry')
    .select('detail')
    .where('subject_id', '=', meetingId)
    .orderBy('entry_no')
    .execute()
  assert.deepEqual(entries.at(-1)?.detail, {
    to: 'announced',
    startedAt: '2024-12-11T18:30:00.000Z',
    startsAt: newStartsAt,
  })
  assert.ok((await council.act(() => Promise.resolve(accept(undefined)))).ok)
})
