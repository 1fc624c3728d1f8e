import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { isInTerm } from '../term.ts'
import type { DelegatedDecision } from './delegated-decision.ts'
import type { Delegation } from './delegation.ts'
import type { DelegationRefusal } from './refusals.ts'

/**
 * A delegated decision that its entry in the scheme of delegation covers: the office, the day, the sum, and whose business it is.
 *
 * @refuses delegated-decision-without-title, delegation-of-another-office, delegation-not-in-force, beyond-delegation, ground-of-another-regime, express-authority-missing
 * @law docs/law/si-2014-2095.md
 */
export function checkDelegatedDecision(
  decision: DelegatedDecision,
  delegation: Delegation,
  takenOn: CalendarDate,
): Result<DelegatedDecision, DelegationRefusal> {
  const { reference } = delegation
  if (decision.title.trim() === '') return refuse({ code: 'delegated-decision-without-title' })
  if (decision.officeId !== delegation.toOfficeId)
    return refuse({ code: 'delegation-of-another-office', reference })
  if (!isInTerm(delegation, takenOn)) return refuse({ code: 'delegation-not-in-force', reference, takenOn })
  return checkWithin(decision, delegation)
}

/** The sum is within the limit, and the ground of the record fits whose business it is. */
function checkWithin(
  decision: DelegatedDecision,
  delegation: Delegation,
): Result<DelegatedDecision, DelegationRefusal> {
  const { limitPounds, reference } = delegation
  const { pounds = 0 } = decision
  if (limitPounds !== undefined && pounds > limitPounds)
    return refuse({ code: 'beyond-delegation', reference, limitPounds, pounds })
  if ((decision.ground === 'executive') !== delegation.isExecutive)
    return refuse({ code: 'ground-of-another-regime', isExecutive: delegation.isExecutive })
  const isExpress = decision.ground === 'expressAuthorisation'
  if (isExpress && (decision.expressAuthority ?? '').trim() === '')
    return refuse({ code: 'express-authority-missing' })
  return accept(decision)
}

/**
 * An entry of the scheme of delegation that says what is delegated, where the scheme says so, and for days that can be.
 *
 * @refuses delegation-without-words, delegation-ends-before-it-begins
 */
export function checkDelegation(delegation: Delegation): Result<Delegation, DelegationRefusal> {
  const { reference, words, source, fromOn, toOn } = delegation
  if ([reference, words, source].some((text) => text.trim() === ''))
    return refuse({ code: 'delegation-without-words' })
  if (toOn !== undefined && toOn < fromOn)
    return refuse({ code: 'delegation-ends-before-it-begins', fromOn, toOn })
  return accept(delegation)
}
