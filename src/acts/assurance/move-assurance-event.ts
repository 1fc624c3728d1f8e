import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import type { AssuranceRefusal } from '../../council/assurance/refusals.ts'
import { type AssuranceStage } from '../../council/assurance/assurance-stage.ts'
import { moveStage } from '../../council/assurance/stage.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addAssuranceStage } from '../../store/assurance.ts'
import { enter, type Session } from '../session.ts'
import { eventFor, type NoEvent } from './event-in-hand.ts'

/**
 * Records that an event came to its next stage, on which day and how one knows. That the source has published it is a stage too; the
 * public hears of it only by {@link publishAssuranceEvent}.
 *
 * @refuses unknown-thing, assurance-stage-backwards, assurance-day-in-the-future, assurance-day-before-last, no-power
 */
export async function moveAssuranceEvent(
  session: Session,
  eventId: AssuranceEventId,
  { to, on, note }: { readonly to: AssuranceStage; readonly on: CalendarDate; readonly note: string },
): Promise<Result<AssuranceEventId, AssuranceRefusal | NoEvent>> {
  const found = await eventFor(session, 'move-assurance-event', eventId)
  if (!found.ok) return found
  const { row, key, stage } = found.value
  const today = dateAt(session.at, session.zone)
  const moved = moveStage({ from: { stage, on: row.stage_on }, to, on, today })
  if (!moved.ok) return moved
  const subject = { kind: 'assuranceEvent', id: eventId, detail: { to } }
  const entry = enter(session, 'move-assurance-event', subject)
  if (!entry.ok) return entry
  await addAssuranceStage(session.tx, {
    ...key,
    sequence: row.stage_sequence + 1,
    stage: to,
    on_day: on,
    note: note.trim(),
    by_account_id: session.actor.accountId,
    by_name: session.actor.name,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(eventId)
}
