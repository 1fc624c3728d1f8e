import type { AgendaItemId } from '../../council/agenda/agenda-item.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import { expectedDocumentsOf, itemById } from '../../store/agenda.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'

/** What an item of an agenda tells of an entry that is proposed for it: the answers that need not be typed again. */
export type AnswersOfItem = {
  readonly itemId: AgendaItemId
  readonly answers: {
    readonly title: string
    readonly summary: string
    readonly maker: string
    readonly from: CalendarDate
    readonly to: CalendarDate
    readonly isPrivate: 'no' | 'full'
    readonly documents: string
  }
}

/** The answers that an item gives; `undefined` where the address names none on which this reader may place an entry. */
export async function answersOfItem(
  visit: Visit,
  id: string | undefined,
): Promise<AnswersOfItem | undefined> {
  if (id === undefined || !isIdForm(id)) return undefined
  const itemId = id as AgendaItemId
  return reading(visit, async ({ tx, councilId }) => {
    const item = await itemById(tx, councilId, itemId)
    if (item === undefined || !visit.may('place-plan-entry', item.body_id)) return undefined
    const papers = await expectedDocumentsOf(tx, councilId, [itemId])
    const answers = {
      title: item.title,
      summary: item.purpose,
      maker: `body ${item.body_id}`,
      from: item.starts_on,
      to: item.starts_on,
      isPrivate: item.part === 'private' ? 'full' : 'no',
      documents: papers.map(({ title }) => title).join('\n'),
    } as const
    return { itemId, answers }
  })
}
