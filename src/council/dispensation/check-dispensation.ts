import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { dueOn } from '../clock/due-on.ts'
import type { ClockRefusal } from '../clock/refusals.ts'
import { hasSat } from '../interest/check-interest.ts'
import type { Register } from '../member/register.ts'
import { usualClockPolicy } from '../rules/clock-policy.ts'
import { dispensationClock } from '../rules/dispensation-rules.ts'
import type { Dispensation } from './dispensation.ts'
import type { DispensationRefusal } from './refusals.ts'

/**
 * A dispensation that can stand: a member's, asked for and then granted, with its reasons, for a period that the Act allows.
 *
 * @refuses dispensation-of-no-member, dispensation-without-words, dispensation-of-the-future, dispensation-granted-before-asked, dispensation-before-it-was-granted, dispensation-outside-its-days, dispensation-too-long, no-rule-on-that-day
 * @law docs/law/members-interests.md
 */
export function checkDispensation(
  dispensation: Dispensation,
  register: Register,
  today: CalendarDate,
): Result<Dispensation, DispensationRefusal | ClockRefusal> {
  const { personId, subject, reasons } = dispensation
  if (!hasSat(register, personId)) return refuse({ code: 'dispensation-of-no-member' })
  if (subject.trim() === '' || reasons.trim() === '') return refuse({ code: 'dispensation-without-words' })
  return checkDays(dispensation, today)
}

function checkDays(
  dispensation: Dispensation,
  today: CalendarDate,
): Result<Dispensation, DispensationRefusal | ClockRefusal> {
  const { requestedOn, grantedOn, fromOn, toOn } = dispensation
  if (grantedOn > today) return refuse({ code: 'dispensation-of-the-future', on: grantedOn })
  if (grantedOn < requestedOn) return refuse({ code: 'dispensation-granted-before-asked', requestedOn })
  if (fromOn < grantedOn) return refuse({ code: 'dispensation-before-it-was-granted', grantedOn })
  if (toOn < fromOn) return refuse({ code: 'dispensation-outside-its-days', fromOn, toOn })
  // Years are counted alike under every setting of a council.
  const longest = dueOn({ rule: dispensationClock, triggerOn: fromOn, policy: usualClockPolicy })
  if (!longest.ok) return longest
  return toOn > longest.value.on
    ? refuse({ code: 'dispensation-too-long', lastOn: longest.value.on })
    : accept(dispensation)
}
