import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { coverageOfPlan, type PlanCoverage } from '../../acts/improvement/plan-coverage.ts'
import type { FindingContribution } from '../../council/improvement/coverage.ts'
import { plansAnswering } from '../../store/coverage.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'

/**
 * How far actions that are agreed answer the findings of events, each finding by the plan that does so best; none for what nothing
 * answers. A plan that answers several of the events is read once.
 */
export function answersToFindings(
  visit: Visit,
  events: readonly Pick<EventInHand, 'key'>[],
): Promise<ReadonlyMap<string, FindingContribution>> {
  return reading(visit, async (asked) => {
    const { tx, councilId } = asked
    const answered = new Map<string, FindingContribution>()
    const actionsOf = new Map<string, PlanCoverage['actions']>()
    for (const { key } of events) {
      const eventId = key.assurance_event_id
      for (const planId of await plansAnswering(tx, { councilId, eventId })) {
        const known = actionsOf.get(planId)
        const { coverage, actions } = await coverageOfPlan(asked, { planId, eventId, actions: known })
        actionsOf.set(planId, actions)
        for (const { findingId, state } of coverage)
          if (state === 'covered') answered.set(findingId, 'full')
          else if (state === 'part' && !answered.has(findingId)) answered.set(findingId, 'part')
      }
    }
    return answered
  })
}
