import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { PlanNoticeKind } from '../../council/plan/notice.ts'
import type { PlanRefusal } from '../../council/plan/refusals.ts'
import type { DecisionLacking, WayToDecide } from '../../council/plan/shortfall.ts'
import type { Formats } from '../../web/catalogue.ts'
import { html, type Html } from '../../web/html.ts'
import { waysToDecideWords as words } from './ways-to-decide-words.ts'

/** The refusal of a decision that lacks a notice. */
export type DecisionWithoutNotice = Extract<PlanRefusal, { readonly code: 'decision-without-notice' }>

/** What a refusal says of a missing notice; `undefined` where it is about something else. */
export function lackOf(refusal: AnyRefusal): DecisionWithoutNotice | undefined {
  return refusal.code === 'decision-without-notice' ? refusal : undefined
}

/** The lawful ways on for a decision that lacks a notice, each with the form of it filled in. */
export function waysToDecide(say: Formats, lack: DecisionWithoutNotice): Html {
  return html`<section class="govuk-inset-text" aria-label="${words.title}">
    <h2 class="govuk-heading-s">${words.title}</h2>
    ${waysList(say, lack)}
  </section>`
}

/** The lawful ways on as a list, for a page that names the decision itself. */
export function waysList(say: Formats, { shortfalls, lacking }: DecisionWithoutNotice): Html {
  return html`${lacking !== undefined && lacking.planEntryIds.length === 0 && proposal(lacking)}
    <ul class="govuk-list govuk-list--bullet">
      ${shortfalls.flatMap(({ ways }) => ways.map((way) => html`<li>${wayLine(say, way, lacking)}</li>`))}
    </ul>`
}

/** The decision is not in the forward plan: its entry is proposed from its item. */
function proposal({ itemId }: DecisionLacking): Html {
  const address = `/workspace/forward-plan/new${itemId === undefined ? '' : `?item=${itemId}`}`
  return html`<p class="govuk-body">
    ${words.noEntry} <a class="govuk-link" href="${address}">${words.propose}</a>
  </p>`
}

function wayLine(say: Formats, way: WayToDecide, lacking: DecisionLacking | undefined): Html {
  if (way.way === 'route') return html`${noticeLink(way.kind, lacking)}. ${words.routes[way.kind]}`
  const day = say.longDate(way.firstDay)
  if (way.publish === undefined) return html`${words.laterOnStanding(day)}`
  return html`${noticeLink(way.publish, lacking)}. ${words.later(day)}`
}

/** The form of a notice, where the decision has its entry. */
function noticeLink(kind: PlanNoticeKind, lacking: DecisionLacking | undefined): Html {
  const [entryId] = lacking?.planEntryIds ?? []
  const name = words.kinds[kind]
  return entryId === undefined
    ? html`${name}`
    : html`<a class="govuk-link" href="/workspace/forward-plan/${entryId}/notices/${kind}">${name}</a>`
}
