import { mayPerform } from '../../council/access/may-perform.ts'
import type { ActName } from '../../council/access/power.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import {
  exitStandingOf,
  type CriterionId,
  type ExitStanding,
} from '../../council/intervention/exit-criterion.ts'
import { panelBodyOf, type InterventionId } from '../../council/intervention/intervention.ts'
import type { InterventionRefusal } from '../../council/intervention/refusals.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { exitCriteria, type KeptCriterion } from '../../store/exit-criterion.ts'
import { interventionById, type KeptIntervention } from '../../store/intervention.ts'
import type { NamesProtectedPerson, UnknownThing, YoungPersonPointedAt } from '../refusals.ts'
import { registerOf, type Session } from '../session.ts'

/** Why an act on an intervention may be refused. */
export type InterventionActRefusal =
  | InterventionRefusal
  | NamesProtectedPerson
  | YoungPersonPointedAt
  | UnknownThing
  | AccessRefusal

type InHand = {
  readonly intervention: KeptIntervention
  readonly today: CalendarDate
  /** What words of it belong to; a criterion adds its own statement. */
  readonly setting: readonly string[]
  /** What the act is done to, for the audit trail: with the body of the panel where that stands in the register. */
  readonly subject: {
    readonly kind: 'intervention'
    readonly id: string
    readonly bodyId: Id<'body'> | undefined
  }
}

/**
 * Loads an intervention that has not ended, for who has the power.
 *
 * @refuses unknown-thing, no-power, intervention-ended
 */
export async function interventionInHand(
  session: Session,
  interventionId: InterventionId,
  act: ActName,
): Promise<Result<InHand, InterventionActRefusal>> {
  const { tx, councilId } = session
  const intervention = await interventionById(tx, { councilId, interventionId })
  if (intervention === undefined) return refuse({ code: 'unknown-thing', kind: 'intervention' })
  const today = dateAt(session.at, session.zone)
  const { bodies } = await registerOf(session)
  const bodyId = panelBodyOf(bodies, intervention)
  const power = mayPerform({ grants: session.actor.grants, act, bodyId, on: today })
  if (!power.ok) return power
  const { end } = intervention
  return end === undefined
    ? accept({
        intervention,
        today,
        setting: [intervention.title, intervention.summary],
        subject: { kind: 'intervention', id: interventionId, bodyId },
      })
    : refuse({ code: 'intervention-ended', on: end.endedOn })
}

/** A criterion with its intervention and how it stands. */
export type CriterionInHand = InHand & {
  readonly criterion: KeptCriterion
  readonly standing: ExitStanding
}

/**
 * Loads a criterion of an intervention that has not ended, for who has the power.
 *
 * @refuses unknown-thing, no-power, intervention-ended
 */
export async function criterionInHand(
  session: Session,
  criterionId: CriterionId,
  act: ActName,
): Promise<Result<CriterionInHand, InterventionActRefusal>> {
  const [criterion] = await exitCriteria(session.tx, session.councilId, { criterionId })
  if (criterion === undefined) return refuse({ code: 'unknown-thing', kind: 'criterion' })
  const found = await interventionInHand(session, criterion.interventionId, act)
  if (!found.ok) return found
  const setting = [...found.value.setting, criterion.statement]
  return accept({ ...found.value, setting, criterion, standing: exitStandingOf(criterion.steps) })
}
