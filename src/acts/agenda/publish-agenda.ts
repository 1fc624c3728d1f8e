import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mayPublishAgenda } from '../../council/agenda/agenda.ts'
import { restrictionSentence } from '../../council/access/restriction.ts'
import type { AgendaItem, AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { ExpectedDocument, ExpectedDocumentState } from '../../council/agenda/expected-document.ts'
import type { AgendaRefusal } from '../../council/agenda/refusals.ts'
import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { ScanRefusal } from '../../council/scan/refusals.ts'
import type { MeetingRefusal } from '../../council/meeting/refusals.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  expectedDocumentsOf,
  itemsOf,
  releaseItems,
  type ExpectedDocumentRow,
  type ItemRow,
} from '../../store/agenda.ts'
import { addAgendaPublication, releaseUrgencies } from '../../store/agenda-publication.ts'
import { unshownDocuments, type DocumentRow } from '../../store/document.ts'
import { releaseMattersOf } from '../../store/matter.ts'
import { classFromColumns } from '../report/add-document.ts'
import { listPaper } from '../report/list-restricted-document.ts'
import { makePublic } from '../report/publish-document.ts'
import { moveMeeting } from '../meeting/move-meeting.ts'
import { checkScanned } from '../scan/scanned-file.ts'
import type { UnknownThing } from '../refusals.ts'
import { published, type Session } from '../session.ts'
import { tellOfAgenda } from './tell-of-agenda.ts'
import { businessOf, timingDetail, timingOfPublication, timingRow } from './timing-of-publication.ts'

type PublishRefusal =
  | UnknownThing
  | AgendaRefusal
  | ClockRefusal
  | MeetingRefusal
  | ScanRefusal
  | AccessRefusal

/** An agenda to publish, or a supplement to one that is public already. */
export type AgendaPublication = {
  readonly meetingId: MeetingId
  readonly as: 'agenda' | 'supplement'
  /** What the public is told of it, such as why a supplement comes late. */
  readonly note?: string | undefined
}

/**
 * Publishes a meeting's agenda, or as a supplement whatever has been added since: every item not yet public, the state
 * of each paper it expects, every open paper that is in, and the public title of every restricted one with the reason.
 * All of it becomes public at one instant, and none of it where the clock forbids any: each thing has its own clear days.
 * Who is summoned or concerned is told by mail.
 *
 * @refuses unknown-thing, meeting-cannot-move, agenda-without-items, supplement-with-nothing-new, document-without-a-state, to-follow-in-the-past, file-not-scanned, findings-not-allowed, findings-need-second-person, published-too-late, no-holiday-calendar, no-rule-on-that-day, no-power
 */
export async function publishAgenda(
  session: Session,
  publication: AgendaPublication,
): Promise<Result<readonly AgendaItemId[], PublishRefusal>> {
  const items = await itemsOf(session.tx, session.councilId, publication.meetingId)
  const itemIds = items.map((item) => item.item_id)
  const expected = await expectedDocumentsOf(session.tx, session.councilId, itemIds)
  const papers = await unshownDocuments(session.tx, session.councilId, itemIds)
  const newItems = items.filter((item) => item.released_entry === null)
  const checked = await check(session, publication, { items, expected, papers, newItems })
  if (!checked.ok) return checked
  const timing = await timingOfPublication(session, publication.meetingId, [
    ...newItems.map(({ item_id: itemId, title }) => ({ itemId, title })),
    ...papers.flatMap(businessOf),
  ])
  if (!timing.ok) return timing
  const moved = await moveMeeting(session, {
    meetingId: publication.meetingId,
    to: publication.as === 'agenda' ? 'agendaPublished' : 'supplemented',
    act: publication.as === 'agenda' ? 'publish-agenda' : 'publish-supplement',
    detail: timingDetail(timing.value),
  })
  if (!moved.ok) return moved
  const fresh = newItems.map((item) => item.item_id)
  const released = { councilId: session.councilId, itemIds: fresh, entryNo: moved.value.entryNo }
  await releaseItems(session.tx, released)
  await releaseUrgencies(session.tx, released)
  published(session, 'item', fresh)
  const open = newItems.filter((item) => item.part === 'public').map((item) => item.item_id)
  published(session, 'matter', await releaseMattersOf(session.tx, { ...released, itemIds: open }))
  for (const paper of papers) {
    await showPaper(session, paper, moved.value.entryNo)
  }
  await addAgendaPublication(session.tx, publicationKey(session, publication), {
    kind: publication.as,
    note: publication.note?.trim() ?? '',
    things: [
      ...fresh.map((id) => ({ kind: 'item', id }) as const),
      ...papers.map((paper) => ({ kind: 'document', id: paper.document_id }) as const),
    ],
    timing: timing.value && timingRow(timing.value),
    at: session.at,
    entryNo: moved.value.entryNo,
  })
  await tellOfAgenda(session, { as: publication.as, ...moved.value })
  return accept(fresh)
}

