import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { namesProtectedPerson } from '../member/names-protected-person.ts'
import type { Register } from '../member/register.ts'
import type { MinutesRefusal } from './refusals.ts'

/**
 * What the proper officer decided about a written summary of business taken in private: that the public part of the
 * minutes is a fair and coherent record without one, and why; or the summary itself, which is public.
 */
export type SummaryDecision =
  | { readonly decision: 'notNeeded'; readonly reason: string }
  | { readonly decision: 'written'; readonly text: string }

/**
 * A decision about a written summary fit to record.
 *
 * @refuses summary-without-words, summary-names-protected
 * @law docs/law/lga-1972-part-va.md
 */
export function checkSummary(
  summary: SummaryDecision,
  register: Register,
  on: CalendarDate,
): Result<SummaryDecision, MinutesRefusal> {
  const words = summary.decision === 'written' ? summary.text : summary.reason
  if (words.trim() === '') return refuse({ code: 'summary-without-words', decision: summary.decision })
  return namesProtectedPerson(register, words, on)
    ? refuse({ code: 'summary-names-protected' })
    : accept(summary)
}

/**
 * Whether minutes may be published as far as the summary goes: where something minuted was taken in private, the proper
 * officer has decided.
 *
 * @refuses summary-undecided
 * @law docs/law/lga-1972-part-va.md
 */
export function checkSummaryDecided(facts: {
  readonly hasPrivateMinutes: boolean
  readonly isDecided: boolean
}): Result<void, MinutesRefusal> {
  return facts.hasPrivateMinutes && !facts.isDecided
    ? refuse({ code: 'summary-undecided' })
    : accept(undefined)
}
