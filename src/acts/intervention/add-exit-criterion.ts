import { assuranceFrameworks } from '../../council/assurance/assurance-frameworks.ts'
import { checkExitCriterion } from '../../council/intervention/check-exit.ts'
import type { CriterionId, ExitCriterion, ExitTest } from '../../council/intervention/exit-criterion.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { improvementActions } from '../../store/improvement.ts'
import { planOfMeasure } from '../../store/improvement-proof.ts'
import { addCriterionRow } from '../../store/exit-criterion.ts'
import { themesOf } from '../../store/intervention.ts'
import type { UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import { interventionInHand, type InterventionActRefusal } from './intervention-in-hand.ts'

/**
 * Adds a criterion of exit under a theme, with what will show that it is met.
 *
 * @refuses unknown-thing, intervention-ended, intervention-without-words, intervention-day-to-come, grade-not-awaited,
 *   period-not-asked, names-protected-person, young-person-pointed-at, no-power
 */
export async function addExitCriterion(
  session: Session,
  criterion: ExitCriterion,
): Promise<Result<CriterionId, InterventionActRefusal>> {
  const act = 'add-exit-criterion'
  const { tx, councilId } = session
  const { id, interventionId, themeId, statement, test } = criterion
  const found = await interventionInHand(session, interventionId, act)
  if (!found.ok) return found
  const fit = checkExitCriterion(criterion, { frameworks: assuranceFrameworks, today: found.value.today })
  if (!fit.ok) return fit
  const themes = await themesOf(tx, { councilId, interventionId })
  if (!themes.some((theme) => theme.id === themeId)) return refuse({ code: 'unknown-thing', kind: 'theme' })
  const tested = await isTestKnown(session, test)
  if (!tested.ok) return tested
  const shielded = await shieldWords(session, { words: [statement], setting: found.value.setting })
  if (!shielded.ok) return shielded
  const entry = enter(session, act, {
    ...found.value.subject,
    detail: { criterionId: id, kind: test.kind },
  })
  if (!entry.ok) return entry
  await addCriterionRow(tx, criterion, { councilId, entryNo: entry.value })
  return accept(id)
}

async function isTestKnown({ tx, councilId }: Session, test: ExitTest): Promise<Result<void, UnknownThing>> {
  if (test.kind === 'actionDone') {
    const [action] = await improvementActions(tx, { councilId, actionId: test.actionId })
    if (action === undefined) return refuse({ code: 'unknown-thing', kind: 'action' })
  }
  if (test.kind === 'outcomeLevel') {
    const planId = await planOfMeasure(tx, { councilId, measureId: test.measureId })
    if (planId === undefined) return refuse({ code: 'unknown-thing', kind: 'measure' })
  }
  return accept(undefined)
}
