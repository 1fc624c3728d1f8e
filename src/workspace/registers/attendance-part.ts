import { lastDayToAttend } from '../../council/clock/duty-to-attend.ts'
import { seatOnCouncil } from '../../council/member/seat-on-council.ts'
import { attendanceClock } from '../../council/rules/attendance-clock.ts'
import { absenceApprovals, lastAttendance } from '../../store/absence.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import type { PersonRow } from '../../store/person.ts'
import { readRegister } from '../../store/register.ts'
import { html, type Html } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { deadlineWorkings } from '../parts/deadline-workings.ts'
import { registerWords } from './words.ts'

const words = registerWords.attendance

/** Until when a member of the council keeps the seat without attending, and what the council approved; nothing for anybody else. */
export async function attendancePart(
  visit: Visit,
  { person_id: personId }: PersonRow,
): Promise<Html | undefined> {
  const { say, today } = visit
  const read = await reading(visit, async ({ tx, councilId }) => ({
    isMember: seatOnCouncil(await readRegister(tx, councilId), personId, today) !== undefined,
    policy: await clockPolicyOf(tx, councilId),
    approvals: await absenceApprovals(tx, councilId, personId),
    attendedOn: await lastAttendance(tx, councilId, personId),
  }))
  if (!read.isMember) return undefined
  const { approvals, attendedOn, policy } = read
  const facts = { lastAttendedOn: attendedOn ?? today, approvedUntilOn: approvals.at(-1)?.until_on }
  const last = lastDayToAttend(facts, policy)
  const standing =
    attendedOn === undefined || !last.ok
      ? words.none
      : `${words.last(say.longDate(attendedOn))} ${(last.value < today ? words.lost : words.until)(say.longDate(last.value))}`
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
    <p class="govuk-body">${standing}</p>
    ${approvals.map((row) => html`<p class="govuk-body">${words.approved(say.longDate(row.approved_on), say.longDate(row.until_on), row.minute)}</p>`)}
    ${attendedOn !== undefined && deadlineWorkings(say, { rule: attendanceClock, days: [] })}
    ${
      visit.may('approve-absence') &&
      html`<p class="govuk-body">
        <a class="govuk-link" href="/workspace/registers/people/${personId}/absence">${words.approve}</a>
      </p>`
    }`
}
