import { changeExpectedDocument } from '../../src/acts/agenda/change-expected-document.ts'
import { publishAgenda } from '../../src/acts/agenda/publish-agenda.ts'
import { addDocument, type NewDocument } from '../../src/acts/report/add-document.ts'
import { takeReleaseStep } from '../../src/acts/report/take-release-step.ts'
import { accepted, at, day, type TestCouncil } from '../../src/acts/test-council.ts'
import { cleanScan, testDocument, testMeeting } from '../../src/acts/test-meeting.ts'
import type { EmbargoedClass } from '../../src/council/access/access-class.ts'
import type { FileStore } from '../../src/store/files/file-store.ts'

const embargo: EmbargoedClass = {
  class: 'embargoed',
  source: 'The inspectorate',
  terms: 'Not before it is out',
  condition: 'The report is on the inspectorate’s website',
  expectedAt: at('2024-12-03T09:30:00Z'),
  externalUrl: 'https://reports.example.org/report',
  recipients: [],
}

/** What the armed report of a proof is: its words for search and screen, and its file. */
export type Report = {
  readonly title: string
  readonly content: Uint8Array
  readonly keep: FileStore['keep']
}

/**
 * A report under embargo whose time has come, to follow on a public agenda, with the consents of two people: once somebody
 * confirms its condition, it is public.
 */
export async function armedReport(
  council: TestCouncil,
  { title, content, keep }: Report,
): Promise<NewDocument & { readonly itemId: NonNullable<NewDocument['itemId']> }> {
  const meeting = await testMeeting(council)
  const { paperId: expectedDocumentId, meetingId, itemId } = meeting
  const file = {
    sha256: await keep(content),
    fileName: 'report.pdf',
    mediaType: 'application/pdf',
    sizeBytes: content.byteLength,
    scan: cleanScan,
  }
  const report = { ...testDocument(meeting, embargo, title), file }
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, report))
      const to = {
        state: 'toFollow' as const,
        reason: 'Under embargo.',
        ownerOfficeId: council.mayorOfficeId,
        expectedOn: day('2024-12-10'),
      }
      accepted(await changeExpectedDocument(session, { expectedDocumentId, to, publicNote: 'Embargoed.' }))
      return publishAgenda(session, { meetingId, as: 'agenda' })
    }),
  )
  for (const actor of [council.actors.monitor, council.actors.deputy])
    accepted(
      await council.act((session) => takeReleaseStep(session, { documentId: report.id, kind: 'release' }), {
        actor,
      }),
    )
  return { ...report, itemId }
}
