import type { ExitOffer } from '../../acts/intervention/exit-offers.ts'
import { frameworksOf } from '../../council/assurance/assurance-frameworks.ts'
import { assuranceSources, isAssuranceSource } from '../../council/assurance/source.ts'
import { namedDecider } from '../../council/intervention/check-exit.ts'
import type { ExitStanding, ExitStep, ExitTest } from '../../council/intervention/exit-criterion.ts'
import { table } from '../../web/components/table.ts'
import { exitWords } from '../../web/exit-words.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { spanInWords } from '../../web/record/exit-time.ts'
import { exitTones, verdictTones, type ExitView } from '../../web/record/exit-views.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import type { Visit } from '../frame/visit.ts'
import { improvementPath } from '../improvement/read-improvement.ts'
import type { PlannedThing, SeenIntervention } from './read-intervention.ts'
import { interventionWords as words } from './words.ts'

/** How far a criterion has come, in words with a mark. */
export function exitStateTag({ state }: Pick<ExitStanding, 'state'>): Html {
  return stateTag({ tone: exitTones[state], text: exitWords.states[state] })
}

/** A verdict in a word with a mark; of nothing said, that. */
export function verdictTag(step: Pick<ExitStep, 'verdict'> | undefined): Html {
  const { verdict } = step ?? {}
  return verdict === undefined
    ? stateTag({ tone: verdictTones.nothing, text: exitWords.views.nothing })
    : stateTag({ tone: verdictTones[verdict], text: exitWords.verdicts[verdict] })
}

/** The three words about a criterion, to stand beside each other. */
export function threeViews(
  { say }: Visit,
  { intervention }: SeenIntervention,
  { council, panel, decision }: ExitStanding,
): readonly ExitView[] {
  const view = (title: string, step: ExitStep | undefined): ExitView => ({
    title,
    tone: verdictTones[step?.verdict ?? 'nothing'],
    verdict: step?.verdict === undefined ? exitWords.views.nothing : exitWords.verdicts[step.verdict],
    lines:
      step === undefined
        ? []
        : [exitWords.views.said(step.by, say.shortDate(step.on)), step.document, step.words].filter(
            (line) => line !== '',
          ),
  })
  return [
    view(exitWords.views.council, council),
    view(exitWords.views.panel, panel),
    view(exitWords.views.decision(namedDecider(intervention)), decision),
  ]
}

type Rested = { readonly actions: readonly PlannedThing[]; readonly measures: readonly PlannedThing[] }

/** What a criterion asks for, in words; an action or a measure with its link where the reader sees its plan. */
export function asksFor({ say }: Visit, test: ExitTest, { actions, measures }: Rested): Fragment {
  const { asks } = exitWords
  if (test.kind === 'productExists') return asks.productExists
  if (test.kind === 'actionDone') {
    const action = actions.find(({ id }) => id === test.actionId)
    return action === undefined
      ? words.criterion.hidden
      : html`<a class="govuk-link" href="${improvementPath}/actions/${action.id}">${action.title}</a>`
  }
  if (test.kind === 'outcomeLevel') {
    const measure = measures.find(({ id }) => id === test.measureId)
    const level = exitWords.value(say.number(test.threshold), measure?.unit ?? '')
    return asks.outcomeLevel(asks[test.comparison](level), measure?.title ?? words.criterion.hidden)
  }
  return test.kind === 'externalJudgement'
    ? asks.externalJudgement(sourceName(test.source), areaName(test), test.grade)
    : asks.behaviourSustained(spanInWords(say, test))
}

/** The name of a source of judgements. */
export function sourceName(source: string): string {
  return isAssuranceSource(source) ? assuranceSources[source].name : source
}

function areaName({ source, framework, areaKey }: Extract<ExitTest, { kind: 'externalJudgement' }>): string {
  const versions = isAssuranceSource(source) ? frameworksOf(source) : []
  const areas = versions
    .filter(({ name }) => name === framework)
    .flatMap((version) => [...version.areas, ...version.areasOfSome])
  return areas.find(({ key }) => key === areaKey)?.name ?? areaKey
}

/** What offers itself, as a person would say it. */
export function offerTitle({ say }: Visit, { title, reading, eventTitle }: ExitOffer): string {
  if (eventTitle !== undefined) return words.page.judgementOf(title, eventTitle)
  return reading === undefined
    ? title
    : words.page.valueOf(title, exitWords.value(say.number(reading.value), reading.unit))
}

/** A dense table under its heading, that may scroll. */
export function scrolling(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly Fragment[])[],
): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${caption}">
    ${table({
      caption,
      captionClasses: 'govuk-visually-hidden',
      head: head.map((text) => ({ text })),
      firstCellIsHeader: true,
      rows: rows.map((row) => row.map((cell) => ({ html: html`${cell}` }))),
    })}
  </div>`
}
