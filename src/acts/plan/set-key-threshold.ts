import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { KeyThreshold } from '../../council/plan/plan-entry.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { addKeyThreshold } from '../../store/plan.ts'
import { enter, published, type Session } from '../session.ts'

/**
 * Sets what this council treats as significant on one ground, in words that every later notice of a key decision repeats.
 *
 * @refuses plan-threshold-without-words, no-power
 * @law docs/law/si-2012-2089.md
 */
export async function setKeyThreshold(
  session: Session,
  { ground, words }: KeyThreshold,
): Promise<Result<void, PlanRefusal | AccessRefusal>> {
  if (words.trim() === '') return refuse({ code: 'plan-threshold-without-words' })
  const entry = enter(session, 'set-key-threshold', { kind: 'keyThreshold', id: ground, detail: { words } })
  if (!entry.ok) return entry
  await addKeyThreshold(session.tx, {
    council_id: session.councilId,
    ground,
    words,
    at: session.at,
    released_entry: entry.value,
  })
  published(session, 'matter', [])
  return accept(undefined)
}
