import type { ActionId } from '../../council/improvement/action.ts'
import { checkRating } from '../../council/improvement/check-action.ts'
import type { RatingScale } from '../../council/improvement/rating-scale.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { evidenceOf } from '../../store/improvement-proof.ts'
import { ratingScalesOf } from '../../store/rating-scale.ts'
import type { Session } from '../session.ts'
import { actionInHand, rolesHeld, takeStep, type ImprovementActRefusal } from './action-in-hand.ts'

/** A rating of an action on one of the three scales, by a step of it, with what is said of it. */
export type Rating = {
  readonly actionId: ActionId
  readonly scale: RatingScale
  readonly step: string
  readonly reason: string
}

/**
 * Rates an action on one scale. The other two stay as they are. A step that needs evidence is refused without it.
 *
 * @refuses unknown-thing, action-led-by-another, action-ended, action-not-agreed, rating-unknown, rating-not-yours, rating-without-evidence, embedded-before-complete, embedded-without-later-evidence, names-protected-person, young-person-pointed-at, no-power
 */
export async function rateAction(
  session: Session,
  { actionId, scale, step: key, reason }: Rating,
): Promise<Result<ActionId, ImprovementActRefusal>> {
  const act = 'rate-action'
  const { tx, councilId } = session
  const inHand = await actionInHand(session, actionId, act)
  if (!inHand.ok) return inHand
  const { now, versionNow } = await ratingScalesOf(tx, councilId)
  const step = now[scale].find((one) => one.key === key)
  const evidence = await evidenceOf(tx, { councilId, actionId })
  const bearing = scale === 'impact' ? evidence.filter(({ supports }) => supports === 'impact') : evidence
  const { standing, plan, today } = inHand.value
  const roles = rolesHeld(session, plan)
  const fit = checkRating(standing, { step, roles, evidence: bearing, today })
  if (!fit.ok) return fit
  const taken = await takeStep(session, inHand.value, {
    act,
    step: {
      kind: 'rated',
      scale,
      rating: key,
      scale_version: versionNow[scale],
      means: step?.means ?? 'open',
      reason: reason === '' ? null : reason,
    },
    detail: { scale, rating: key },
  })
  return taken.ok ? accept(actionId) : taken
}
