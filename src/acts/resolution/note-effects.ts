import { callInWindow } from '../../council/call-in/call-in-window.ts'
import { isEligible } from '../../council/call-in/may-call-in.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { dateAt } from '../../foundation/instant.ts'
import { schemeOn, type SchemeRow } from '../../store/call-in.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { addEffects, exemptionOf, releaseExemptions } from '../../store/decision.ts'
import { resolutionsAmong, type ResolutionRow } from '../../store/resolution.ts'
import { schemeOf } from '../call-in/scheme-of.ts'
import type { Session } from '../session.ts'

/**
 * Counts when decisions that have just become public take effect, and notes it with its workings. It is done for the
 * executive's decisions, since no other can be called in. Where no scheme is recorded or the calendar does not reach, nothing
 * is noted, and the desk shows that a date is wanting.
 */
export async function noteEffects(
  session: Session,
  resolutionIds: readonly ResolutionId[],
  entryNo: number,
): Promise<void> {
  const { tx, councilId } = session
  await releaseExemptions(tx, { councilId, resolutionIds, entryNo })
  const rows = await resolutionsAmong(tx, councilId, resolutionIds)
  const executive = rows.filter((row) => row.is_executive && !row.is_standing)
  if (executive.length === 0) return
  const scheme = await schemeOn(tx, councilId, dateAt(session.at, session.zone))
  for (const row of executive) {
    const counted = await countEffect(session, row, scheme)
    if (counted === undefined) continue
    const { workings, ...effect } = counted
    const shared = { council_id: councilId, resolution_id: row.resolution_id, at: session.at }
    await addEffects(tx, [{ ...shared, ...effect, entry_no: entryNo, released_entry: entryNo }], workings)
  }
}

async function countEffect(session: Session, row: ResolutionRow, scheme: SchemeRow | undefined) {
  const exemption = await exemptionOf(session.tx, session.councilId, row.resolution_id)
  if (exemption !== undefined)
    return { basis: 'urgent', effective_on: row.taken_on, reason: exemption.reason, workings: [] }
  if (scheme === undefined) return undefined
  const decision = { isExecutive: true, isStanding: false, isKey: row.is_key === true }
  const held = { scheme_id: scheme.scheme_id, reason: null }
  if (!isEligible(decision, schemeOf(scheme)))
    return { ...held, basis: 'notSubject', effective_on: row.taken_on, workings: [] }
  const policy = await clockPolicyOf(session.tx, session.councilId)
  const window = callInWindow(dateAt(session.at, session.zone), schemeOf(scheme), policy)
  if (!window.ok) return undefined
  const { closesOn, effectiveOn, days } = window.value
  return {
    ...held,
    basis: 'callInWindow',
    closes_on: closesOn,
    effective_on: effectiveOn,
    workings: days.map(({ on, counts, why, name }) => ({
      on,
      counts,
      why,
      ...(name === undefined ? {} : { name }),
    })),
  }
}
