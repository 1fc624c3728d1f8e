import type { AccessRefusal } from '../../council/access/refusals.ts'
import { checkVoicePolicy, type VoicePolicy } from '../../council/voice/participant.ts'
import type { VoiceRefusal } from '../../council/voice/refusals.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addVoicePolicyRow, voicePolicyOf } from '../../store/voice-participant.ts'
import { enter, type Session } from '../session.ts'
import { refreshShownRoles } from './refresh-shown-roles.ts'

/**
 * Sets below how many holders a role of young people is not shown, with the reason. What is published follows at once.
 *
 * @refuses cohort-of-one, voice-policy-without-reason, no-power
 */
export async function setVoicePolicy(
  session: Session,
  policy: VoicePolicy,
): Promise<Result<void, VoiceRefusal | AccessRefusal>> {
  const { tx, councilId, at } = session
  const fit = checkVoicePolicy(policy)
  if (!fit.ok) return fit
  const { smallestCohort, reason } = policy
  const entry = enter(session, 'set-voice-policy', {
    kind: 'council',
    id: councilId,
    detail: { smallestCohort, reason },
  })
  if (!entry.ok) return entry
  const before = await voicePolicyOf(tx, councilId)
  await addVoicePolicyRow(tx, {
    council_id: councilId,
    sequence: (before?.sequence ?? 0) + 1,
    smallest_cohort: smallestCohort,
    reason: reason.trim(),
    at,
    entry_no: entry.value,
  })
  await refreshShownRoles(session)
  return accept(undefined)
}
