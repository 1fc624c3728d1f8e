import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { BodyId } from '../body/body.ts'
import type { ResolutionId } from '../resolution/resolution.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import { followUpClocks } from '../rules/follow-up-clocks.ts'
import { dueOn } from './due-on.ts'
import { dutyOn, type Duty } from './duty.ts'
import type { ClockRefusal } from './refusals.ts'

/** Recommendations of scrutiny that are public, with the day of an answer on the same matter where there was one. */
export type ScrutinyRecommendation = {
  readonly id: ResolutionId
  /** The executive's body, which answers. */
  readonly bodyId: BodyId
  readonly title: string
  readonly scrutinyName: string
  readonly receivedOn: CalendarDate
  readonly answeredOn?: CalendarDate | undefined
}

/**
 * That the executive answers recommendations of scrutiny, within two months beginning with the day on which they became public.
 *
 * @refuses no-rule-on-that-day, no-holiday-calendar, no-days-to-count
 * @law docs/law/lga-2000-scrutiny.md
 */
export function dutyToAnswerScrutiny(
  recommendation: ScrutinyRecommendation,
  { today, policy }: { readonly today: CalendarDate; readonly policy: ClockPolicy },
): Result<Duty, ClockRefusal> {
  const { id, bodyId, title, scrutinyName, receivedOn, answeredOn } = recommendation
  const due = dueOn({ rule: followUpClocks.scrutinyResponse, triggerOn: receivedOn, policy })
  if (!due.ok) return due
  const facts = {
    what: 'answer-scrutiny',
    about: { noun: 'recommendation', id, title, of: scrutinyName },
    bodyId,
    act: 'record-resolution',
    dueOn: due.value.on,
    doneOn: answeredOn,
    workings: { rule: due.value.rule, days: due.value.days },
  } as const
  return accept(dutyOn(facts, today))
}
