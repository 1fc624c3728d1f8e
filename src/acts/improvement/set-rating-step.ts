import type { RatingScale, RatingStep } from '../../council/improvement/rating-scale.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addRatingScale, ratingScalesOf } from '../../store/rating-scale.ts'
import { enter, published, type Session } from '../session.ts'
import type { ImprovementActRefusal } from './action-in-hand.ts'

/** A step of a scale as the council sets it. A key that the scale does not have is a new step at its end, and leaves work open. */
export type SetRatingStep = { readonly scale: RatingScale; readonly step: Omit<RatingStep, 'means'> }

/**
 * Sets one step of a scale: its words, its mark, what it means, what it needs and who may set it. Ratings that were given keep the words
 * they were given with. What a step says of delivery cannot be changed, and a completion always needs its evidence.
 *
 * @refuses improvement-without-words, rating-without-evidence, no-power
 */
export async function setRatingStep(
  session: Session,
  { scale, step }: SetRatingStep,
): Promise<Result<number, ImprovementActRefusal>> {
  const { tx, councilId } = session
  if (!isWhole(step)) return refuse({ code: 'improvement-without-words' })
  const { now, versionNow } = await ratingScalesOf(tx, councilId)
  const was = now[scale].find(({ key }) => key === step.key)
  if (was !== undefined && was.means !== 'open' && was.needs !== step.needs)
    return refuse({ code: 'rating-without-evidence', words: was.words })
  const version = versionNow[scale] + 1
  const entry = enter(session, 'set-rating-step', {
    kind: 'ratingScale',
    id: scale,
    detail: { version, step: step.key, words: step.words },
  })
  if (!entry.ok) return entry
  const set: RatingStep = { ...step, means: was?.means ?? 'open' }
  await addRatingScale(tx, {
    council_id: councilId,
    scale,
    version,
    steps: was === undefined ? [...now[scale], set] : now[scale].map((one) => (one === was ? set : one)),
    at: session.at,
    entry_no: entry.value,
    released_entry: entry.value,
  })
  published(session, 'person', [])
  return accept(version)
}

function isWhole({ words, definition, setBy }: SetRatingStep['step']): boolean {
  return words.trim() !== '' && definition.trim() !== '' && setBy.length > 0
}
