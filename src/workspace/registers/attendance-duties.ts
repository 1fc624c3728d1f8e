import type { Duty } from '../../council/clock/duty.ts'
import { dutyToAttend } from '../../council/clock/duty-to-attend.ts'
import { seatOnCouncil } from '../../council/member/seat-on-council.ts'
import { absenceApprovals, lastAttendances } from '../../store/absence.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { readRegister } from '../../store/register.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'

/** The members of the council whose seats are soon lost unless they attend, or the council approves why they do not. */
export async function attendanceDuties(visit: Visit): Promise<readonly Duty[]> {
  if (!visit.mayAnywhere('approve-absence')) return []
  const { today } = visit
  return reading(visit, async ({ tx, councilId }) => {
    const register = await readRegister(tx, councilId)
    const policy = await clockPolicyOf(tx, councilId)
    const approvals = await absenceApprovals(tx, councilId)
    return (await lastAttendances(tx, councilId)).flatMap(
      ({ person_id: personId, last_on: lastAttendedOn }) => {
        const bodyId = seatOnCouncil(register, personId, today)
        const name = register.people.find(({ id }) => id === personId)?.name
        if (bodyId === undefined || name === undefined) return []
        const approvedUntilOn = approvals.findLast((row) => row.person_id === personId)?.until_on
        const member = { personId, name, bodyId, lastAttendedOn, approvedUntilOn }
        const duty = dutyToAttend(member, { today, policy })
        return duty.ok && duty.value !== undefined ? [duty.value] : []
      },
    )
  })
}
