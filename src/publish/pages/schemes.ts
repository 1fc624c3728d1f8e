import { callInSchemeOn, delegationsOn } from '../../store/public/decision.ts'
import type { Row } from '../../store/public/public-record.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { linkList, paragraph } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { decisionWords } from '../words/decision-words.ts'

const words = decisionWords.scheme
const callIn = decisionWords.callInScheme

/** The scheme of delegation as it stands today: who may decide what without a meeting. */
export const delegationSchemePage: PageMaker = async (visit) => {
  const rows = await delegationsOn(visit.record, visit.today)
  const bodies = [...Map.groupBy(rows, (row) => row.body_name)]
  return {
    title: words.title,
    section: 'decisions',
    description: words.lead,
    breadcrumbs: way([siteWords.decisions, '/decisions'], [words.title]),
    main: html`${pageHeading({ title: words.title, lead: words.lead })}
    ${bodies.length === 0 ? paragraph(words.none) : bodies.map(([body, own]) => ofBody(visit, body, own))}
    ${linkList([link('/decisions?by=officer', words.decisions)])}`,
  }
}

function ofBody({ say }: Visit, body: string, rows: readonly Row<'delegation'>[]): Html {
  return table({
    caption: body,
    head: words.head.map((text) => ({ text })),
    rows: rows.map((row) => [
      { html: html`${row.reference} ${row.office_title}` },
      {
        html: html`<p class="govuk-body">${row.words}</p>
          ${row.limits !== '' && paragraph(words.limits(row.limits))} ${paragraph(words.source(row.source))}
          ${paragraph(words.since(say.date(row.from_on)))}`,
      },
    ]),
  })
}

/** How call-in works at this council, as its constitution has it. */
export const callInSchemePage: PageMaker = async (visit) => {
  const scheme = await callInSchemeOn(visit.record, visit.today)
  return {
    title: callIn.title,
    section: 'decisions',
    description: callIn.lead,
    breadcrumbs: way([siteWords.decisions, '/decisions'], [callIn.title]),
    main: html`${pageHeading({ title: callIn.title, lead: callIn.lead })}
    ${scheme === undefined ? paragraph(callIn.none) : told(visit, scheme)}`,
  }
}

function told({ say }: Visit, scheme: Row<'call_in_scheme'>): Html {
  const { states, grounds } = decisionWords
  const kind = label(states.dayKind, scheme.day_kind)
  const count = (value: number) => say.number(value)
  return html`${paragraph(callIn.which(label(states.eligible, scheme.eligible)))}
    ${paragraph(callIn.window(count(scheme.window_days), kind))}
    ${paragraph(callIn.who(count(scheme.members_needed), label(states.whoMayAsk, scheme.who_may_ask)))}
    <h2 class="govuk-heading-m">${grounds}</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${scheme.grounds.map((ground) => html`<li>${ground}</li>`)}
    </ul>
    ${paragraph(callIn.meets(link(`/bodies/${scheme.scrutiny_slug}`, scheme.scrutiny_body), count(scheme.meet_within_days), kind))}
    ${paragraph(callIn.reconsiders(count(scheme.reconsider_within_days), kind))}
    ${paragraph(label(states.ifNothingIsDone, scheme.if_nothing_is_done))}
    ${paragraph(callIn.urgent(scheme.urgency_consent_office))} ${paragraph(callIn.source(scheme.source))}`
}
