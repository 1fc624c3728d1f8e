import type { ActionId } from '../../council/improvement/action.ts'
import { checkTracker, type ActionTracker } from '../../council/improvement/tracker.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addActionTracker, trackersOf } from '../../store/trackers.ts'
import { enter, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { actionInHand, settingOf, type ImprovementActRefusal } from './action-in-hand.ts'
import { knownCommitment } from './known-commitment.ts'

/** That something else follows an action from now on, or no more; taking it away needs its reason. */
export type TrackedAction = {
  readonly actionId: ActionId
  readonly tracker: ActionTracker
  readonly link: 'on' | 'off'
  readonly reason: string
}

/**
 * Says what follows an action beside its own plan: a promise, a recommendation, or an action of another plan. Progress that is told of
 * the action is then shown there too, from the one record.
 *
 * @refuses unknown-thing, action-tracks-itself, action-tracked-so, action-tracked-in-a-circle, step-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export async function trackAction(
  session: Session,
  { actionId, tracker, link, reason }: TrackedAction,
): Promise<Result<ActionId, ImprovementActRefusal>> {
  const act = 'track-action'
  const { tx, councilId } = session
  const inHand = await actionInHand(session, actionId, act)
  if (!inHand.ok) return inHand
  const { plan } = inHand.value
  const known = await trackerKnown(session, tracker)
  if (!known.ok) return known
  const isTracked = (await trackersOf(tx, { councilId, actionId })).some((one) => isSame(one, tracker))
  const followsTracker =
    'actionId' in tracker &&
    (await trackersOf(tx, { councilId, actionId: tracker.actionId })).some((one) => isSame(one, { actionId }))
  const fit = checkTracker({ actionId, tracker, link, reason, isTracked, followsTracker })
  if (!fit.ok) return fit
  const shielded = await shieldWords(session, { words: [reason], ...settingOf(inHand.value) })
  if (!shielded.ok) return shielded
  const subject = {
    kind: 'action',
    id: actionId,
    bodyId: plan.forumBodyId,
    detail: { planId: plan.id, link, ...tracker },
  }
  const entry = enter(session, act, subject)
  if (!entry.ok) return entry
  await addActionTracker(tx, {
    council_id: councilId,
    action_id: actionId,
    commitment_id: 'commitmentId' in tracker ? tracker.commitmentId : null,
    other_action_id: 'actionId' in tracker ? tracker.actionId : null,
    link,
    reason: reason.trim() === '' ? null : reason.trim(),
    at: session.at,
    entry_no: entry.value,
  })
  return accept(actionId)
}

function isSame(one: ActionTracker, other: ActionTracker): boolean {
  return 'commitmentId' in one
    ? 'commitmentId' in other && one.commitmentId === other.commitmentId
    : 'actionId' in other && one.actionId === other.actionId
}

/** Whether who acts may know of what is to follow: a promise that is public or that they follow, an action of a plan that they keep. */
async function trackerKnown(
  session: Session,
  tracker: ActionTracker,
): Promise<Result<unknown, ImprovementActRefusal>> {
  if ('actionId' in tracker) return actionInHand(session, tracker.actionId, 'track-action')
  return knownCommitment(session, tracker.commitmentId)
}
