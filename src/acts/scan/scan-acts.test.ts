import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AccessClass } from '../../council/access/access-class.ts'
import type { DocumentId } from '../../council/report/document.ts'
import type { FileScan } from '../../council/scan/file-scan.ts'
import { accept, refuse } from '../../foundation/result.ts'
import { sha256 } from '../../foundation/sha256.ts'
import { scanOfVersion } from '../../store/scan.ts'
import { reportScansOf } from '../../store/assurance-scan.ts'
import { testDatabase } from '../../store/test-database.ts'
import { takeInReport } from '../assurance/take-in-report.ts'
import { publishAgenda } from '../agenda/publish-agenda.ts'
import { addDocument } from '../report/add-document.ts'
import { correctDocument } from '../report/correct-document.ts'
import { publishCorrection } from '../report/publish-correction.ts'
import { publishDocument } from '../report/publish-document.ts'
import { stepTowardsRelease } from '../report/step-towards-release.ts'
import { takeReleaseStep } from '../report/take-release-step.ts'
import { withdrawDocument } from '../report/withdraw-document.ts'
import type { Actor } from '../session.ts'
import { testAct } from '../test-act.ts'
import { keptEvent } from '../test-assurance.ts'
import { accepted, at, id, refusedWith, testCouncil, type TestCouncil } from '../test-council.ts'
import { cleanScan, testDocument, testMeeting, type TestMeeting } from '../test-meeting.ts'
import { allowFindings } from './allow-findings.ts'
import { recordScan } from './record-scan.ts'
import { scanWaitingFiles } from './scan-waiting-files.ts'

const database = await testDatabase()

const found: FileScan = {
  ...cleanScan,
  findings: [{ kind: 'comment', place: { part: 'page', number: 3 }, words: 'Is this so?' }],
  findingCount: 1,
}

const embargo: AccessClass = {
  class: 'embargoed',
  source: 'The inspectorate',
  terms: 'Not before it is out',
  condition: 'It is out',
  expectedAt: at('2024-12-02T09:30:00Z'),
  externalUrl: undefined,
  recipients: [],
}

/** A paper whose file has a scan, or none. */
async function paper(
  council: TestCouncil,
  { scan, accessClass = { class: 'open' } }: { scan: FileScan | undefined; accessClass?: AccessClass },
): Promise<{ documentId: DocumentId; meeting: TestMeeting }> {
  const meeting = await testMeeting(council)
  const document = testDocument(meeting, accessClass)
  accepted(
    await council.act((session) => addDocument(session, { ...document, file: { ...document.file, scan } })),
  )
  return { documentId: document.id, meeting }
}

testAct(database, 'record-scan', {
  prepare: async (council) => {
    const { documentId } = await paper(council, { scan: undefined })
    return (session) => recordScan(session, { documentId, version: 1, answer: accept(found) })
  },
})

testAct(database, 'allow-findings', {
  prepare: async (council) => {
    const { documentId } = await paper(council, { scan: found })
    return (session) => allowFindings(session, { documentId, version: 1, reason: 'It is meant.' })
  },
})

test('the scan of a file that comes in is kept with the act that takes it in', async () => {
  const council = await testCouncil(database)
  const { documentId } = await paper(council, { scan: found })
  const of = { councilId: council.councilId, documentId, version: 1 }
  const kept = await scanOfVersion(database.office, of)
  assert.deepEqual(kept?.answer, accept(found))
  assert.equal(kept?.actor, council.actors.clerk.name)
})

test('an agenda goes out with no paper that was not scanned, or in which something was found', async () => {
  const council = await testCouncil(database)
  const { documentId, meeting } = await paper(council, { scan: undefined })
  const publish = (actor = council.actors.clerk) =>
    council.act((session) => publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' }), {
      actor,
    })
  assert.equal(refusedWith(await publish()), 'file-not-scanned')

  const scanned = (answer: Parameters<typeof recordScan>[1]['answer']) =>
    council.act((session) => recordScan(session, { documentId, version: 1, answer }))
  accepted(await scanned(refuse({ code: 'upload-locked' })))
  assert.equal(refusedWith(await publish()), 'upload-locked')
  accepted(await scanned(accept(found)))
  assert.equal(refusedWith(await publish()), 'findings-not-allowed')

  const allow = (actor: TestCouncil['actors']['clerk']) =>
    council.act((session) => allowFindings(session, { documentId, version: 1, reason: 'It is meant.' }), {
      actor,
    })
  accepted(await allow(council.actors.clerk))
  assert.equal(refusedWith(await publish()), 'findings-need-second-person')
  accepted(await allow(council.actors.monitor))
  accepted(await publish())
})

