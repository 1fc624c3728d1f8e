import type { ExitOffer } from '../../acts/intervention/exit-offers.ts'
import type { ActName } from '../../council/access/power.ts'
import { namedDecider } from '../../council/intervention/check-exit.ts'
import { sustainedCount } from '../../council/intervention/sustained-period.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { exitWords } from '../../web/exit-words.ts'
import { html, nothing, type Fragment, type Html } from '../../web/html.ts'
import { countedInWords } from '../../web/record/exit-time.ts'
import { exitViews } from '../../web/record/exit-views.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { asksFor, exitStateTag, offerTitle, scrolling, threeViews, verdictTag } from './exit-parts.ts'
import {
  criterionAddress,
  interventionCrumbs,
  interventionReaders,
  offersFor,
  plannedThings,
  seenCriterion,
  type PlannedThing,
  type SeenOne,
} from './read-intervention.ts'
import { interventionWords } from './words.ts'

const words = interventionWords.criterion

/** One criterion of exit: what it asks for, the three words about it, its evidence and everything that was said. */
export const criterionRoute: Route = {
  url: '/interventions/:id/criteria/:criterion',
  for: interventionReaders,
  show: async (visit, { params }) => {
    const seen = await seenCriterion(visit, params)
    if (seen === undefined) return undefined
    const { intervention, criterion, themes } = seen
    const theme = themes.find(({ id }) => id === criterion.themeId)?.title ?? ''
    const offers = (await offersFor(visit, intervention)).filter(
      ({ criterionId }) => criterionId === criterion.id,
    )
    const rested = await plannedThings(visit)
    const rows: readonly (readonly [string, Fragment])[] = [
      [words.state, exitStateTag(criterion.standing)],
      [words.type, exitWords.kinds[criterion.test.kind]],
      [words.asks, asksFor(visit, criterion.test, rested)],
      [exitWords.counted, counted(visit, seen)],
      [words.agreedOn, visit.say.date(criterion.agreedOn)],
    ]
    return {
      title: criterion.statement,
      breadcrumbs: interventionCrumbs(seen),
      main: html`${pageHeading({ caption: theme, title: criterion.statement })} ${lapsed(visit, seen)}
        ${summaryList({ rows: rows.map(([text, value]) => value !== undefined && { key: { text }, value: { html: html`${value}` } }) })}
        ${offersPart(visit, offers)}
        ${ways(
          seen,
          offers.some(({ isReady }) => isReady),
        )}
        <h2 class="govuk-heading-l">${words.views}</h2>
        <p class="govuk-body">${exitWords.meets(namedDecider(intervention))}</p>
        ${exitViews(threeViews(visit, seen, criterion.standing), 3)}
        <h2 class="govuk-heading-l">${words.evidence}</h2>
        ${evidence(visit, seen, unitOf(seen, rested.measures))}
        <h2 class="govuk-heading-l">${words.history}</h2>
        ${history(visit, seen)}`,
    }
  },
}

/** What offers itself to the criterion, each with its day and whether it must wait; nothing where nothing does. */
function offersPart(visit: Visit, offers: readonly ExitOffer[]): Html | undefined {
  if (offers.length === 0) return undefined
  const { offersLead, offerOn, waits } = interventionWords.page
  return insetText({
    html: html`<p class="govuk-body">${offersLead}</p>
      <ul class="govuk-list govuk-list--bullet govuk-!-margin-bottom-0">
        ${offers.map(
          (offer) =>
            html`<li>
              ${offerOn(offerTitle(visit, offer), visit.say.shortDate(offer.on))}${!offer.isReady && html`. ${waits}`}
            </li>`,
        )}
      </ul>`,
  })
}

/** How the time of a criterion is counted; nothing for one that asks for something else. */
function counted({ say, today }: Visit, { criterion: { test }, intervention }: SeenOne): string | undefined {
  return test.kind === 'behaviourSustained'
    ? countedInWords(say, sustainedCount(test, intervention.fromOn, today))
    : undefined
}

function lapsed({ say }: Visit, { criterion }: SeenOne): Html | undefined {
  const { lapse, withdrawal } = criterion.standing
  if (withdrawal !== undefined)
    return insetText({ text: exitWords.withdrawn(say.date(withdrawal.on), withdrawal.words) })
  return lapse && insetText({ text: `${words.lapsedOn(say.date(lapse.on))} ${lapse.words}` })
}

function ways({ intervention, criterion, may }: SeenOne, isOffered: boolean): Html {
  const { lapse, withdrawal } = criterion.standing
  if (intervention.end !== undefined || withdrawal !== undefined) return nothing
  const isLive = lapse === undefined
  const isTyped = criterion.test.kind === 'productExists' || criterion.test.kind === 'behaviourSustained'
  const all: readonly (readonly [string, string, ActName, boolean])[] = [
    ['take', words.takeOffer, 'add-exit-evidence', isLive && isOffered],
    [
      criterion.test.kind === 'behaviourSustained' ? 'period' : 'evidence',
      words.addEvidence,
      'add-exit-evidence',
      isLive && isTyped,
    ],
    ['council-view', words.councilView, 'record-council-view', isLive],
    ['panel-view', words.panelView, 'record-panel-view', isLive],
    ['decision', words.decide, 'record-exit-decision', isLive],
    ['lapse', words.lapse, 'lapse-exit-criterion', isLive],
    ['withdraw', words.withdraw, 'withdraw-exit-criterion', true],
  ]
  const offered = all.filter(([, , act, isShown]) => isShown && may(act))
  return html`<ul class="govuk-list">
    ${offered.map(
      ([path, text]) =>
        html`<li><a class="govuk-link" href="${criterionAddress(criterion)}/${path}">${text}</a></li>`,
    )}
  </ul>`
}

function unitOf({ criterion: { test } }: SeenOne, measures: readonly PlannedThing[]): string {
  return test.kind === 'outcomeLevel' ? (measures.find(({ id }) => id === test.measureId)?.unit ?? '') : ''
}

function evidence({ say }: Visit, { criterion }: SeenOne, unit: string): Html {
  if (criterion.evidence.length === 0) return html`<p class="govuk-body">${words.noEvidence}</p>`
  return scrolling(
    words.evidence,
    words.evidenceHead,
    criterion.evidence.map((one) => [
      one.value === null
        ? one.title
        : interventionWords.page.valueOf(one.title, exitWords.value(say.number(one.value), unit)),
      one.from_on === null
        ? say.shortDate(one.dated_on)
        : exitWords.period(say.shortDate(one.from_on), say.shortDate(one.dated_on)),
      one.kept_at === '' ? words.onRecord : one.kept_at,
      one.taken_by,
    ]),
  )
}

function history({ say }: Visit, { criterion }: SeenOne): Html {
  if (criterion.steps.length === 0) return html`<p class="govuk-body">${words.noHistory}</p>`
  return scrolling(
    words.history,
    words.historyHead,
    criterion.steps.map((step) => [
      words.steps[step.kind],
      step.kind === 'lapsed' || step.kind === 'withdrawn'
        ? exitStateTag({ state: step.kind })
        : verdictTag(step),
      step.by === '' ? say.shortDate(step.on) : exitWords.views.said(step.by, say.shortDate(step.on)),
      step.document,
      step.words,
    ]),
  )
}
