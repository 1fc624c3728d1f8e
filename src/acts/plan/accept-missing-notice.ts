import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import type { ResolutionRefusal } from '../../council/resolution/refusals.ts'
import type { ResolutionId } from '../../council/resolution/resolution.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addMissingNotice, missingNoticesAccepted } from '../../store/decision.ts'
import { resolutionById } from '../../store/resolution.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/**
 * Answers for the record of a decision that was taken without a notice that the law asks for, with the reason. What was
 * decided must be recorded; nothing is said here of whether it can stand.
 *
 * @refuses unknown-thing, decision-public, missing-notice-accepted, missing-notice-without-reason, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function acceptMissingNotice(
  session: Session,
  { resolutionId, reason }: { readonly resolutionId: ResolutionId; readonly reason: string },
): Promise<Result<void, UnknownThing | ResolutionRefusal | PlanRefusal | AccessRefusal>> {
  const { tx, councilId } = session
  const kept = await resolutionById(tx, councilId, resolutionId)
  if (kept === undefined) return refuse({ code: 'unknown-thing', kind: 'decision' })
  if (kept.released_entry !== null) return refuse({ code: 'decision-public' })
  if ((await missingNoticesAccepted(tx, councilId, [resolutionId])).length > 0)
    return refuse({ code: 'missing-notice-accepted' })
  if (reason.trim() === '') return refuse({ code: 'missing-notice-without-reason' })
  const entry = enter(session, 'accept-missing-notice', {
    kind: 'decision',
    id: resolutionId,
    bodyId: kept.body_id,
    detail: { reason },
  })
  if (!entry.ok) return entry
  await addMissingNotice(tx, {
    council_id: councilId,
    resolution_id: resolutionId,
    reason,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(undefined)
}
