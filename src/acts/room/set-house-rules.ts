import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { HouseRules } from '../../council/room/house-rules.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addHouseRules, houseRulesOf } from '../../store/room.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, registerOf, type Session } from '../session.ts'

/**
 * Records what the council's constitution says of the meetings of a body. It holds from now on.
 *
 * @refuses unknown-thing, no-power
 */
export async function setHouseRules(
  session: Session,
  { bodyId, rules }: { readonly bodyId: BodyId; readonly rules: HouseRules },
): Promise<Result<BodyId, UnknownThing | AccessRefusal>> {
  const { bodies } = await registerOf(session)
  if (!bodies.some(({ id }) => id === bodyId)) return refuse({ code: 'unknown-thing', kind: 'body' })
  const entry = enter(session, 'set-house-rules', {
    kind: 'body',
    id: bodyId,
    bodyId,
    detail: { ...defined(rules) },
  })
  if (!entry.ok) return entry
  const before = await houseRulesOf(session.tx, session.councilId, bodyId)
  await addHouseRules(session.tx, {
    council_id: session.councilId,
    body_id: bodyId,
    sequence: (before?.sequence ?? 0) + 1,
    guillotine_minutes: rules.guillotineMinutes ?? null,
    is_seconder_needed: rules.isSeconderNeeded,
    recorded_vote_demanded_by: rules.recordedVoteDemandedBy,
    substitutes: rules.substitutes,
    exclusion_words: rules.exclusionWords ?? null,
    entry_no: entry.value,
  })
  return accept(bodyId)
}

function defined(rules: HouseRules): Record<string, string | number | boolean> {
  return Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined)) as Record<
    string,
    string | number | boolean
  >
}
