import type { ExitOffer } from '../../acts/intervention/exit-offers.ts'
import { exitOffers } from '../../acts/intervention/exit-offers.ts'
import { interventionActs } from '../../council/intervention/acts.ts'
import type { ActName } from '../../council/access/power.ts'
import { exitStandingOf, type ExitStanding } from '../../council/intervention/exit-criterion.ts'
import { panelBodyOf, type ExitTheme } from '../../council/intervention/intervention.ts'
import type { Id } from '../../foundation/identifier.ts'
import { improvementActions, improvementPlans } from '../../store/improvement.ts'
import { measuresOf } from '../../store/improvement-proof.ts'
import {
  exitCriteria,
  exitEvidenceOf,
  type KeptCriterion,
  type KeptExitEvidence,
} from '../../store/exit-criterion.ts'
import {
  directionsOf,
  interventionById,
  themesOf,
  unpublishedOfIntervention,
  type KeptDirection,
  type KeptIntervention,
} from '../../store/intervention.ts'
import { readRegister } from '../../store/register.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { interventionWords as words } from './words.ts'

/** The first page of the interventions, from the root of the site. */
export const interventionPath = '/workspace/interventions'

/** The way back to the interventions. */
export const interventionCrumb = { text: words.title, href: interventionPath }

/** The acts whose holders read the interventions of the council. */
export const interventionReaders = Object.keys(interventionActs) as ActName[]

/** A criterion with how it stands, its theme and its evidence. */
export type SeenCriterion = KeptCriterion & {
  readonly standing: ExitStanding
  readonly evidence: readonly KeptExitEvidence[]
}

/** An intervention as one moment shows it. */
export type SeenIntervention = {
  readonly intervention: KeptIntervention
  readonly directions: readonly KeptDirection[]
  readonly themes: readonly ExitTheme[]
  readonly criteria: readonly SeenCriterion[]
  readonly unpublished: number
  /** Whether the reader may do an act on it: for the whole council, or for the body of the panel. */
  readonly may: (act: ActName) => boolean
}

/** An intervention with all that is recorded of it, where the reader may see it. */
export async function seenIntervention(
  visit: Visit,
  id: string | undefined,
): Promise<SeenIntervention | undefined> {
  return reading(visit, async ({ tx, councilId }) => {
    const of = { councilId, interventionId: id as Id<'intervention'> }
    const intervention = await interventionById(tx, of)
    if (intervention === undefined) return undefined
    const { bodies } = await readRegister(tx, councilId)
    const bodyId = panelBodyOf(bodies, intervention)
    const may = (act: ActName) => visit.may(act, bodyId)
    if (!interventionReaders.some(may)) return undefined
    const evidence = await exitEvidenceOf(tx, of)
    const criteria = await exitCriteria(tx, councilId, of)
    return {
      intervention,
      directions: await directionsOf(tx, of),
      themes: await themesOf(tx, of),
      criteria: criteria.map((criterion) => ({
        ...criterion,
        standing: exitStandingOf(criterion.steps),
        evidence: evidence.filter((one) => one.criterion_id === criterion.id),
      })),
      may,
      unpublished: await unpublishedOfIntervention(tx, of),
    }
  })
}

/** A criterion in its intervention, where the reader may see it. */
export type SeenOne = SeenIntervention & { readonly criterion: SeenCriterion }

/** A criterion in its intervention, where the reader may see it. */
export async function seenCriterion(
  visit: Visit,
  params: Readonly<Record<string, string>>,
): Promise<SeenOne | undefined> {
  const seen = await seenIntervention(visit, params['id'])
  const criterion = seen?.criteria.find(({ id }) => id === params['criterion'])
  return seen && criterion && { ...seen, criterion }
}

/** What offers itself to criteria, for who may take it: of one intervention, or of all that go on. */
export async function offersFor(
  visit: Visit,
  of?: Pick<KeptIntervention, 'id'>,
): Promise<readonly ExitOffer[]> {
  if (!visit.may('add-exit-evidence')) return []
  const offers = await reading(visit, (record) => exitOffers({ ...record, reader: visit.reader }))
  return of === undefined ? offers : offers.filter(({ interventionId }) => interventionId === of.id)
}

/** An action or a measure that a criterion may rest on, by its title with that of its plan. */
export type PlannedThing = { readonly id: string; readonly title: string; readonly unit: string }

/** The actions and measures of the plans that the reader may see. */
export async function plannedThings(
  visit: Visit,
): Promise<{ readonly actions: readonly PlannedThing[]; readonly measures: readonly PlannedThing[] }> {
  return reading(visit, async ({ tx, councilId }) => {
    const actions: PlannedThing[] = []
    const measures: PlannedThing[] = []
    for (const plan of await improvementPlans(tx, councilId)) {
      if (
        !visit.may('make-improvement-plan', plan.forumBodyId) &&
        !visit.may('judge-evidence', plan.forumBodyId)
      )
        continue
      const title = (own: string) => words.form.criterion.of(own, plan.title)
      const of = { councilId, planId: plan.id }
      for (const action of await improvementActions(tx, of))
        actions.push({ id: action.id, title: title(action.title), unit: '' })
      for (const measure of await measuresOf(tx, of))
        measures.push({ id: measure.id, title: title(measure.title), unit: measure.unit })
    }
    return { actions, measures }
  })
}

/** The address of an intervention. */
export function interventionAddress({ intervention }: Pick<SeenIntervention, 'intervention'>): string {
  return `${interventionPath}/${intervention.id}`
}

/** The address of a criterion. */
export function criterionAddress(criterion: Pick<KeptCriterion, 'id' | 'interventionId'>): string {
  return `${interventionPath}/${criterion.interventionId}/criteria/${criterion.id}`
}

/** The ways back from a page within an intervention. */
export function interventionCrumbs(seen: Pick<SeenIntervention, 'intervention'>) {
  return [interventionCrumb, { text: seen.intervention.title, href: interventionAddress(seen) }]
}
