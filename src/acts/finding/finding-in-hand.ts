import type { ActName } from '../../council/access/power.ts'
import type { DispositionKind } from '../../council/finding/disposition-kind.ts'
import type { DisposedFinding } from '../../council/finding/disposition.ts'
import type { FindingId } from '../../council/finding/finding.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { findingById, type FindingRow } from '../../store/finding.ts'
import { eventFor, type EventInHand, type NoEvent } from '../assurance/event-in-hand.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, YoungPersonPointedAt } from '../refusals.ts'
import type { Session } from '../session.ts'
import { holdForYoungPerson } from '../voice/hold-for-young-person.ts'

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

/** On which finding something is said. */
type SaidOn = {
  readonly row: Pick<FindingRow, 'theme' | 'partner'>
  readonly event: EventInHand
}

/** What is said on a finding; `printed` are words that its source has published itself, which are not held. */
type SaidWords = {
  readonly words: string
  readonly printed?: string | undefined
  readonly partner?: string | undefined
}

/**
 * Lets an act go on whose words on a finding name nobody who is protected and point at no young person.
 *
 * @refuses names-protected-person, young-person-pointed-at
 */
export async function mayStandOn(
  session: Session,
  { row, event }: SaidOn,
  said: SaidWords,
): Promise<Result<void, NamesProtectedPerson | YoungPersonPointedAt>> {
  const shielded = await refuseProtected(session, [said.words, said.printed, said.partner])
  if (!shielded.ok) return shielded
  return holdForYoungPerson(session, {
    words: [said.words],
    setting: [event.framework.title, event.row.title, row.theme],
    partners: [row.partner, said.partner].filter((name) => name !== null && name !== undefined),
  })
}
