import { namedDecider } from '../../council/intervention/check-exit.ts'
import type { ExitStep } from '../../council/intervention/exit-criterion.ts'
import type { Json } from '../../foundation/json.ts'
import {
  publicCriteria,
  publicDirections,
  publicIntervention,
  publicInterventions,
  type PublicCriterion,
  type PublicIntervention,
} from '../../store/public/intervention.ts'
import type { Row } from '../../store/public/public-record.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords } from '../words/commitment-words.ts'
import { exitFileWords as words } from '../words/exit-file-words.ts'
import { csvLine } from './csv-cell.ts'

/** A public intervention with its directions and its criteria of exit. */
type OpenIntervention = PublicIntervention & {
  readonly directions: readonly Row<'direction'>[]
  readonly criteria: readonly PublicCriterion[]
}

/**
 * Every public criterion of exit of one intervention, or of all, as comma-separated values, one on a row; `undefined` where there is no
 * such intervention. The columns are told in `docs/formats/interventions.md`.
 */
export async function criteriaCsv(visit: Visit, base: string, id?: string): Promise<string | undefined> {
  const all = await openInterventions(visit, id)
  if (all === undefined) return undefined
  const rows = all.flatMap((one) => one.criteria.map((criterion) => rowOf(base, one, criterion)))
  return [words.csvHead, ...rows].map(csvLine).join('')
}

/**
 * One public intervention, or all, with directions and criteria as JSON; `undefined` where there is no such intervention. The names are
 * told in `docs/formats/interventions.md`.
 */
export async function interventionsJson(
  visit: Visit,
  base: string,
  id?: string,
): Promise<string | undefined> {
  const all = await openInterventions(visit, id)
  if (all === undefined) return undefined
  const told: Json = {
    format: 'moothall-interventions-1',
    licence: commitmentWords.licenceUrl,
    council: visit.council.name,
    url: `${base}/interventions`,
    interventions: all.map((one) => interventionOf(base, one)),
  }
  return `${JSON.stringify(told, undefined, 1)}\n`
}

async function openInterventions(
  { record }: Visit,
  id: string | undefined,
): Promise<OpenIntervention[] | undefined> {
  const one = id === undefined ? undefined : await publicIntervention(record, id)
  if (id !== undefined && one === undefined) return undefined
  const all = one === undefined ? await publicInterventions(record) : [one]
  return Promise.all(
    all.map(async (each) => ({
      ...each,
      directions: await publicDirections(record, each.intervention_id),
      criteria: await publicCriteria(record, each.intervention_id),
    })),
  )
}

function deciderName({ panel, decision_maker: decisionMaker }: PublicIntervention): string {
  return namedDecider({ panel, decisionMaker: decisionMaker ?? undefined })
}

function interventionOf(base: string, one: OpenIntervention): Json {
  return {
    id: one.intervention_id,
    url: `${base}/interventions/${one.intervention_id}`,
    title: one.title,
    kind: one.kind,
    summary: one.summary,
    panel: one.panel,
    decidedBy: deciderName(one),
    fromOn: one.from_on,
    expectedEndOn: one.expected_end_on,
    endedOn: one.ended_on,
    directions: one.directions.map((direction): Json => {
      return {
        words: direction.words,
        givenBy: direction.given_by,
        givenOn: direction.given_on,
        document: direction.document,
        withdrawnOn: direction.withdrawn_on,
      }
    }),
    criteria: one.criteria.map((criterion) => criterionOf(base, criterion)),
  }
}

function criterionOf(base: string, one: PublicCriterion): Json {
  const { state, council, panel, decision, lapse, withdrawal } = one.standing
  return {
    id: one.criterion_id,
    url: urlOf(base, one),
    theme: one.theme_title,
    criterion: one.statement,
    type: one.kind,
    agreedOn: one.agreed_on,
    state,
    councilView: saidOf(council),
    panelView: saidOf(panel),
    decision: saidOf(decision),
    over: saidOf(withdrawal ?? lapse),
    evidence: one.evidence.map((each): Json => {
      return { title: each.title, fromOn: each.from_on, datedOn: each.dated_on }
    }),
  }
}

function saidOf(step: ExitStep | undefined): Json {
  if (step === undefined) return null
  return {
    verdict: step.verdict ?? null,
    on: step.on,
    by: step.by,
    document: step.document,
    words: step.words,
  }
}

function urlOf(base: string, one: PublicCriterion): string {
  return `${base}/interventions/${one.intervention_id}#criterion-${one.criterion_id}`
}

function rowOf(base: string, intervention: OpenIntervention, one: PublicCriterion): readonly string[] {
  const { state, council, panel, decision, lapse, withdrawal } = one.standing
  const over = withdrawal ?? lapse
  const cells: readonly (string | null | undefined)[] = [
    one.criterion_id,
    urlOf(base, one),
    intervention.title,
    intervention.kind,
    intervention.from_on,
    intervention.ended_on,
    one.theme_title,
    one.statement,
    one.kind,
    one.agreed_on,
    state,
    council?.verdict,
    council?.on,
    panel?.verdict,
    panel?.on,
    deciderName(intervention),
    decision?.verdict,
    decision?.on,
    over?.on,
    over?.words,
    String(one.evidence.length),
    commitmentWords.licenceUrl,
  ]
  return cells.map((cell) => cell ?? '')
}
