import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import type { ParagraphId } from '../../council/assurance/paragraph.ts'
import type { ParagraphMark } from '../../council/finding/finding.ts'
import type { FindingRefusal } from '../../council/finding/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addParagraphMark,
  confirmMarkRow,
  paragraphById,
  registerOfEvent,
} from '../../store/assurance-register.ts'
import { eventFor, isAnotherPerson, type NoEvent } from '../assurance/event-in-hand.ts'
import { enter, type Session } from '../session.ts'

/**
 * Records what a reader makes of a paragraph. It is a person's word: nothing is marked by itself. A new mark takes the place of
 * the one before, and waits for a second reader again.
 *
 * @refuses unknown-thing, paragraph-struck, mark-unchanged, paragraph-has-findings, no-power
 */
export async function markParagraph(
  session: Session,
  paragraphId: ParagraphId,
  mark: ParagraphMark,
): Promise<Result<ParagraphId, FindingRefusal | NoEvent>> {
  const { tx, councilId, actor } = session
  const row = await paragraphById(tx, councilId, paragraphId)
  if (row === undefined) return refuse({ code: 'unknown-thing', kind: 'paragraph' })
  const event = await eventFor(session, 'mark-paragraph', row.assurance_event_id)
  if (!event.ok) return event
  if (row.struck_entry !== null) return refuse({ code: 'paragraph-struck' })
  if (row.mark === mark) return refuse({ code: 'mark-unchanged' })
  if (mark === 'nothing' && row.findings > 0)
    return refuse({ code: 'paragraph-has-findings', count: row.findings })
  const subject = { kind: 'assuranceEvent', id: row.assurance_event_id, detail: { paragraphId, mark } }
  const entry = enter(session, 'mark-paragraph', subject)
  if (!entry.ok) return entry
  await addParagraphMark(tx, {
    council_id: councilId,
    paragraph_id: paragraphId,
    sequence: (row.mark_sequence ?? 0) + 1,
    mark,
    by_account_id: actor.accountId,
    by_name: actor.name,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(paragraphId)
}

/**
 * Confirms, as the second reader, the marks of those of these paragraphs that somebody else marked. Gives how many.
 *
 * @refuses unknown-thing, marks-none-to-confirm, no-power
 */
export async function confirmMarks(
  session: Session,
  eventId: AssuranceEventId,
  paragraphIds: readonly ParagraphId[],
): Promise<Result<number, FindingRefusal | NoEvent>> {
  const event = await eventFor(session, 'confirm-marks', eventId)
  if (!event.ok) return event
  const { key } = event.value
  const asked = new Set(paragraphIds)
  const waiting = (await registerOfEvent(session.tx, key)).filter(
    (row) => asked.has(row.paragraph_id) && row.mark !== null && row.mark_confirmed_by === null,
  )
  const byOthers = new Map<string | null, boolean>()
  for (const { mark_by_account_id: marker } of waiting)
    if (!byOthers.has(marker)) byOthers.set(marker, await isAnotherPerson(session, marker))
  const confirmed = waiting.filter((row) => byOthers.get(row.mark_by_account_id) === true)
  if (confirmed.length === 0) return refuse({ code: 'marks-none-to-confirm' })
  const subject = { kind: 'assuranceEvent', id: eventId, detail: { marks: confirmed.length } }
  const entry = enter(session, 'confirm-marks', subject)
  if (!entry.ok) return entry
  for (const { council_id, paragraph_id, mark_sequence } of confirmed)
    await confirmMarkRow(
      session.tx,
      { council_id, paragraph_id, sequence: mark_sequence ?? 0 },
      { confirmed_by: session.actor.name, confirmed_at: session.at, confirmed_entry: entry.value },
    )
  return accept(confirmed.length)
}
