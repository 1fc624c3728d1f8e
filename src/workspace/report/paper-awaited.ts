import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { ExpectedDocumentId } from '../../council/agenda/expected-document.ts'
import type { BodyId } from '../../council/body/body.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { expectedDocumentById, itemById } from '../../store/agenda.ts'
import { meetingOfBody } from '../../store/meeting.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { reportWords } from './words.ts'

const words = reportWords.commissionForm

/** A paper that an agenda expects, for which a report is asked for: where it belongs, and the answers it gives. */
export type PaperAwaited = {
  readonly bodyId: BodyId
  readonly place: { readonly itemId: AgendaItemId; readonly expectedDocumentId: ExpectedDocumentId }
  /** Its item in words. */
  readonly item: string
  readonly answers: { readonly name: string; readonly body: string }
}

/** The paper that an address names; `undefined` where there is none for which this reader may ask for a report. */
export async function paperAwaited(visit: Visit, id: string | undefined): Promise<PaperAwaited | undefined> {
  if (id === undefined || !isIdForm(id)) return undefined
  return reading(visit, async ({ tx, councilId }) => {
    const paper = await expectedDocumentById(tx, councilId, id as ExpectedDocumentId)
    const item = paper && (await itemById(tx, councilId, paper.item_id))
    if (paper === undefined || item === undefined) return undefined
    const mayAsk = (['commission-report', 'comment-on-agenda'] as const).every((act) =>
      visit.may(act, item.body_id),
    )
    if (!mayAsk || paper.state === 'published' || paper.state === 'withdrawn') return undefined
    const meeting = await meetingOfBody(tx, councilId, item.meeting_id)
    return {
      bodyId: item.body_id,
      place: { itemId: item.item_id, expectedDocumentId: paper.expected_document_id },
      item: words.item(item.number, meeting?.body_name ?? '', visit.say.date(item.starts_on)),
      answers: { name: paper.title, body: item.body_id },
    }
  })
}
