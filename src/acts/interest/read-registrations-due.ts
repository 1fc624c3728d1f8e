import type { ClockRefusal } from '../../council/clock/refusals.ts'
import type { InterestKind } from '../../council/interest/interest.ts'
import { membershipsOn } from '../../council/interest/membership.ts'
import { registrationsDue, type RegistrationDue } from '../../council/interest/registration-due.ts'
import { dateAt } from '../../foundation/instant.ts'
import type { Result } from '../../foundation/result.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { notificationsOf } from '../../store/interest-notification.ts'
import { interestNotices, noInterestsOf, pecuniaryDisclosures } from '../../store/interest.ts'
import { readRegister } from '../../store/register.ts'
import type { Reading } from '../session.ts'

/**
 * Which members have still to tell the monitoring officer of their interests, and by when, as it stands today.
 *
 * @refuses no-holiday-calendar, no-rule-on-that-day, no-days-to-count
 */
export async function readRegistrationsDue({
  tx,
  councilId,
  at,
  zone,
}: Reading): Promise<Result<readonly RegistrationDue[], ClockRefusal>> {
  const register = await readRegister(tx, councilId)
  const told = await interestNotices(tx, councilId)
  const sent = await notificationsOf(tx, councilId)
  const none = await noInterestsOf(tx, councilId)
  const disclosed = await pecuniaryDisclosures(tx, councilId)
  return registrationsDue({
    memberships: membershipsOn(register, dateAt(at, zone)),
    disclosures: disclosed.map((row) => ({ personId: row.person_id, on: row.starts_on })),
    notices: [
      ...told.map((row) => ({
        personId: row.person_id,
        notifiedOn: row.notified_on,
        kind: row.kind as InterestKind,
      })),
      ...sent.map((row) => ({
        personId: row.person_id,
        notifiedOn: row.told_on,
        kind: (row.kind ?? undefined) as InterestKind | undefined,
      })),
      ...none.map((row) => ({ personId: row.person_id, notifiedOn: row.notified_on })),
    ],
    policy: await clockPolicyOf(tx, councilId),
  })
}
