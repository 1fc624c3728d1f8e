import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import type { AssuranceRefusal } from '../../council/assurance/refusals.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  settleAssuranceQueryRow,
  settleSaidCountRow,
  type Settlement,
} from '../../store/assurance-register.ts'
import { enter, type Session } from '../session.ts'
import { eventFor, type EventInHand, type NoEvent } from './event-in-hand.ts'

type Settled = Promise<Result<AssuranceEventId, AssuranceRefusal | NoEvent>>

/**
 * Settles a query that the reading of a report left open, with how it was settled.
 *
 * @refuses unknown-thing, assurance-query-without-words, assurance-query-settled, no-power
 */
export function settleAssuranceQuery(
  session: Session,
  eventId: AssuranceEventId,
  { queryId, words }: { readonly queryId: Id<'query'>; readonly words: string },
): Settled {
  return settle(session, eventId, {
    act: 'settle-assurance-query',
    words,
    save: ({ key }, settlement) => settleAssuranceQueryRow(session.tx, key, { queryId, ...settlement }),
  })
}

/**
 * Settles that a number said differs from the register, with why both may stand.
 *
 * @refuses unknown-thing, assurance-query-without-words, assurance-query-settled, no-power
 */
export function settleSaidCount(
  session: Session,
  eventId: AssuranceEventId,
  { sequence, words }: { readonly sequence: number; readonly words: string },
): Settled {
  return settle(session, eventId, {
    act: 'settle-said-count',
    words,
    save: ({ key }, settlement) => settleSaidCountRow(session.tx, key, { sequence, ...settlement }),
  })
}

type Settling = {
  readonly act: 'settle-assurance-query' | 'settle-said-count'
  readonly words: string
  readonly save: (event: EventInHand, settlement: Settlement) => Promise<boolean>
}

async function settle(session: Session, eventId: AssuranceEventId, { act, words, save }: Settling): Settled {
  const found = await eventFor(session, act, eventId)
  if (!found.ok) return found
  if (words.trim() === '') return refuse({ code: 'assurance-query-without-words' })
  const entry = enter(session, act, { kind: 'assuranceEvent', id: eventId })
  if (!entry.ok) return entry
  const wasOpen = await save(found.value, {
    settled_words: words.trim(),
    settled_by: session.actor.name,
    settled_at: session.at,
    settled_entry: entry.value,
  })
  return wasOpen ? accept(eventId) : refuse({ code: 'assurance-query-settled' })
}