test('a paper that comes after its agenda, and a new version of a public one, are held to the same', async () => {
  const council = await testCouncil(database)
  const { documentId, meeting } = await paper(council, { scan: cleanScan })
  accepted(
    await council.act((session) => publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' })),
  )
  const late = { ...testDocument(meeting, { class: 'open' }), expectedDocumentId: undefined }
  accepted(
    await council.act((session) => addDocument(session, { ...late, file: { ...late.file, scan: found } })),
  )
  assert.equal(
    refusedWith(await council.act((session) => publishDocument(session, late.id))),
    'findings-not-allowed',
  )
  const correct = (scan: FileScan | undefined) =>
    council.act((session) =>
      correctDocument(session, {
        documentId,
        file: { sha256: sha256('new'), fileName: 'a.pdf', mediaType: 'application/pdf', sizeBytes: 3, scan },
        sections: [],
      }),
    )
  assert.equal(refusedWith(await correct(undefined)), 'file-not-scanned')
  assert.deepEqual(accepted(await correct(cleanScan)), { version: 2, waits: false })
})

/** A public paper with a new version in which something was found, put in by the clerk. */
async function corrected(council: TestCouncil) {
  const { documentId, meeting } = await paper(council, { scan: cleanScan })
  const { meetingId } = meeting
  accepted(await council.act((session) => publishAgenda(session, { meetingId, as: 'agenda' })))
  const correct = (scan: FileScan) =>
    council.act((session) => {
      const file = {
        sha256: sha256(id('file')),
        fileName: 'a.pdf',
        mediaType: 'application/pdf',
        sizeBytes: 3,
        scan,
      }
      return correctDocument(session, { documentId, file, sections: [] })
    })
  const allow = (actor: Actor, version = 2) =>
    council.act((session) => allowFindings(session, { documentId, version, reason: 'It is meant.' }), {
      actor,
    })
  const publish = (actor: Actor, version = 2) =>
    council.act((session) => publishCorrection(session, { documentId, version }), { actor })
  const seen = async () => {
    const rows = await database.publicReader
      .selectFrom('published.document_version')
      .select('version')
      .where('document_id', '=', documentId)
      .orderBy('version')
      .execute()
    return rows.map(({ version }) => version)
  }
  assert.deepEqual(accepted(await correct(found)), { version: 2, waits: true })
  return { documentId, correct, allow, publish, seen }
}

testAct(database, 'put-in-correction', {
  prepare: async (council) => {
    const { documentId } = await corrected(council)
    const file = { sha256: sha256('other'), fileName: 'b.pdf', mediaType: 'application/pdf', sizeBytes: 3 }
    return (session) => correctDocument(session, { documentId, file: { ...file, scan: found }, sections: [] })
  },
})

testAct(database, 'publish-correction', {
  prepare: async (council) => {
    const { documentId, allow } = await corrected(council)
    accepted(await allow(council.actors.monitor))
    return (session) => publishCorrection(session, { documentId, version: 2 })
  },
})

test('a new version of a public paper in which something is found waits for a second person', async () => {
  const council = await testCouncil(database)
  const { clerk, monitor } = council.actors
  const { documentId, allow, publish, seen } = await corrected(council)
  assert.deepEqual(await seen(), [1])
  assert.equal(refusedWith(await publish(clerk)), 'findings-not-allowed')
  accepted(await allow(clerk))
  assert.equal(refusedWith(await publish(clerk)), 'findings-need-second-person')
  accepted(await allow(monitor))
  assert.equal(accepted(await publish(clerk)), 2)
  assert.deepEqual(await seen(), [1, 2])
  assert.equal(refusedWith(await publish(clerk)), 'no-correction-waiting')
  const nowhere = council.act((session) =>
    publishCorrection(session, { documentId: id('document'), version: 2 }),
  )
  assert.equal(refusedWith(await nowhere), 'unknown-thing')
  const again = council.act((session) => publishDocument(session, documentId))
  assert.equal(refusedWith(await again), 'already-published')
})

test('a version that waits is overtaken by the next, and what was allowed of it counts for no other', async () => {
  const council = await testCouncil(database)
  const { clerk, monitor } = council.actors
  const { correct, allow, publish, seen } = await corrected(council)
  accepted(await allow(monitor))
  assert.deepEqual(accepted(await correct(found)), { version: 3, waits: true })
  assert.equal(refusedWith(await publish(clerk)), 'no-correction-waiting')
  assert.equal(refusedWith(await publish(clerk, 3)), 'findings-not-allowed')
  assert.deepEqual(accepted(await correct(cleanScan)), { version: 4, waits: false })
  assert.deepEqual(await seen(), [1, 4])
})

test('a version that waits does not come out once its paper is withdrawn', async () => {
  const council = await testCouncil(database)
  const { clerk, monitor } = council.actors
  const { documentId, allow, publish, seen } = await corrected(council)
  accepted(await allow(monitor))
  accepted(
    await council.act((session) => withdrawDocument(session, { documentId, reason: 'The wrong file.' })),
  )
  assert.equal(refusedWith(await publish(clerk)), 'no-correction-waiting')
  assert.deepEqual(await seen(), [])
})

test('a release waits for what was found in the file, and one of the two who release may allow it', async () => {
  const council = await testCouncil(database)
  const { documentId, meeting } = await paper(council, { scan: found, accessClass: embargo })
  const { monitor, deputy } = council.actors
  accepted(
    await council.act(async (session) => {
      const condition = { documentId, kind: 'condition', seen: 'It is out', seenWhere: 'Their site' } as const
      return takeReleaseStep(session, condition)
    }),
  )
  await database.office
    .transaction()
    .execute((tx) =>
      tx
        .updateTable('agenda_item')
        .set({ released_entry: 1 })
        .where('item_id', '=', meeting.itemId)
        .execute(),
    )
  const agree = (actor: typeof monitor) =>
    council.act((session) => stepTowardsRelease(session, { documentId, kind: 'release' }), { actor })
  assert.equal(accepted(await agree(monitor)), 'waiting')
  assert.equal(accepted(await agree(deputy)), 'waiting')
  accepted(
    await council.act(
      (session) => allowFindings(session, { documentId, version: 1, reason: 'It is meant.' }),
      {
        actor: deputy,
      },
    ),
  )
  assert.equal(accepted(await agree(deputy)), 'released')
})

test('what is allowed is the newest version, with a reason, where something was found', async () => {
  const council = await testCouncil(database)
  const { documentId } = await paper(council, { scan: found })
  const clean = await paper(council, { scan: cleanScan })
  const allow = (given: Parameters<typeof allowFindings>[1]) =>
    council.act((session) => allowFindings(session, given))
  const allowance = { documentId, version: 1, reason: 'It is meant.' }
  assert.equal(refusedWith(await allow({ ...allowance, reason: ' ' })), 'findings-without-reason')
  assert.equal(refusedWith(await allow({ ...allowance, version: 2 })), 'findings-of-older-version')
  assert.equal(refusedWith(await allow({ ...allowance, documentId: clean.documentId })), 'findings-none')
  assert.equal(refusedWith(await allow({ ...allowance, documentId: id('document') })), 'unknown-thing')
  const unknown = { documentId, version: 7, answer: accept(found) }
  assert.equal(refusedWith(await council.act((session) => recordScan(session, unknown))), 'unknown-thing')
})

test('files that came in before are scanned by the job, once each, and a lost one is left', async () => {
  const council = await testCouncil(database)
  const { documentId } = await paper(council, { scan: undefined })
  const eventId = await keptEvent(council)
  const report = { fileName: 'report.pdf', sha256: sha256('report'), sizeBytes: 9, reading: undefined }
  accepted(await council.act((session) => takeInReport(session, eventId, report)))
  let scans = 0
  const scanner = {
    clock: () => at('2024-12-04T13:00:00Z'),
    readFile: () => Promise.resolve(new Uint8Array([1])),
    scan: () => {
      scans += 1
      return Promise.resolve(accept(found))
    },
  }
  assert.equal(
    await scanWaitingFiles(database.office, { ...scanner, readFile: () => Promise.resolve(undefined) }),
    0,
  )
  const first = await scanWaitingFiles(database.office, scanner)
  assert.ok(first > 0)
  assert.equal(first, scans)
  assert.equal(await scanWaitingFiles(database.office, scanner), 0)
  const kept = await scanOfVersion(database.office, { councilId: council.councilId, documentId, version: 1 })
  assert.deepEqual(kept?.answer, accept(found))
  const key = { council_id: council.councilId, assurance_event_id: eventId }
  const [ofReport] = await reportScansOf(database.office, key)
  assert.deepEqual(ofReport?.answer, accept(found))
})
