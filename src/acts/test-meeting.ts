import type { newId } from '../foundation/identifier.ts'
import { sha256 } from '../foundation/sha256.ts'
import type { AccessClass } from '../council/access/access-class.ts'
import type { FileScan } from '../council/scan/file-scan.ts'
import { randomBytes } from 'node:crypto'
import { addItem, type NewItem } from './agenda/add-item.ts'
import { expectDocument } from './agenda/expect-document.ts'
import { publishAgenda } from './agenda/publish-agenda.ts'
import { announceMeeting } from './meeting/announce-meeting.ts'
import { changeMeeting } from './meeting/change-meeting.ts'
import { addDocument, type NewDocument } from './report/add-document.ts'
import { accepted, at, id, type TestCouncil } from './test-council.ts'

/** For tests of acts: a meeting with one item that expects one paper. */
export type TestMeeting = Readonly<{
  meetingId: ReturnType<typeof newId<'meeting'>>
  itemId: ReturnType<typeof newId<'item'>>
  paperId: ReturnType<typeof newId<'expectedDocument'>>
}>

/** Announces a meeting of the test council's cabinet in January 2025, to which its minutes may go; or another. */
export async function laterMeeting(
  council: TestCouncil,
  meeting: Partial<Parameters<typeof announceMeeting>[1]> = {},
): Promise<TestMeeting['meetingId']> {
  const later = {
    id: id('meeting'),
    bodyId: council.bodyId,
    kind: 'ordinary' as const,
    startsAt: at('2025-01-15T18:30:00Z'),
    venue: 'Town Hall',
    ...meeting,
  }
  return accepted(await council.act((session) => announceMeeting(session, later)))
}

/** Announces a meeting of the test council with one item that expects one paper, in one transaction. */
export async function testMeeting(council: TestCouncil, item: Partial<NewItem> = {}): Promise<TestMeeting> {
  const made = { meetingId: id('meeting'), itemId: id('item'), paperId: id('expectedDocument') }
  accepted(
    await council.act(async (session) => {
      accepted(
        await announceMeeting(session, {
          id: made.meetingId,
          bodyId: council.bodyId,
          kind: 'ordinary',
          startsAt: at('2024-12-11T18:30:00Z'),
          venue: 'Town Hall',
        }),
      )
      accepted(
        await addItem(session, {
          id: made.itemId,
          meetingId: made.meetingId,
          position: 0,
          number: '1',
          part: 'public',
          title: 'Inspection outcome',
          purpose: 'To hear the outcome.',
          ...item,
        }),
      )
      return expectDocument(session, { id: made.paperId, itemId: made.itemId, title: 'The report' })
    }),
  )
  return made
}

/** The scan of a test's file in which nothing was found. */
export const cleanScan: FileScan = {
  form: 'text',
  mediaType: 'text/plain',
  findings: [],
  findingCount: 0,
  rules: 1,
}

/** A document for the paper that a test meeting expects. */
export function testDocument(
  meeting: TestMeeting,
  accessClass: AccessClass,
  title = 'The report',
): NewDocument {
  const content = `${title} ${randomBytes(4).toString('hex')}`
  return {
    id: id('document'),
    kind: 'report',
    title,
    publicTitle: title,
    language: 'en-GB',
    accessClass,
    itemId: meeting.itemId,
    expectedDocumentId: meeting.paperId,
    file: {
      sha256: sha256(content),
      fileName: 'report.txt',
      mediaType: 'text/plain',
      sizeBytes: content.length,
      scan: cleanScan,
    },
    sections: [{ heading: 'Purpose', paragraphs: [content] }],
  }
}

/** Brings a test meeting with an open paper to its close. */
export async function heldMeeting(council: TestCouncil): Promise<TestMeeting> {
  const meeting = await testMeeting(council)
  accepted(
    await council.act(async (session) => {
      accepted(await addDocument(session, testDocument(meeting, { class: 'open' })))
      accepted(await publishAgenda(session, { meetingId: meeting.meetingId, as: 'agenda' }))
      accepted(await changeMeeting(session, { meetingId: meeting.meetingId, to: 'inProgress' }))
      return changeMeeting(session, { meetingId: meeting.meetingId, to: 'closed' })
    }),
  )
  return meeting
}
