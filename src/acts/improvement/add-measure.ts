import {
  checkMeasure,
  checkReading,
  type Measure,
  type MeasureReading,
} from '../../council/improvement/measure.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { improvementActions, improvementPlanById } from '../../store/improvement.ts'
import { addMeasureReading, addMeasureRow, measuresOf, planOfMeasure } from '../../store/improvement-proof.ts'
import { enter, type Session } from '../session.ts'
import { shieldWords } from '../voice/shield-words.ts'
import type { ImprovementActRefusal } from './action-in-hand.ts'

type Done = Promise<Result<Measure['id'], ImprovementActRefusal>>

/**
 * Adds a measure to a plan, or to one of its actions: from which baseline to which target.
 *
 * @refuses unknown-thing, improvement-without-words, measure-without-way, measure-target-before-baseline, names-protected-person, young-person-pointed-at, no-power
 */
export async function addMeasure(session: Session, measure: Measure): Done {
  const { tx, councilId } = session
  const { id, planId, actionId } = measure
  const plan = await improvementPlanById(tx, { councilId, planId })
  if (plan === undefined) return refuse({ code: 'unknown-thing', kind: 'improvement plan' })
  const actions = actionId === undefined ? [] : await improvementActions(tx, { councilId, planId })
  if (actionId !== undefined && !actions.some((action) => action.id === actionId))
    return refuse({ code: 'unknown-thing', kind: 'action' })
  const fit = checkMeasure(measure)
  if (!fit.ok) return fit
  const { title, unit, source, frequency } = measure
  const shielded = await shieldWords(session, {
    words: [title, unit, source, frequency],
    setting: [plan.title, title],
  })
  if (!shielded.ok) return shielded
  const subject = { kind: 'improvementPlan', id: planId, bodyId: plan.forumBodyId, detail: { title } }
  const entry = enter(session, 'add-measure', subject)
  if (!entry.ok) return entry
  await addMeasureRow(tx, {
    council_id: councilId,
    measure_id: id,
    improvement_plan_id: planId,
    action_id: actionId ?? null,
    title,
    unit,
    source,
    frequency,
    baseline: measure.baseline,
    baseline_on: measure.baselineOn,
    target: measure.target,
    target_on: measure.targetOn,
    entry_no: entry.value,
  })
  return accept(id)
}

/**
 * Records what a measure was on a day. A second reading of the same day puts the first right, and both are kept.
 *
 * @refuses unknown-thing, reading-out-of-time, names-protected-person, young-person-pointed-at, no-power
 */
export async function recordMeasureReading(session: Session, reading: MeasureReading): Done {
  const { tx, councilId } = session
  const { measureId, readOn, value, note } = reading
  const planId = await planOfMeasure(tx, { councilId, measureId })
  const plan = planId && (await improvementPlanById(tx, { councilId, planId }))
  const measures = planId === undefined ? [] : await measuresOf(tx, { councilId, planId })
  const measure = measures.find(({ id }) => id === measureId)
  if (measure === undefined || plan === undefined) return refuse({ code: 'unknown-thing', kind: 'measure' })
  const fit = checkReading(reading, measure, dateAt(session.at, session.zone))
  if (!fit.ok) return fit
  const shielded = await shieldWords(session, { words: [note], setting: [plan.title, measure.title] })
  if (!shielded.ok) return shielded
  const entry = enter(session, 'record-measure-reading', {
    kind: 'improvementPlan',
    id: plan.id,
    bodyId: plan.forumBodyId,
    detail: { measureId, readOn, value },
  })
  if (!entry.ok) return entry
  await addMeasureReading(tx, {
    council_id: councilId,
    measure_id: measureId,
    read_on: readOn,
    value,
    note,
    entry_no: entry.value,
  })
  return accept(measureId)
}
