import type { CallInState } from '../../council/call-in/call-in.ts'
import type { CountedDay } from '../../council/clock/counted-day.ts'
import { dutyOfCallIn, dutyOfDelegated } from '../../council/clock/duties-of-decisions.ts'
import type { Duty } from '../../council/clock/duty.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { callInsInHand, delegatedDrafts } from '../../store/decision-desk.ts'
import type { Visit } from '../frame/visit.ts'

/** What is due of call-ins under way and of decisions taken alone that are not public. What cannot be counted is left out. */
export async function decisionDuties(visit: Visit): Promise<readonly Duty[]> {
  const { office, councilId, today } = visit
  const [policy, callIns, drafts] = await Promise.all([
    clockPolicyOf(office, councilId),
    callInsInHand(office, councilId),
    delegatedDrafts(office, councilId),
  ])
  const heard = callIns.map((row) =>
    dutyOfCallIn(
      {
        id: row.call_in_id,
        bodyId: row.body_id,
        title: row.title,
        state: row.state as CallInState,
        dueOn: row.due_on ?? undefined,
        windowClosesOn: row.window_closes_on ?? undefined,
        days: row.workings as unknown as readonly CountedDay[],
      },
      today,
    ),
  )
  const published = drafts.map((row) =>
    dutyOfDelegated(
      {
        id: row.delegated_decision_id,
        bodyId: row.body_id,
        title: row.title,
        decidedBy: row.office_title,
        takenOn: row.taken_on,
      },
      { today, policy },
    ),
  )
  return [
    ...heard.filter((duty) => duty !== undefined),
    ...published.flatMap((duty) => (duty.ok ? [duty.value] : [])),
  ]
}
