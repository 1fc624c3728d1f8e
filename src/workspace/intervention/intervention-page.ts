import type { ExitOffer } from '../../acts/intervention/exit-offers.ts'
import { namedDecider } from '../../council/intervention/check-exit.ts'
import { isPastItsEnd } from '../../council/intervention/intervention.ts'
import type { KeptDirection } from '../../store/intervention.ts'
import { button } from '../../web/components/button.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { exitWords } from '../../web/exit-words.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { exitStateTag, offerTitle, scrolling, verdictTag } from './exit-parts.ts'
import {
  criterionAddress,
  interventionAddress,
  interventionCrumb,
  interventionReaders,
  offersFor,
  seenIntervention,
  type SeenIntervention,
} from './read-intervention.ts'
import { interventionWords } from './words.ts'

const words = interventionWords.page

/** An intervention: what was directed, and each criterion of exit with the three words about it beside each other. */
export const interventionRoute: Route = {
  url: '/interventions/:id',
  for: interventionReaders,
  show: async (visit, { params }) => {
    const seen = await seenIntervention(visit, params['id'])
    if (seen === undefined) return undefined
    const { intervention } = seen
    const offers = await offersFor(visit, intervention)
    return {
      title: intervention.title,
      recentAs: intervention.title,
      breadcrumbs: [interventionCrumb],
      main: html`${pageHeading({
          caption: exitWords.interventionKinds[intervention.kind],
          title: intervention.title,
          lead: intervention.summary,
        })}
        ${facts(visit, seen)} ${publicity(visit, seen)} ${ways(seen)}
        ${offers.length > 0 && offersPart(visit, seen, offers)}
        <h2 class="govuk-heading-l">${words.criteria}</h2>
        <p class="govuk-body">${exitWords.meets(namedDecider(intervention))} ${exitWords.notAShare}</p>
        ${byTheme(seen)}
        <h2 class="govuk-heading-l">${words.directions}</h2>
        ${directions(visit, seen)}`,
    }
  },
}

function facts({ say, today }: Visit, { intervention }: SeenIntervention): Html {
  const { panel, decisionMaker, fromOn, expectedEndOn, end } = intervention
  const isPast = isPastItsEnd({ expectedEndOn, hasEnded: end !== undefined }, today)
  const rows: readonly (readonly [string, Fragment | undefined])[] = [
    [words.panel, panel],
    [words.decider, decisionMaker ?? words.panelDecides(panel)],
    [words.from, say.date(fromOn)],
    [
      words.expectedEnd,
      expectedEndOn &&
        html`${say.date(expectedEndOn)}${isPast && html`<br /><strong>${exitWords.pastEnd}</strong>`}`,
    ],
    [words.end, end && html`${words.endedBy(say.date(end.endedOn), end.document)} <br />${end.words}`],
  ]
  return summaryList({
    rows: rows.map(
      ([text, value]) => value !== undefined && { key: { text }, value: { html: html`${value}` } },
    ),
  })
}

function publicity({ say }: Visit, { intervention, unpublished }: SeenIntervention): Html {
  if (intervention.releasedEntry === undefined) return html`<p class="govuk-body">${words.notPublic}</p>`
  const waiting = words.waiting(say.count(unpublished, interventionWords.changes))
  return html`<p class="govuk-body">
    ${unpublished === 0 ? words.upToDate : waiting}
    <a class="govuk-link" href="/interventions/${intervention.id}">${words.publicPage}</a>
  </p>`
}

function ways(seen: SeenIntervention): Html {
  const path = interventionAddress(seen)
  const isOn = seen.intervention.end === undefined
  const secondary = 'govuk-button--secondary'
  const mayAdd = isOn && seen.may('add-exit-criterion')
  return html`<div class="govuk-button-group">
    ${mayAdd && button({ text: words.addCriterion, href: `${path}/criteria/new` })}
    ${mayAdd && button({ text: words.addTheme, href: `${path}/themes/new`, classes: secondary })}
    ${mayAdd && button({ text: words.addDirection, href: `${path}/directions/new`, classes: secondary })}
    ${seen.may('publish-intervention') && seen.unpublished > 0 && html`<a class="govuk-link" href="${path}/publish">${words.seePublic}</a>`}
    ${isOn && seen.may('end-intervention') && html`<a class="govuk-link" href="${path}/end">${words.recordEnd}</a>`}
  </div>`
}

function offersPart(visit: Visit, { criteria }: SeenIntervention, offers: readonly ExitOffer[]): Html {
  const rows = offers.flatMap((offer) => {
    const criterion = criteria.find(({ id }) => id === offer.criterionId)
    if (criterion === undefined) return []
    const title = offerTitle(visit, offer)
    const take = html`<a class="govuk-link" href="${criterionAddress(criterion)}/take"
      >${words.take}<span class="govuk-visually-hidden">${words.which(title)}</span></a
    >`
    return [[criterion.statement, title, visit.say.shortDate(offer.on), offer.isReady ? take : words.waits]]
  })
  return html`<h2 class="govuk-heading-l">${words.offers}</h2>
    <p class="govuk-body">${words.offersLead}</p>
    ${scrolling(words.offers, words.offerHead, rows)}`
}

function byTheme({ themes, criteria }: SeenIntervention): Html {
  if (themes.length === 0) return html`<p class="govuk-body">${words.noThemes}</p>`
  return html`${themes.map(({ id, title }) => {
    const own = criteria.filter(({ themeId }) => themeId === id)
    if (own.length === 0) return html`<p class="govuk-body">${words.noCriteria(title)}</p>`
    return html`<h3 class="govuk-heading-m">${title}</h3>
      ${scrolling(
        title,
        words.criterionHead,
        own.map((criterion) => [
          html`<a class="govuk-link" href="${criterionAddress(criterion)}">${criterion.statement}</a>`,
          exitWords.kinds[criterion.test.kind],
          verdictTag(criterion.standing.council),
          verdictTag(criterion.standing.panel),
          verdictTag(criterion.standing.decision),
          exitStateTag(criterion.standing),
        ]),
      )}`
  })}`
}

function directions({ say }: Visit, seen: SeenIntervention): Html {
  if (seen.directions.length === 0) return html`<p class="govuk-body">${words.noDirections}</p>`
  const isOn = seen.intervention.end === undefined && seen.may('withdraw-direction')
  return scrolling(
    words.directions,
    isOn ? [...words.directionHead, words.directionWays] : words.directionHead,
    seen.directions.map((one) => [
      one.withdrawn === undefined
        ? one.words
        : html`${one.words}<br /><strong
              >${exitWords.withdrawn(say.date(one.withdrawn.on), one.withdrawn.because)}</strong
            >`,
      one.givenBy,
      say.shortDate(one.givenOn),
      one.document,
      ...(isOn ? [withdrawWay(seen, one)] : []),
    ]),
  )
}

function withdrawWay(seen: SeenIntervention, { id, words: directed, withdrawn }: KeptDirection): Fragment {
  return (
    withdrawn === undefined &&
    html`<a class="govuk-link" href="${interventionAddress(seen)}/directions/${id}/withdraw"
      >${words.withdraw}<span class="govuk-visually-hidden">${words.which(directed)}</span></a
    >`
  )
}
