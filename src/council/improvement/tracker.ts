import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { CommitmentId } from '../commitment/commitment.ts'
import type { ActionId } from './action.ts'
import type { ImprovementRefusal } from './refusals.ts'

/** What follows an action beside its own plan: a promise or a recommendation, or an action of another plan. */
export type ActionTracker = { readonly commitmentId: CommitmentId } | { readonly actionId: ActionId }

/** Whether an action is to be followed elsewhere from now on, and how it is now. */
export type TrackerQuestion = {
  readonly actionId: ActionId
  readonly tracker: ActionTracker
  readonly link: 'on' | 'off'
  readonly reason: string
  /** Whether the tracker follows the action now. */
  readonly isTracked: boolean
  /** Whether the action follows the tracker now, so that the two would feed each other. */
  readonly followsTracker: boolean
}

/**
 * A change of what follows an action: to something that does not follow it yet, or away from what does, with the reason.
 *
 * @refuses action-tracks-itself, action-tracked-so, action-tracked-in-a-circle, step-without-reason
 */
export function checkTracker(question: TrackerQuestion): Result<TrackerQuestion, ImprovementRefusal> {
  const { actionId, tracker, link, reason, isTracked, followsTracker } = question
  if ('actionId' in tracker && tracker.actionId === actionId) return refuse({ code: 'action-tracks-itself' })
  if (isTracked === (link === 'on')) return refuse({ code: 'action-tracked-so' })
  if (link === 'on' && followsTracker) return refuse({ code: 'action-tracked-in-a-circle' })
  return link === 'off' && reason.trim() === '' ? refuse({ code: 'step-without-reason' }) : accept(question)
}
