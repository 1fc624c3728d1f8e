import type { ReadThing } from '../../acts/audit/note-read.ts'
import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { ExpectedDocumentId } from '../../council/agenda/expected-document.ts'
import { itemsStanding, type DraftAgenda, type DraftItem } from '../../council/agenda/draft-agenda.ts'
import { lastStandingChange } from '../../council/agenda/undo-change.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import type { ReportId } from '../../council/report/report-stage.ts'
import { expectedDocumentsOf, type ExpectedDocumentRow } from '../../store/agenda.ts'
import { agendaCommentsOf, agendaSharingsOf } from '../../store/agenda-course.ts'
import { agendaChangesOf, draftAgendaOf, type AgendaChangeRow } from '../../store/agenda-draft.ts'
import { agendaPublicationsOf, urgenciesOf } from '../../store/agenda-publication.ts'
import { unshownDocuments, type DocumentRow } from '../../store/document.ts'
import { meetingOfBody, type MeetingOfBody } from '../../store/meeting.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { reportsOfPapers } from '../report/reading.ts'
import { agendaWords as words } from './words.ts'

/** All that the pages of one agenda are made of. */
export type ReadAgenda = {
  readonly meeting: MeetingOfBody
  readonly draft: DraftAgenda
  readonly standing: DraftAgenda
  readonly papers: readonly ExpectedDocumentRow[]
  /** Documents that are in and go out with the agenda, or with the next supplement. */
  readonly waiting: readonly DocumentRow[]
  /** The reports that are to be these papers, so far as the reader may know of them. */
  readonly reports: ReadonlyMap<ExpectedDocumentId, ReportId>
  readonly lastChange: AgendaChangeRow | undefined
  readonly publications: Awaited<ReturnType<typeof agendaPublicationsOf>>
  readonly urgencies: Awaited<ReturnType<typeof urgenciesOf>>
  readonly sharings: Awaited<ReturnType<typeof agendaSharingsOf>>
  readonly comments: Awaited<ReturnType<typeof agendaCommentsOf>>
}

/** The agenda of the meeting in an address; `undefined` where there is none. */
export async function readAgenda(visit: Visit, { params }: Asked): Promise<ReadAgenda | undefined> {
  const { id = '' } = params
  if (!isIdForm(id)) return undefined
  const { councilId } = visit
  const key = { councilId, meetingId: id as MeetingId }
  return visit.office.transaction().execute(async (tx) => {
    const meeting = await meetingOfBody(tx, councilId, key.meetingId)
    if (meeting === undefined) return undefined
    const draft = await draftAgendaOf(tx, key)
    const standing = itemsStanding(draft)
    const itemIds = standing.map((item) => item.id)
    return {
      meeting,
      draft,
      standing,
      papers: await expectedDocumentsOf(tx, councilId, itemIds),
      waiting: await unshownDocuments(tx, councilId, itemIds),
      reports: await reportsOfPapers(visit, { tx, councilId }, itemIds),
      lastChange: lastStandingChange(await agendaChangesOf(tx, key)),
      publications: await agendaPublicationsOf(tx, key),
      urgencies: await urgenciesOf(tx, key),
      sharings: await agendaSharingsOf(tx, key),
      comments: await agendaCommentsOf(tx, key),
    }
  })
}

/** The item in an address; `undefined` where this agenda has none of the name. */
export function itemAsked({ draft }: ReadAgenda, { params }: Asked): DraftItem | undefined {
  return draft.find(({ id }) => id === (params['item'] as AgendaItemId))
}

/** The address of an agenda in the workspace. */
export function agendaAddress(meetingId: string): string {
  return `/workspace/meetings/${meetingId}/agenda`
}

/** The way to a page of an agenda. */
export function wayToAgenda({ meeting }: ReadAgenda, visit: Visit) {
  return [
    { text: words.meetings, href: '/workspace/meetings' },
    {
      text: `${meeting.body_name}, ${visit.say.shortDate(meeting.starts_on)}`,
      href: `/workspace/meetings/${meeting.meeting_id}`,
    },
    { text: words.agenda, href: agendaAddress(meeting.meeting_id) },
  ]
}

/** Whether an agenda is public already, so that what is added goes out as a supplement. */
export function isAgendaPublic({ publications, standing }: ReadAgenda): boolean {
  return publications.length > 0 || standing.some((item) => item.isReleased)
}

/** What an agenda page shows that is not public: a draft, or the office's words for private business. */
export function unreleasedIn({ meeting, standing }: ReadAgenda): ReadThing[] {
  const isAllPublic = standing.every((item) => item.isReleased && item.part === 'public')
  return isAllPublic ? [] : [{ kind: 'meeting', id: meeting.meeting_id, bodyId: meeting.body_id }]
}
