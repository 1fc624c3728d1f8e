import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Regime } from '../body/body.ts'
import type { AgendaRefusal } from './refusals.ts'

/** That the chair takes an item which the public could not see for long enough, and why. To be minuted. */
export type ItemUrgency = {
  readonly reason: string
  /** Who agrees: the chair of the meeting, by name and office. */
  readonly agreedBy: string
}

/**
 * The chair's urgency for an item, fit to record. The Act knows it; the 2012 Regulations do not, so the executive has none.
 *
 * @refuses urgency-not-for-executive, urgency-without-reason, urgency-without-chair
 * @law docs/law/lga-1972-part-va.md
 */
export function checkItemUrgency(urgency: ItemUrgency, regime: Regime): Result<ItemUrgency, AgendaRefusal> {
  const [reason, agreedBy] = [urgency.reason.trim(), urgency.agreedBy.trim()]
  if (regime === 'exec2012') return refuse({ code: 'urgency-not-for-executive' })
  if (reason === '') return refuse({ code: 'urgency-without-reason' })
  if (agreedBy === '') return refuse({ code: 'urgency-without-chair' })
  return accept({ reason, agreedBy })
}
