import { dateAt } from '../../foundation/instant.ts'
import { itemsOf } from '../../store/public/agenda-item.ts'
import { afterDecisions, noticeById, type AfterDecision } from '../../store/public/decision.ts'
import type { Row } from '../../store/public/public-record.ts'
import { resolutionsOn, type Resolution } from '../../store/public/resolution.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { shownEffect } from '../parts/decision-effect.ts'
import { link, way } from '../parts/links.ts'
import { decisionRecord, shownResolution } from '../parts/resolution.ts'
import { linkList, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { decisionWords } from '../words/decision-words.ts'

const words = decisionWords.notice

/** The decision notice of a meeting: each decision with its record, the last day to call it in, and when it takes effect. */
export const decisionNoticePage: PageMaker = async (visit, { id }) => {
  const notice = await noticeById(visit.record, id)
  if (notice === undefined) return undefined
  const items = await itemsOf(visit.record, notice.meeting_id)
  const order = items.map((item) => item.item_id)
  const found = await resolutionsOn(visit.record, order)
  const decisions = order.flatMap((itemId) => found.filter((each) => each.item_id === itemId))
  const after = await afterDecisions(
    visit.record,
    decisions.map((each) => each.resolution_id),
  )
  const date = visit.say.longDate(notice.starts_on)
  return {
    title: words.title(notice.body_name, visit.say.date(notice.starts_on)),
    section: 'decisions',
    description: words.lead,
    breadcrumbs: way([siteWords.decisions, '/decisions'], [words.heading(notice.body_name, date)]),
    main: html`${head(visit, notice)} ${overview(visit, decisions, after)}
    ${section(words.whole, decisions.length > 0 && html`${decisions.map((each) => whole(visit, each, after.get(each.resolution_id)))}`, words.none)}
    ${linkList([link(`/meetings/${notice.meeting_id}`, words.meeting), link('/how-call-in-works', words.callIn)])}`,
  }
}

function head({ say, council }: Visit, notice: Row<'decision_notice'>): Html {
  return pageHeading({
    caption: words.caption,
    title: words.heading(notice.body_name, say.longDate(notice.starts_on)),
    facts: [words.published(say.longDate(dateAt(notice.published_at, council.zone)))],
    lead: words.lead,
  })
}

function overview(
  { say }: Visit,
  decisions: readonly Resolution[],
  after: ReadonlyMap<Resolution['resolution_id'], AfterDecision>,
): Html {
  return html`<div class="mh-scroll">
    ${table({
      caption: words.tableCaption,
      head: words.head.map((text) => ({ text })),
      rows: decisions.map((decision) => {
        const effect = after.get(decision.resolution_id)?.effect
        const { closes_on: closesOn = null, effective_on: effectiveOn = null } = effect ?? {}
        return [
          { html: link(`/decisions/${decision.resolution_id}`, decision.title) },
          { text: closesOn === null ? (effect ? words.notOpen : words.unknown) : say.shortDate(closesOn) },
          {
            text: effectiveOn === null ? (effect ? words.waits : words.unknown) : say.shortDate(effectiveOn),
          },
        ]
      }),
    })}
  </div>`
}

function whole(visit: Visit, decision: Resolution, after: AfterDecision | undefined): Html {
  if (decision.end?.kind === 'withdrawn')
    return html`<h3 class="govuk-heading-m">${decision.title}</h3>
      ${shownResolution(visit, decision)}`
  const mustState =
    decision.regime === 'exec2012' && !decision.is_standing ? 'states the five' : 'may leave out'
  return html`<h3 class="govuk-heading-m">${decision.title}</h3>
    ${shownResolution(visit, decision)} ${decisionRecord(visit, decision, mustState)}
    ${after && shownEffect(visit, after)}`
}
