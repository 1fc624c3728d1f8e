import { checkActionCorrection, type ActionWords } from '../../council/improvement/correct-action.ts'
import type { ActionId } from '../../council/improvement/action.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { addActionCorrections, correctActionRow } from '../../store/corrections.ts'
import { enter, published, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { actionInHand, settingOf, type ImprovementActRefusal } from './action-in-hand.ts'

/** Words of an action put right, and why. */
export type ActionCorrection = {
  readonly actionId: ActionId
  readonly words: ActionWords
  readonly reason: string
}

/**
 * Puts right the words of an action, with the reason. What they said before stays on its page; of a public action the public sees at
 * once what it says now, what it said and why that changed.
 *
 * @refuses unknown-thing, improvement-without-words, step-without-reason, action-words-unchanged, names-protected-person, young-person-pointed-at, no-power
 */
export async function correctAction(
  session: Session,
  { actionId, words, reason }: ActionCorrection,
): Promise<Result<ActionId, ImprovementActRefusal>> {
  const act = 'correct-action'
  const { tx, councilId, actor, at } = session
  const inHand = await actionInHand(session, actionId, act)
  if (!inHand.ok) return inHand
  const { action, plan, today } = inHand.value
  const changed = checkActionCorrection(action, words, reason)
  if (!changed.ok) return changed
  const shielded = await shieldWords(session, {
    words: [reason, ...changed.value.map(({ became }) => became)],
    ...settingOf(inHand.value),
  })
  if (!shielded.ok) return shielded
  const fields = changed.value.map(({ field }) => field)
  const subject = {
    kind: 'action',
    id: actionId,
    bodyId: plan.forumBodyId,
    detail: { planId: plan.id, fields },
  }
  const entry = enter(session, act, subject)
  if (!entry.ok) return entry
  const isPublic = action.releasedEntry !== undefined
  const key = { council_id: councilId, action_id: actionId }
  await addActionCorrections(tx, key, {
    changes: changed.value,
    reason: reason.trim(),
    on_day: today,
    by_name: actor.name,
    at,
    entry_no: entry.value,
    released_entry: isPublic ? entry.value : null,
  })
  await correctActionRow(tx, key, words)
  if (isPublic) published(session, 'action', [actionId])
  return accept(actionId)
}
