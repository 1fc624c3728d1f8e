import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkResolution } from '../../council/resolution/check-resolution.ts'
import { checkRecord, type DecisionRecord } from '../../council/resolution/decision-record.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { Resolution, ResolutionId } from '../../council/resolution/resolution.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addResolutionRow } from '../../store/resolution.ts'
import { businessOfItem } from '../meeting/business-of.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { limbRows, publicWordsOf, resolutionRow } from './resolution-rows.ts'

/** A resolution with the record of it. */
export type RecordedResolution = {
  readonly resolution: Resolution
  readonly record: DecisionRecord
  /** Who decided, in the words of a page published elsewhere; shown in place of the names of the register. */
  readonly printedDecisionMaker?: string | undefined
}

/**
 * Records what was resolved on an item, once. It becomes public when the decisions are published.
 *
 * @refuses unknown-thing, names-protected-person, record-says-none-and-words, resolution-without-limbs, decision-maker-not-in-register, limb-number-twice, limb-without-text, undertaking-without-owner, undertaking-without-reason-for-none, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function recordResolution(
  session: Session,
  recorded: RecordedResolution,
): Promise<Result<ResolutionId, UnknownThing | NamesProtectedPerson | ResolutionRefusal | AccessRefusal>> {
  const { resolution, record } = recorded
  const business = await businessOfItem(session, resolution.itemId)
  if (business === undefined) return refuse({ code: 'unknown-thing', kind: 'item' })
  const register = await registerOf(session)
  const checked = checkResolution(resolution, register)
  if (!checked.ok) return checked
  const stated = checkRecord(record)
  if (!stated.ok) return stated
  const kept = { ...recorded, decided: resolution }
  const shielded = await refuseProtected(session, publicWordsOf(kept))
  if (!shielded.ok) return shielded
  const entry = enter(session, 'record-resolution', {
    kind: 'item',
    id: resolution.itemId,
    bodyId: business.body_id,
    detail: { resolutionId: resolution.id, limbs: resolution.limbs.length },
  })
  if (!entry.ok) return entry
  const row = { ...resolutionRow(session, kept, register), item_id: resolution.itemId }
  await addResolutionRow(session.tx, row, limbRows(session, resolution))
  return accept(resolution.id)
}
