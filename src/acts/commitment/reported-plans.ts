import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import type { CommitmentId } from '../../council/commitment/commitment.ts'
import type { ReportedCoverage, ReportedPlan } from '../../council/commitment/report-back-text.ts'
import { standingOf } from '../../council/improvement/action.ts'
import { countCoverage } from '../../council/improvement/coverage.ts'
import type { ImprovementPlanId } from '../../council/improvement/improvement-plan.ts'
import { planProgress } from '../../council/improvement/plan-progress.ts'
import { dateAt } from '../../foundation/instant.ts'
import { assuranceEventById } from '../../store/assurance.ts'
import { coverageStatements, eventsAnswered, type KeptStatement } from '../../store/coverage.ts'
import { improvementActions, improvementPlanById, type KeptAction } from '../../store/improvement.ts'
import { plansAnsweringCommitment } from '../../store/plan-commitment.ts'
import { isAsStated } from '../improvement/coverage-statement.ts'
import { coverageOfPlan } from '../improvement/plan-coverage.ts'
import type { Session } from '../session.ts'

/**
 * The plans that answer a commitment, for a report that anybody may be asked to write: those that are public, with what they cover of the
 * reports that are public, as it is now.
 */
export async function reportedPlans(
  session: Session,
  commitmentId: CommitmentId,
): Promise<readonly ReportedPlan[]> {
  const { tx, councilId, at, zone } = session
  const told: ReportedPlan[] = []
  for (const planId of await plansAnsweringCommitment(tx, { councilId, commitmentId })) {
    const plan = await improvementPlanById(tx, { councilId, planId })
    if (plan?.releasedEntry === undefined) continue
    const actions = await improvementActions(tx, { councilId, planId })
    const standings = actions.map((action) => standingOf(action, action.steps))
    told.push({
      title: plan.title,
      progress: planProgress(standings, dateAt(at, zone)),
      coverage: await coverageTold(session, planId, actions),
    })
  }
  return told
}

async function coverageTold(
  session: Session,
  planId: ImprovementPlanId,
  actions: readonly KeptAction[],
): Promise<readonly ReportedCoverage[]> {
  const { tx, councilId } = session
  const statements = await coverageStatements(tx, councilId, { planId })
  const told: ReportedCoverage[] = []
  for (const eventId of await eventsAnswered(tx, { councilId, planId })) {
    const title = await publicTitle(session, eventId)
    if (title === undefined) continue
    const { coverage } = await coverageOfPlan(session, { planId, eventId, actions })
    const signed = statements.find((one) => one.assurance_event_id === eventId && one.signed_on !== null)
    told.push({
      eventTitle: title,
      counts: countCoverage(coverage),
      signed: signed && signatureTold(signed, isAsStated(signed.findings, coverage)),
    })
  }
  return told
}

function signatureTold(
  { signed_as: as, signed_on: on, claims_all: claims }: KeptStatement,
  holds: boolean,
): ReportedCoverage['signed'] {
  return on === null ? undefined : { as: as ?? '', on, claimsAll: claims === 'yes', holds }
}

/** The title of a report on the council, where the public knows of it as it is now. */
async function publicTitle(
  { tx, councilId }: Session,
  eventId: AssuranceEventId,
): Promise<string | undefined> {
  const event = await assuranceEventById(tx, councilId, eventId)
  const isPublic = event !== undefined && event.first_released_entry !== null && event.released_entry !== null
  return isPublic ? event.title : undefined
}
