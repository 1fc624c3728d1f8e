import { namedDecider } from '../../council/intervention/check-exit.ts'
import { isPastItsEnd } from '../../council/intervention/intervention.ts'
import type { ExitStep } from '../../council/intervention/exit-criterion.ts'
import {
  publicCriteria,
  publicDirections,
  publicIntervention,
  publicInterventions,
  type PublicCriterion,
  type PublicIntervention,
} from '../../store/public/intervention.ts'
import type { Row } from '../../store/public/public-record.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { table } from '../../web/components/table.ts'
import { exitWords } from '../../web/exit-words.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { exitTones, exitViews, verdictTones, type ExitView } from '../../web/record/exit-views.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { searchResults } from '../../web/record/search-result.ts'
import { stateTag } from '../../web/record/state-tag.ts'
import { criterionAsks, criterionWorkings, evidenceLine } from '../parts/exit.ts'
import { fileColumns } from '../parts/file-columns.ts'
import { feedLink, reuseLinks } from '../parts/follow.ts'
import { label } from '../parts/label.ts'
import { way } from '../parts/links.ts'
import { paragraph, paragraphs, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { commitmentWords } from '../words/commitment-words.ts'
import { exitFileWords as files } from '../words/exit-file-words.ts'
import { followWords } from '../words/follow-words.ts'
import { interventionWords as words } from '../words/intervention-words.ts'

/** Every published intervention. */
export const interventionsPage: PageMaker = async (visit) => {
  const { record, say } = visit
  const all = await publicInterventions(record)
  return {
    title: words.title,
    section: 'decisions',
    description: words.lead,
    breadcrumbs: way([words.title]),
    head: feedLink(visit, { path: '/interventions', title: followWords.lists.interventions }),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${
      all.length === 0
        ? paragraph(words.none)
        : searchResults(
            all.map((one) => ({
              title: one.title,
              href: `/interventions/${one.intervention_id}`,
              kind: label(exitWords.interventionKinds, one.kind),
              headingLevel: 2,
              excerpt: one.summary,
              facts: [
                one.panel,
                one.ended_on === null
                  ? words.since(say.date(one.from_on))
                  : words.endedOn(say.date(one.ended_on)),
              ],
            })),
          )
    }
    ${section(commitmentWords.follow, html`${reuseLinks(visit, '/interventions', files)} ${fileColumns(files.columns)}`)}`,
  }
}

/** One intervention: what was directed, and every criterion with its evidence and the three words about it. */
export const interventionPage: PageMaker = async (visit, { id }) => {
  const intervention = await publicIntervention(visit.record, id)
  if (intervention === undefined) return undefined
  const [directions, criteria] = await Promise.all([
    publicDirections(visit.record, intervention.intervention_id),
    publicCriteria(visit.record, intervention.intervention_id),
  ])
  const decider = deciderName(intervention)
  return {
    title: intervention.title,
    section: 'decisions',
    description: intervention.summary,
    breadcrumbs: way([words.title, '/interventions'], [intervention.title]),
    head: feedLink(visit, { path: `/interventions/${id}`, title: intervention.title }),
    main: html`${pageHeading({ caption: label(exitWords.interventionKinds, intervention.kind), title: intervention.title })}
    ${paragraphs(intervention.summary)} ${facts(visit, intervention)}
    ${section(words.directions, directed(visit, directions))}
    ${section(
      words.criteria,
      html`${paragraph(exitWords.meets(decider))} ${paragraph(exitWords.notAShare)}
      ${criteria.length === 0 ? paragraph(words.noCriteria) : overview(criteria)}`,
    )}
    ${[...Map.groupBy(criteria, (one) => one.theme_title)].map(([theme, own]) =>
      section(theme, html`${own.map((criterion) => criterionPart(visit, criterion, intervention))}`),
    )}
    ${section(commitmentWords.follow, reuseLinks(visit, `/interventions/${id}`, files))}`,
  }
}

function deciderName({ panel, decision_maker: decisionMaker }: PublicIntervention): string {
  return namedDecider({ panel, decisionMaker: decisionMaker ?? undefined })
}

function facts({ say, today }: Visit, one: PublicIntervention): Html {
  const expectedEndOn = one.expected_end_on ?? undefined
  const isPast = isPastItsEnd({ expectedEndOn, hasEnded: one.ended_on !== null }, today)
  const ended =
    one.ended_on &&
    html`${words.endedBy(say.date(one.ended_on), one.end_document ?? '')}<br />${one.end_words}`
  return summary([
    [words.panel, one.panel],
    [words.decider, one.decision_maker ?? words.panelDecides(one.panel)],
    [words.from, say.date(one.from_on)],
    [
      words.expectedEnd,
      one.expected_end_on &&
        html`${say.date(one.expected_end_on)}${isPast && html`<br /><strong>${exitWords.pastEnd}</strong>`}`,
    ],
    [words.end, ended],
  ])
}

function summary(rows: readonly (readonly [string, Fragment | null])[]): Html {
  return summaryList({
    rows: rows.map(([text, value]) => value !== null && { key: { text }, value: { html: html`${value}` } }),
  })
}

function directed({ say }: Visit, directions: readonly Row<'direction'>[]): Fragment {
  if (directions.length === 0) return paragraph(words.noDirections)
  return scrolling(
    words.directions,
    words.directionHead,
    directions.map((one) => [
      one.withdrawn_on === null
        ? one.words
        : html`${one.words}<br /><strong
              >${exitWords.withdrawn(say.date(one.withdrawn_on), one.withdrawn_because ?? '')}</strong
            >`,
      one.given_by,
      say.shortDate(one.given_on),
      one.document,
    ]),
  )
}

function overview(criteria: readonly PublicCriterion[]): Html {
  return scrolling(
    words.overview,
    words.overviewHead,
    criteria.map((one) => [
      html`<a class="govuk-link" href="#criterion-${one.criterion_id}">${one.statement}</a>`,
      stateOf(one),
    ]),
  )
}

function scrolling(caption: string, head: readonly string[], rows: readonly (readonly Fragment[])[]): Html {
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

function stateOf({ standing: { state } }: PublicCriterion): Html {
  return stateTag({ tone: exitTones[state], text: exitWords.states[state] })
}

function criterionPart(visit: Visit, criterion: PublicCriterion, intervention: PublicIntervention): Html {
  const decider = deciderName(intervention)
  return html`<h3 class="govuk-heading-m govuk-!-margin-top-8" id="criterion-${criterion.criterion_id}">
      ${criterion.statement}
    </h3>
    ${summary([
      [words.state, html`${stateOf(criterion)} ${overBecause(visit, criterion)}`],
      [words.type, label(exitWords.kinds, criterion.kind)],
      [words.asks, criterionAsks(visit, criterion)],
      [exitWords.counted, criterionWorkings(visit, criterion, intervention.from_on)],
      [words.agreedOn, visit.say.date(criterion.agreed_on)],
      [words.evidence, evidence(visit, criterion)],
    ])}
    ${exitViews(views(visit, criterion, decider), 4)}`
}

/** When and why a criterion lapsed, or was withdrawn as entered wrongly. */
function overBecause(
  { say }: Visit,
  { standing: { lapse, withdrawal } }: PublicCriterion,
): string | undefined {
  if (withdrawal !== undefined) return exitWords.withdrawn(say.date(withdrawal.on), withdrawal.words)
  return lapse && `${words.lapsed(say.date(lapse.on))} ${lapse.words}`
}

function evidence(visit: Visit, criterion: PublicCriterion): Fragment {
  if (criterion.evidence.length === 0) return words.noEvidence
  return html`<ul class="govuk-list">
    ${criterion.evidence.map((one) => html`<li>${evidenceLine(visit, one)}</li>`)}
  </ul>`
}

function views({ say }: Visit, { standing }: PublicCriterion, decider: string): readonly ExitView[] {
  const view = (title: string, step: ExitStep | undefined): ExitView => ({
    title,
    tone: verdictTones[step?.verdict ?? 'nothing'],
    verdict: step?.verdict === undefined ? exitWords.views.nothing : exitWords.verdicts[step.verdict],
    lines:
      step === undefined
        ? []
        : [exitWords.views.said(step.by, say.date(step.on)), step.document, step.words].filter(Boolean),
  })
  return [
    view(exitWords.views.council, standing.council),
    view(exitWords.views.panel, standing.panel),
    view(exitWords.views.decision(decider), standing.decision),
  ]
}
