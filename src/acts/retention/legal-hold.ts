import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { HoldableThing, LegalHoldId } from '../../council/retention/legal-hold.ts'
import type { RetentionRefusal } from '../../council/retention/refusals.ts'
import { newId } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addLegalHold, holdableTitle, legalHoldById, liftLegalHoldRow } from '../../store/retention.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

type Held = Promise<Result<LegalHoldId, UnknownThing | RetentionRefusal | AccessRefusal>>

/**
 * Places a legal hold on a thing: nothing of it, or of what belongs to it, is forgotten while the hold stands. Several may
 * stand on one thing, each for its own reason.
 *
 * @refuses unknown-thing, hold-without-reason, no-power
 */
export async function placeLegalHold(
  session: Session,
  { thing, reason }: { readonly thing: HoldableThing; readonly reason: string },
): Held {
  const { tx, councilId } = session
  if ((await holdableTitle(tx, councilId, thing)) === undefined)
    return refuse({ code: 'unknown-thing', kind: thing.kind })
  if (reason.trim() === '') return refuse({ code: 'hold-without-reason' })
  const holdId = newId<'hold'>(session.random)
  const entry = enter(session, 'place-legal-hold', { ...thing, detail: { hold: holdId, reason } })
  if (!entry.ok) return entry
  await addLegalHold(tx, {
    council_id: councilId,
    hold_id: holdId,
    thing_kind: thing.kind,
    thing_id: thing.id,
    reason: reason.trim(),
    placed_by: session.actor.name,
    placed_at: session.at,
    placed_entry: entry.value,
  })
  return accept(holdId)
}

/**
 * Lifts a legal hold, with the reason. Who placed it, and why, stays on record.
 *
 * @refuses unknown-thing, hold-without-reason, hold-lifted-already, no-power
 */
export async function liftLegalHold(
  session: Session,
  { holdId, reason }: { readonly holdId: LegalHoldId; readonly reason: string },
): Held {
  const { tx, councilId } = session
  const hold = await legalHoldById(tx, councilId, holdId)
  if (hold === undefined) return refuse({ code: 'unknown-thing', kind: 'legal hold' })
  if (hold.lifted_entry !== null) return refuse({ code: 'hold-lifted-already' })
  if (reason.trim() === '') return refuse({ code: 'hold-without-reason' })
  const thing = { kind: hold.thing_kind, id: hold.thing_id }
  const entry = enter(session, 'lift-legal-hold', { ...thing, detail: { hold: holdId, reason } })
  if (!entry.ok) return entry
  await liftLegalHoldRow(tx, hold, {
    lift_reason: reason.trim(),
    lifted_by: session.actor.name,
    lifted_at: session.at,
    lifted_entry: entry.value,
  })
  return accept(holdId)
}
