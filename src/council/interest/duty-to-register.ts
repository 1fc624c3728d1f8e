import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { BodyId } from '../body/body.ts'
import { dutyOn, type Duty } from '../clock/duty.ts'
import type { RegistrationDue } from './registration-due.ts'

/** The name of a member, and the full council of which they are one. */
type RegisteringMember = { readonly name: string; readonly bodyId: BodyId }

/** That a member tells the monitoring officer of their interests, who enters them, by the last day that the law gives. */
export function dutyToRegister(
  { personId, due: { on, rule, days } }: RegistrationDue,
  { name, bodyId }: RegisteringMember,
  today: CalendarDate,
): Duty {
  const facts = {
    what: 'register-interests',
    about: { noun: 'member', id: personId, title: name },
    bodyId,
    act: 'register-interest',
    dueOn: on,
    workings: { rule, days },
  } as const
  return dutyOn(facts, today)
}
