import type { Duty } from '../../council/clock/duty.ts'
import { dutyToAttend, lastAttendanceSpokenOf } from '../../council/clock/duty-to-attend.ts'
import { heldByMembers } from '../../council/member/office.ts'
import { membersLongAway } from '../../store/absence.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import type { Visit } from '../frame/visit.ts'

/** The members of the council whose seats are soon lost unless they attend, or the council approves why they do not. */
export async function attendanceDuties(visit: Visit): Promise<readonly Duty[]> {
  if (!visit.mayAnywhere('approve-absence')) return []
  const { office, councilId, today } = visit
  const lastOnOrBefore = lastAttendanceSpokenOf(today)
  const asked = { councilId, today, officeKinds: [...heldByMembers], lastOnOrBefore }
  const [policy, away] = await Promise.all([clockPolicyOf(office, councilId), membersLongAway(office, asked)])
  return away.flatMap((row) => {
    const member = {
      personId: row.person_id,
      name: row.name,
      bodyId: row.body_id,
      lastAttendedOn: row.last_on,
      approvedUntilOn: row.approved_until_on ?? undefined,
    }
    const duty = dutyToAttend(member, { today, policy })
    return duty.ok && duty.value !== undefined ? [duty.value] : []
  })
}
