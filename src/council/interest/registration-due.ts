import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, type Result } from '../../foundation/result.ts'
import type { ClockRefusal } from '../clock/refusals.ts'
import { dueOn, type Due } from '../clock/due-on.ts'
import type { PersonId } from '../member/person.ts'
import type { ClockPolicy } from '../rules/clock-policy.ts'
import { interestClocks } from '../rules/interest-rules.ts'
import type { InterestKind } from './interest.ts'
import type { Membership } from './membership.ts'

/** What a member has told the monitoring officer and when: of an interest, or that they have none. */
export type InterestNotice = {
  readonly personId: PersonId
  readonly notifiedOn: CalendarDate
  /** `undefined` where the member has told that they have nothing to register. */
  readonly kind?: InterestKind | undefined
}

/** That a member declared a disclosable pecuniary interest at a meeting, on its day. */
export type DisclosureAtMeeting = { readonly personId: PersonId; readonly on: CalendarDate }

/** What is known of who has told the monitoring officer of their interests. */
export type RegistrationFacts = {
  readonly memberships: readonly Membership[]
  readonly disclosures: readonly DisclosureAtMeeting[]
  readonly notices: readonly InterestNotice[]
  readonly policy: ClockPolicy
}

/** What a member has still to tell the monitoring officer, why, and the last day for it. */
export type RegistrationDue = {
  readonly personId: PersonId
  readonly why: 'takingOffice' | 'disclosure'
  readonly due: Due
}

/**
 * Who has still to tell the monitoring officer of interests: members who have told of none, nor that they have none, since
 * they took office; and those who declared a disclosable pecuniary interest while the register held none of theirs, and
 * have told of nothing since. Earliest last day first.
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day, no-days-to-count
 * @law docs/law/members-interests.md
 */
export function registrationsDue(facts: RegistrationFacts): Result<readonly RegistrationDue[], ClockRefusal> {
  const { memberships, disclosures, policy } = facts
  const told = Map.groupBy(facts.notices, ({ personId }) => personId)
  const unregistered = disclosures.filter(
    ({ personId, on }) =>
      memberships.some((member) => member.personId === personId) &&
      !(told.get(personId) ?? []).some((notice) => notice.notifiedOn >= on || isPecuniary(notice)),
  )
  const earliest = Map.groupBy(unregistered, ({ personId }) => personId)
  const asked = [
    ...memberships
      .filter(
        ({ personId, sinceOn }) =>
          !(told.get(personId) ?? []).some(({ notifiedOn }) => notifiedOn >= sinceOn),
      )
      .map(({ personId, sinceOn }) => ({
        personId,
        why: 'takingOffice' as const,
        triggerOn: sinceAct(sinceOn),
      })),
    ...[...earliest].map(([personId, all]) => ({
      personId,
      why: 'disclosure' as const,
      triggerOn: all.map(({ on }) => on).toSorted()[0] as CalendarDate,
    })),
  ]
  const found: RegistrationDue[] = []
  for (const { personId, why, triggerOn } of asked) {
    const rule = why === 'takingOffice' ? interestClocks.onTakingOffice : interestClocks.afterDisclosure
    const due = dueOn({ rule, triggerOn, policy })
    if (!due.ok) return due
    found.push({ personId, why, due: due.value })
  }
  return accept(found.toSorted((one, other) => (one.due.on < other.due.on ? -1 : 1)))
}

/** Who was a member before there was a register has been one, for the register, since its first day. */
function sinceAct(on: CalendarDate): CalendarDate {
  const { validFrom } = interestClocks.onTakingOffice
  return on < validFrom ? validFrom : on
}

function isPecuniary({ kind }: InterestNotice): boolean {
  return kind !== undefined && kind !== 'otherRegistrable'
}