/** Whether the file of every paper that comes out whole may be published, as regards what is in it. */
async function checkPapers(
  session: Session,
  papers: readonly DocumentRow[],
): Promise<Result<undefined, ScanRefusal>> {
  for (const paper of papers) {
    if (classFromColumns(paper).class !== 'open') continue
    const scanned = await checkScanned(session, paper)
    if (!scanned.ok) return scanned
  }
  return accept(undefined)
}

type Business = {
  readonly items: readonly ItemRow[]
  readonly expected: readonly ExpectedDocumentRow[]
  readonly papers: readonly DocumentRow[]
  readonly newItems: readonly ItemRow[]
}

/** Whether the agenda is fit to be public with its papers, and a supplement brings something or at least says something. */
async function check(
  session: Session,
  { as, note = '' }: AgendaPublication,
  { items, expected, papers, newItems }: Business,
): Promise<Result<unknown, AgendaRefusal | ScanRefusal>> {
  if (as === 'supplement' && newItems.length + papers.length === 0 && note.trim() === '')
    return refuse({ code: 'supplement-with-nothing-new' })
  const expectedDocuments = expected.map((row) => toExpectedDocument(row, papers))
  const today = dateAt(session.at, session.zone)
  const fit = mayPublishAgenda({ items: items.map(toItem), expectedDocuments }, today)
  return fit.ok ? checkPapers(session, papers) : fit
}

function publicationKey({ councilId }: Session, { meetingId }: AgendaPublication) {
  return { councilId, meetingId }
}

/** Shows a paper with its agenda: an open one whole, a restricted one by its public title and the reason. */
async function showPaper(session: Session, paper: DocumentRow, entryNo: number): Promise<unknown> {
  const accessClass = classFromColumns(paper)
  if (accessClass.class === 'exempt' || accessClass.class === 'confidential')
    return listPaper(session, paper, { restriction: restrictionSentence(accessClass), entryNo })
  return makePublic(session, paper, entryNo)
}

function toItem(row: ItemRow): AgendaItem {
  const shared = {
    id: row.item_id,
    meetingId: row.meeting_id,
    position: row.position,
    number: row.number,
    isStanding: row.is_standing,
  }
  return row.part === 'private'
    ? { ...shared, part: 'private', title: row.title, publicTitle: row.title }
    : { ...shared, part: 'public', title: row.title }
}

function toExpectedDocument(row: ExpectedDocumentRow, papers: readonly DocumentRow[]): ExpectedDocument {
  const paper = papers.find((document) => document.expected_document_id === row.expected_document_id)
  return {
    id: row.expected_document_id,
    itemId: row.item_id,
    title: row.title,
    state:
      paper === undefined
        ? ({ state: row.state, expectedOn: row.expected_on } as ExpectedDocumentState)
        : { state: 'published', documentId: paper.document_id },
  }
}
