import type { PublicNews } from '../../council/follower/public-news.ts'
import { latestInterventionNews, type InterventionNewsAsked } from '../../store/public/intervention-news.ts'
import type { Row } from '../../store/public/public-record.ts'
import { exitWords } from '../../web/exit-words.ts'
import { evidenceText } from '../parts/exit.ts'
import { label } from '../parts/label.ts'
import type { Visit } from '../visit.ts'
import { followWords } from '../words/follow-words.ts'

const words = followWords.news

/** What happens in interventions: that each is public, its directions, its criteria of exit with their evidence, what is said of each, and its end. */
export async function interventionNews(visit: Visit, asked: InterventionNewsAsked): Promise<PublicNews[]> {
  const told = await latestInterventionNews(visit.record, asked)
  return [
    ...told.interventions.flatMap((one) => endNews(visit, one)),
    ...told.steps.map((one) => stepNews(visit, one)),
    ...told.evidence.map((one) => evidenceNews(visit, one)),
    ...told.directions.flatMap((one) => directionNews(visit, one)),
    ...told.criteria.map((one) => ({
      ...ofCriterion(one),
      title: words.criterion(one.statement),
      at: one.released_at ?? undefined,
      summary: one.theme_title,
    })),
    ...told.interventions.map((one) => ({
      key: pathOf(one),
      path: pathOf(one),
      title: words.intervention(one.title),
      at: one.released_at ?? undefined,
      summary: one.summary,
    })),
  ]
}

function pathOf({ intervention_id: id }: Pick<Row<'intervention'>, 'intervention_id'>): string {
  return `/interventions/${id}`
}

/** The place of a criterion on the page of its intervention. */
function ofCriterion(one: Pick<Row<'exit_criterion'>, 'intervention_id' | 'criterion_id'>) {
  const path = `${pathOf(one)}#criterion-${one.criterion_id}`
  return { key: path, path }
}

function endNews({ say }: Visit, one: Row<'intervention'>): PublicNews[] {
  if (one.ended_on === null) return []
  const at = one.end_released_at ?? undefined
  const title = words.interventionEnded(one.title, say.date(one.ended_on))
  return [{ key: `${pathOf(one)}#ended`, path: pathOf(one), title, at, summary: one.end_words ?? '' }]
}

function stepNews({ say }: Visit, one: Row<'exit_step'>): PublicNews {
  const { key, path } = ofCriterion(one)
  const on = say.date(one.on_day)
  const saidBy = one.spoken_by === '' ? on : exitWords.views.said(one.spoken_by, on)
  const said = one.verdict === null ? [] : [label(exitWords.verdicts, one.verdict)]
  return {
    key: `${key}-step-${one.sequence}`,
    path,
    title: [label(words.exitSteps, one.kind), ...said].join(': '),
    at: one.released_at ?? undefined,
    summary: [one.statement, saidBy, one.words].filter(Boolean).join(' · '),
  }
}

function evidenceNews(visit: Visit, one: Row<'exit_evidence'>): PublicNews {
  const { key, path } = ofCriterion(one)
  return {
    key: `${key}-evidence-${one.proof_id}`,
    path,
    title: words.evidence(evidenceText(visit, one)),
    at: one.released_at ?? undefined,
    summary: one.statement ?? '',
  }
}

function directionNews({ say }: Visit, one: Row<'direction'>): PublicNews[] {
  const path = pathOf(one)
  const key = `${path}#direction-${one.direction_id}`
  const at = one.released_at ?? undefined
  const given = {
    key,
    path,
    title: words.direction(one.given_by, say.date(one.given_on)),
    at,
    summary: one.words,
  }
  if (one.withdrawn_on === null) return [given]
  const withdrawn = {
    key: `${key}-withdrawn`,
    path,
    title: words.directionWithdrawn(one.given_by, say.date(one.given_on)),
    at: one.withdrawal_released_at ?? undefined,
    summary: exitWords.withdrawn(say.date(one.withdrawn_on), one.withdrawn_because ?? ''),
  }
  return [withdrawn, given]
}
