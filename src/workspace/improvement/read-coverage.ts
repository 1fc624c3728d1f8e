import { readableEvent, type EventInHand } from '../../acts/assurance/event-in-hand.ts'
import { coverageOfPlan, type PlanCoverage } from '../../acts/improvement/plan-coverage.ts'
import type { Id } from '../../foundation/identifier.ts'
import { coverageStatements, eventsAnswered, type KeptStatement } from '../../store/coverage.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { improvementPath, seenPlan, type SeenPlan } from './read-improvement.ts'

/** How far a plan covers the findings of one event, for a reader who may know of both. */
export type SeenCoverage = PlanCoverage & { readonly seen: SeenPlan; readonly event: EventInHand }

/** The address of the matrix of an event's findings by a plan's actions. */
export function coveragePath({ seen, event }: Pick<SeenCoverage, 'seen' | 'event'>): string {
  return `${improvementPath}/plans/${seen.plan.id}/coverage/${event.row.assurance_event_id}`
}

/** The coverage of one event by a plan, where the reader may see both. */
export async function seenCoverage(
  visit: Visit,
  { id, event: eventId }: Readonly<Record<string, string>>,
): Promise<SeenCoverage | undefined> {
  const seen = await seenPlan(visit, id)
  if (seen === undefined) return undefined
  const [found] = await coverageOfSeen(visit, seen, eventId)
  return found
}

/** The coverage of every event, or of one, that a plan answers and the reader may know of, by the actions that are read already. */
export function coverageOfSeen(
  visit: Visit,
  seen: SeenPlan,
  oneId?: string,
): Promise<readonly SeenCoverage[]> {
  const { actions } = seen
  const planId = seen.plan.id
  return reading(visit, async (opened) => {
    const found: SeenCoverage[] = []
    for (const eventId of await eventsAnswered(opened.tx, { councilId: opened.councilId, planId })) {
      if (oneId !== undefined && oneId !== eventId) continue
      const event = await readableEvent({ ...opened, reader: visit.reader }, eventId)
      if (event !== undefined)
        found.push({ ...(await coverageOfPlan(opened, { planId, eventId, actions })), seen, event })
    }
    return found
  })
}

/** A statement of coverage with the plan and the coverage as it is now, where the reader may see them. */
export type SeenStatement = { readonly statement: KeptStatement; readonly now: SeenCoverage }

/** A statement of coverage, where its reader may see its plan and its event. */
export async function seenStatement(
  visit: Visit,
  statementId: string | undefined,
): Promise<SeenStatement | undefined> {
  const [statement] = await reading(visit, ({ tx, councilId }) =>
    coverageStatements(tx, councilId, { statementId: statementId as Id<'statement'> }),
  )
  if (statement === undefined) return undefined
  const { improvement_plan_id: id, assurance_event_id: event } = statement
  const now = await seenCoverage(visit, { id, event })
  return now && { statement, now }
}
