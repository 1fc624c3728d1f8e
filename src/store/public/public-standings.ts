import { standingOf, type ActionStanding, type StandingStep } from '../../council/improvement/action.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { standingStep, type PublicImprovementPlan } from './improvement.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** How a public action stands, without the words of what happened to it, beside the day that was promised first. */
export type PublicStanding = {
  readonly actionId: Row<'improvement_action'>['action_id']
  readonly originalDueOn: CalendarDate
  readonly standing: ActionStanding<StandingStep>
}

/** Reads how every public action of a plan stands. */
export type ReadStandings = (
  planId: PublicImprovementPlan['improvement_plan_id'],
) => Promise<readonly PublicStanding[]>

/** How every public action of a plan stands, in their order: for counting, where the words of its steps are not needed. */
export async function publicStandings(
  { reader, councilId }: PublicRecord,
  planId: PublicImprovementPlan['improvement_plan_id'],
): Promise<PublicStanding[]> {
  const [actions, steps] = await Promise.all([
    reader
      .selectFrom('published.improvement_action')
      .select(['action_id', 'original_due_on'])
      .where('council_id', '=', councilId)
      .where('improvement_plan_id', '=', planId)
      .orderBy('position')
      .execute(),
    reader
      .selectFrom('published.action_step')
      .select(['action_id', 'sequence', 'kind', 'on_day', 'due_on', 'lead_person_id', 'lead_outside'])
      .select(['scale', 'rating', 'scale_version', 'means'])
      .where('council_id', '=', councilId)
      .where('improvement_plan_id', '=', planId)
      .orderBy('sequence')
      .execute(),
  ])
  const byAction = Map.groupBy(steps, (row) => row.action_id)
  return actions.map(({ action_id: actionId, original_due_on: originalDueOn }) => {
    const own = (byAction.get(actionId) ?? []).map(standingStep)
    return { actionId, originalDueOn, standing: standingOf({ originalDueOn }, own) }
  })
}

/** Reads how the actions of plans stand, each plan once: for a page that needs them in several places. */
export function standingsOnce(record: PublicRecord): ReadStandings {
  const known = new Map<string, Promise<PublicStanding[]>>()
  return (planId) => {
    const standings = known.get(planId) ?? publicStandings(record, planId)
    known.set(planId, standings)
    return standings
  }
}
