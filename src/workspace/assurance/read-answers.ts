import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { coverageOfPlan } from '../../acts/improvement/plan-coverage.ts'
import type { FindingContribution } from '../../council/improvement/coverage.ts'
import { plansAnswering } from '../../store/coverage.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'

/** How far actions that are agreed answer the findings of an event, each by the plan that does so best; none for what nothing answers. */
export function answersToFindings(
  visit: Visit,
  { key }: Pick<EventInHand, 'key'>,
): Promise<ReadonlyMap<string, FindingContribution>> {
  const { assurance_event_id: eventId } = key
  return reading(visit, async (at) => {
    const answered = new Map<string, FindingContribution>()
    for (const planId of await plansAnswering(at.tx, { councilId: at.councilId, eventId })) {
      const { coverage } = await coverageOfPlan(at, { planId, eventId })
      for (const { findingId, state } of coverage)
        if (state === 'covered') answered.set(findingId, 'full')
        else if (state === 'part' && !answered.has(findingId)) answered.set(findingId, 'part')
    }
    return answered
  })
}
