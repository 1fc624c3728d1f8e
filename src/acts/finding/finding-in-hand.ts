import type { ActName } from '../../council/access/power.ts'
import type { DispositionKind } from '../../council/finding/disposition-kind.ts'
import type { DisposedFinding } from '../../council/finding/disposition.ts'
import type { FindingId } from '../../council/finding/finding.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { findingById, type FindingRow } from '../../store/finding.ts'
import { eventFor, type EventInHand, type NoEvent } from '../assurance/event-in-hand.ts'
import type { Session } from '../session.ts'

/** A finding that an act is about, and the event it is of. */
export type FindingInHand = { readonly row: FindingRow; readonly event: EventInHand }

/**
 * The finding that an act is about, for who may do the act and read its event.
 *
 * @refuses unknown-thing, no-power
 */
export async function findingFor(
  session: Session,
  act: ActName,
  findingId: FindingId,
): Promise<Result<FindingInHand, NoEvent>> {
  const row = await findingById(session.tx, session.councilId, findingId)
  if (row === undefined) return refuse({ code: 'unknown-thing', kind: 'finding' })
  const event = await eventFor(session, act, row.assurance_event_id)
  if (event.ok) return accept({ row, event: event.value })
  return event.refusal.code === 'no-power' ? event : refuse({ code: 'unknown-thing', kind: 'finding' })
}

/** A finding as the rules of its disposition know it. */
export function disposedFinding(row: FindingRow): DisposedFinding {
  return {
    id: row.finding_id,
    polarity: row.polarity,
    isConfirmed: row.confirmed_by !== null,
    isWithdrawn: row.withdrawn_entry !== null,
    standing:
      row.disposition === null
        ? undefined
        : {
            kind: row.disposition as DispositionKind,
            isApproved: row.disposition_approved_entry !== null,
            into: row.disposition_into ?? undefined,
          },
  }
}
