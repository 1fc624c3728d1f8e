import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { TemplateItem } from '../../council/agenda/agenda-template.ts'
import { itemsStanding, type DraftAgenda, type DraftItem } from '../../council/agenda/draft-agenda.ts'
import { addToDraft, type EditedAgenda, type ItemWords } from '../../council/agenda/edit-agenda.ts'
import type { CommitmentId } from '../../council/commitment/commitment.ts'
import { reportBackItem } from '../../council/commitment/report-back-item.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { dateAt } from '../../foundation/instant.ts'
import { foldForComparison } from '../../foundation/text.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { draftAgendaOf, leftOverItems } from '../../store/agenda-draft.ts'
import { agendaTemplateOf } from '../../store/agenda-template.ts'
import { reportBacksDue } from '../commitment/report-backs-due.ts'
import { keepStep } from '../commitment/take-step.ts'
import { businessOfMeeting } from '../meeting/business-of.ts'
import type { Business, Session } from '../session.ts'
import { expectPapers } from './add-to-agenda.ts'
import { editDraft, type EditRefusal } from './edit-draft.ts'

/** What a draft agenda is to be built from. */
export type AgendaBuilding = {
  readonly meetingId: MeetingId
  readonly usesTemplate: boolean
  /** Items that an earlier meeting of the body left over, to be taken up again. */
  readonly carriedIds: readonly AgendaItemId[]
  /** Commitments that are to be reported back at the meeting. */
  readonly reportBackIds?: readonly CommitmentId[] | undefined
}

type NewDraftItem = ItemWords &
  Pick<DraftItem, 'id' | 'isStanding' | 'carriedFromId'> & {
    readonly papers: readonly string[]
    readonly reportBackId?: CommitmentId
  }

/**
 * Builds a draft agenda from the body's template, from what earlier meetings left over and from what is to be reported back.
 * What stands on the draft already is not put there twice.
 *
 * @refuses unknown-thing, names-protected-person, title-says-a-state, no-power
 */
export async function buildAgenda(
  session: Session,
  building: AgendaBuilding,
): Promise<Result<readonly AgendaItemId[], EditRefusal>> {
  const { councilId, tx } = session
  const business = await businessOfMeeting(session, building.meetingId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'meeting' })
  const carried = await carriedItems(session, building)
  if (carried === undefined) return refuse({ code: 'unknown-thing', kind: 'item left over' })
  const reports = await reportItems(session, building, business)
  if (reports === undefined) return refuse({ code: 'unknown-thing', kind: 'report-back' })
  const template = building.usesTemplate
    ? await agendaTemplateOf(tx, { councilId, bodyId: business.body_id })
    : { items: [] }
  const added = [...template.items.map((item) => fromTemplate(session, item)), ...carried, ...reports]
  const edited = await editDraft(session, {
    meetingId: building.meetingId,
    act: 'build-agenda',
    make: (draft) => withItems(draft, added),
  })
  if (!edited.ok) return edited
  const standing = new Set(edited.value.draft.map(({ id }) => id))
  const built = added.filter(({ id }) => standing.has(id))
  for (const item of built) await follow(session, item, edited.value.entryNo)
  return accept(built.map(({ id }) => id))
}

/** What belongs to an item that is put on: the papers it needs, and that a report-back stands on it. */
async function follow(
  session: Session,
  { id, papers, reportBackId }: NewDraftItem,
  entryNo: number,
): Promise<void> {
  await expectPapers(session, { itemId: id, papers, entryNo })
  if (reportBackId === undefined) return
  const step = { kind: 'onAgenda', on: dateAt(session.at, session.zone), itemId: id } as const
  await keepStep(session, { commitmentId: reportBackId, step, entryNo })
}

/** The items of the report-backs that are chosen; `undefined` where one of them is not due at the meeting. */
async function reportItems(
  session: Session,
  { reportBackIds = [] }: AgendaBuilding,
  { body_id: bodyId, starts_on: startsOn }: Business,
): Promise<readonly NewDraftItem[] | undefined> {
  if (reportBackIds.length === 0) return []
  const today = dateAt(session.at, session.zone)
  const due = await reportBacksDue(session, { bodyId, startsOn }, today)
  const chosen = due.filter(({ row }) => reportBackIds.includes(row.commitment_id))
  if (chosen.length < reportBackIds.length) return undefined
  return chosen.map(({ row, course }) => {
    const { title, quote, owner_name: owner } = row
    return {
      ...reportBackItem({ title, quote, owner, course }),
      id: newId<'item'>(session.random),
      part: 'public',
      level: 1,
      isStanding: false,
      papers: [],
      reportBackId: row.commitment_id,
    }
  })
}

function fromTemplate(session: Session, item: TemplateItem): NewDraftItem {
  return { ...item, id: newId<'item'>(session.random), isStanding: true, matterId: undefined }
}

/** The items to take up again as they stood; `undefined` where one of them was not left over, or was taken up already. */
async function carriedItems(
  { tx, councilId, random }: Session,
  { meetingId, carriedIds }: AgendaBuilding,
): Promise<readonly NewDraftItem[] | undefined> {
  const leftOver = await leftOverItems(tx, { councilId, meetingId })
  const found: NewDraftItem[] = []
  for (const carriedId of carriedIds) {
    const left = leftOver.find((item) => item.item_id === carriedId)
    const old = left && (await draftAgendaOf(tx, { councilId, meetingId: left.meeting_id }))
    const item = old?.find(({ id }) => id === carriedId)
    if (item === undefined) return undefined
    found.push({
      ...item,
      id: newId<'item'>(random),
      level: 1,
      isStanding: false,
      carriedFromId: carriedId,
      papers: [],
    })
  }
  return found
}

/** Each item goes to the end, in its order, unless a standing item of the same title is there already. */
function withItems(draft: DraftAgenda, added: readonly NewDraftItem[]): EditedAgenda {
  const known = new Set(itemsStanding(draft).map(({ title }) => foldForComparison(title)))
  let made: EditedAgenda = accept(draft)
  for (const item of added) {
    if (!made.ok) return made
    if (item.isStanding && known.has(foldForComparison(item.title))) continue
    made = addToDraft(made.value, item)
  }
  return made
}
