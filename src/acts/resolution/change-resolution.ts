import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkResolution } from '../../council/resolution/check-resolution.ts'
import { checkRecord } from '../../council/resolution/decision-record.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { replaceResolution, resolutionById } from '../../store/resolution.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import type { NamesProtectedPerson, UnknownThing } from '../refusals.ts'
import { isKeyByPlan } from '../plan/ask-forward-plan.ts'
import { enter, registerOf, type Session } from '../session.ts'
import { limbRows, publicWordsOf, resolutionRow, type WordsToKeep } from './resolution-rows.ts'

/**
 * Puts other words in place of those of a resolution that is not public yet. Limbs that stay keep their identifiers. Whether
 * it is key stays as the forward plan has it.
 *
 * @refuses unknown-thing, decision-public, names-protected-person, record-says-none-and-words, resolution-without-limbs, decision-maker-not-in-register, limb-number-twice, limb-without-text, undertaking-without-owner, undertaking-without-reason-for-none, no-power
 */
export async function changeResolution(
  session: Session,
  changed: WordsToKeep,
): Promise<Result<ResolutionId, UnknownThing | NamesProtectedPerson | ResolutionRefusal | AccessRefusal>> {
  const { decided } = changed
  const kept = await resolutionById(session.tx, session.councilId, decided.id)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'decision' })
  if (kept.released_entry !== null) return refuse({ code: 'decision-public' })
  const register = await registerOf(session)
  const checked = checkResolution(decided, register)
  if (!checked.ok) return checked
  const stated = checkRecord(changed.record)
  if (!stated.ok) return stated
  const on = kept.item_id === null ? undefined : { itemId: kept.item_id }
  const isKey = on && (await isKeyByPlan(session, { on, isKey: changed.record.isKey }))
  const record = { ...changed.record, isKey: on === undefined ? changed.record.isKey : isKey }
  const shielded = await refuseProtected(session, publicWordsOf(changed))
  if (!shielded.ok) return shielded
  const entry = enter(session, 'change-resolution', {
    kind: 'decision',
    id: decided.id,
    bodyId: kept.body_id,
    detail: { limbs: decided.limbs.length },
  })
  if (!entry.ok) return entry
  await replaceResolution(
    session.tx,
    resolutionRow(session, { ...changed, record }, register),
    limbRows(session, decided),
  )
  return accept(decided.id)
}
