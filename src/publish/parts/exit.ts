import { frameworksOf } from '../../council/assurance/assurance-frameworks.ts'
import { assuranceSources, isAssuranceSource } from '../../council/assurance/source.ts'
import { sustainedCount, type SustainedSpan } from '../../council/intervention/sustained-period.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { PublicCriterion } from '../../store/public/intervention.ts'
import type { Row } from '../../store/public/public-record.ts'
import { exitWords } from '../../web/exit-words.ts'
import type { Fragment } from '../../web/html.ts'
import { countedInWords, spanInWords } from '../../web/record/exit-time.ts'
import type { Visit } from '../visit.ts'
import { interventionWords as words } from '../words/intervention-words.ts'
import { link } from './links.ts'

/** What a criterion of exit asks for, in words; an action or a measure with its link where it is public. */
export function criterionAsks({ say }: Visit, one: PublicCriterion): Fragment {
  const { asks } = exitWords
  if (one.kind === 'actionDone')
    return one.action_id === null ? words.hiddenAction : link(`/actions/${one.action_id}`, one.action_title)
  if (one.kind === 'outcomeLevel') return level({ say }, one)
  if (one.kind === 'externalJudgement') return awaited(one)
  return one.kind === 'behaviourSustained'
    ? asks.behaviourSustained(spanInWords(say, spanOf(one)))
    : asks.productExists
}

/** How the time of a criterion is counted, and whether it has passed; `null` for one that asks for something else. */
export function criterionWorkings(
  { say, today }: Visit,
  one: PublicCriterion,
  interventionFrom: CalendarDate,
): string | null {
  if (one.kind !== 'behaviourSustained') return null
  return countedInWords(say, sustainedCount(spanOf(one), interventionFrom, today))
}

function spanOf({ days, months, hold_from: fromOn }: PublicCriterion): SustainedSpan {
  return {
    count: months ?? days ?? 0,
    unit: months === null ? 'days' : 'months',
    fromOn: fromOn ?? undefined,
  }
}

function level({ say }: Pick<Visit, 'say'>, one: PublicCriterion): Fragment {
  const { asks } = exitWords
  const value = exitWords.value(say.number(one.threshold ?? 0), one.unit ?? '')
  const bound = one.comparison === 'atMost' ? asks.atMost(value) : asks.atLeast(value)
  const text = asks.outcomeLevel(bound, one.measure_title ?? words.hiddenMeasure)
  return one.improvement_plan_id === null ? text : link(`/improvement-plans/${one.improvement_plan_id}`, text)
}

function awaited({ source, framework, area_key: areaKey, grade }: PublicCriterion): string {
  const known = source !== null && isAssuranceSource(source) ? source : undefined
  const area = (known === undefined ? [] : frameworksOf(known))
    .filter(({ name }) => name === framework)
    .flatMap((version) => [...version.areas, ...version.areasOfSome])
    .find(({ key }) => key === areaKey)
  const name = known === undefined ? (source ?? '') : assuranceSources[known].name
  return exitWords.asks.externalJudgement(name, area?.name ?? areaKey ?? '', grade ?? '')
}

/** A piece of evidence in a line, with its day or days, linked to what it rests on. */
export function evidenceLine(visit: Visit, one: Row<'exit_evidence'>): Fragment {
  const text = evidenceText(visit, one)
  if (one.action_id !== null) return link(`/actions/${one.action_id}`, text)
  if (one.assurance_event_id !== null) return link(`/inspections/${one.assurance_event_id}`, text)
  return one.improvement_plan_id === null ? text : link(`/improvement-plans/${one.improvement_plan_id}`, text)
}

/** A piece of evidence in words, with its day or days. */
export function evidenceText({ say }: Visit, one: Row<'exit_evidence'>): string {
  const day =
    one.from_on === null
      ? say.date(one.dated_on)
      : exitWords.period(say.date(one.from_on), say.date(one.dated_on))
  return words.on(titleOf({ say }, one), day)
}

function titleOf({ say }: Pick<Visit, 'say'>, one: Row<'exit_evidence'>): string {
  if (one.event_title !== null) return words.judged(one.title, one.event_title)
  return one.value === null
    ? one.title
    : words.valued(one.title, exitWords.value(say.number(one.value), one.unit ?? ''))
}
