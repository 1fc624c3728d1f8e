import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import { checkParagraph, type NewParagraph, type ParagraphId } from '../../council/assurance/paragraph.ts'
import type { AssuranceRefusal } from '../../council/assurance/refusals.ts'
import { checkSaidCount, type SaidCount } from '../../council/assurance/said-count.ts'
import type { Id } from '../../foundation/identifier.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { itemById } from '../../store/agenda.ts'
import { addReportParagraphs, addSaidCount, registerOfEvent } from '../../store/assurance-register.ts'
import { enter, type Session } from '../session.ts'
import { eventFor, type NoEvent } from './event-in-hand.ts'
import { keptParagraph, placeColumns } from './take-in-report.ts'

/** A paragraph typed by hand; of something said at a meeting, with who said it and under which item. */
export type EnteredParagraph = NewParagraph & {
  readonly speaker?: string | undefined
  readonly itemId?: Id<'item'> | undefined
}

/**
 * Enters a paragraph by hand: of a report that is not read by machine, or something said at a meeting.
 *
 * @refuses unknown-thing, paragraph-without-words, paragraph-number-taken, no-power
 */
export async function enterParagraph(
  session: Session,
  eventId: AssuranceEventId,
  paragraph: EnteredParagraph,
): Promise<Result<ParagraphId, AssuranceRefusal | NoEvent>> {
  const found = await eventFor(session, 'enter-paragraph', eventId)
  if (!found.ok) return found
  const { tx } = session
  const { key } = found.value
  const rows = await registerOfEvent(tx, key)
  const standing = rows.filter((row) => row.struck_entry === null)
  const checked = checkParagraph(paragraph, standing.map(keptParagraph))
  if (!checked.ok) return checked
  const { itemId } = paragraph
  const isItem = await isItemOrNone(session, itemId)
  if (!isItem) return refuse({ code: 'unknown-thing', kind: 'item' })
  const entry = enter(session, 'enter-paragraph', { kind: 'assuranceEvent', id: eventId })
  if (!entry.ok) return entry
  const paragraphId = newId<'paragraph'>(session.random)
  const last = Math.max(-1, ...rows.map(({ position }) => position))
  await addReportParagraphs(tx, [
    {
      ...key,
      paragraph_id: paragraphId,
      kind: paragraph.kind,
      ...placeColumns(paragraph, last + 1),
      text: paragraph.text.trim(),
      origin: 'typed',
      speaker: paragraph.speaker ?? null,
      item_id: itemId ?? null,
      entry_no: entry.value,
    },
  ])
  return accept(paragraphId)
}

/**
 * Records how many findings of a kind somebody said there are, to be held against the register.
 *
 * @refuses unknown-thing, said-count-without-words, no-power
 */
export async function recordSaidCount(
  session: Session,
  eventId: AssuranceEventId,
  { itemId, ...said }: SaidCount & { readonly itemId?: Id<'item'> | undefined },
): Promise<Result<AssuranceEventId, AssuranceRefusal | NoEvent>> {
  const found = await eventFor(session, 'record-said-count', eventId)
  if (!found.ok) return found
  const checked = checkSaidCount(said)
  if (!checked.ok) return checked
  const isItem = await isItemOrNone(session, itemId)
  if (!isItem) return refuse({ code: 'unknown-thing', kind: 'item' })
  const entry = enter(session, 'record-said-count', { kind: 'assuranceEvent', id: eventId })
  if (!entry.ok) return entry
  await addSaidCount(session.tx, {
    ...found.value.key,
    polarity: said.polarity,
    count: said.count,
    quote: said.quote.trim(),
    item_id: itemId ?? null,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(eventId)
}

async function isItemOrNone({ tx, councilId }: Session, itemId: Id<'item'> | undefined): Promise<boolean> {
  return itemId === undefined || (await itemById(tx, councilId, itemId)) !== undefined
}
