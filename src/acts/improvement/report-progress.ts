import { checkProgress } from '../../council/improvement/check-action.ts'
import type { ProgressUpdate } from '../../council/improvement/evidence.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addProgressUpdate } from '../../store/improvement-proof.ts'
import { refuseProtected } from '../member/refuse-protected.ts'
import { enter, type Session } from '../session.ts'
import { holdForYoungPerson } from '../voice/hold-for-young-person.ts'
import { actionInHand, settingOf, type ImprovementActRefusal } from './action-in-hand.ts'

/**
 * Tells how an action goes, in three answers: what is known, how it is known, and what comes next. For a lead without an account
 * whoever records it names who answered and how.
 *
 * @refuses unknown-thing, action-led-by-another, action-not-agreed, progress-unanswered, answer-not-named, action-day-to-come, names-protected-person, young-person-pointed-at, no-power
 */
export async function reportProgress(
  session: Session,
  update: ProgressUpdate,
): Promise<Result<ProgressUpdate['id'], ImprovementActRefusal>> {
  const act = 'report-progress'
  const { actionId, asOf, known, howKnown, next, answer } = update
  const inHand = await actionInHand(session, actionId, act)
  if (!inHand.ok) return inHand
  const { standing, today, plan, action } = inHand.value
  const fit = checkProgress(standing, update, today)
  if (!fit.ok) return fit
  const shielded = await refuseProtected(session, [known, howKnown, next, answer?.by, answer?.how])
  if (!shielded.ok) return shielded
  const { setting, partners } = settingOf({ plan, action })
  const held = await holdForYoungPerson(session, {
    words: [known, howKnown, next],
    setting,
    partners: answer === undefined ? partners : [...partners, answer.by],
  })
  if (!held.ok) return held
  const entry = enter(session, act, {
    kind: 'action',
    id: actionId,
    bodyId: plan.forumBodyId,
    detail: { planId: plan.id, updateId: update.id },
  })
  if (!entry.ok) return entry
  await addProgressUpdate(session.tx, {
    council_id: session.councilId,
    update_id: update.id,
    action_id: actionId,
    as_of: asOf,
    known,
    how_known: howKnown,
    next,
    ...(answer && { answered_by: answer.by, answered_how: answer.how }),
    at: session.at,
    entry_no: entry.value,
  })
  return accept(update.id)
}
