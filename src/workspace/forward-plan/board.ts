import { button } from '../../web/components/button.ts'
import { table } from '../../web/components/table.ts'
import { tag } from '../../web/components/tag.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { neededKinds, noticeState } from './notice-state.ts'
import { openEntries, type SeenEntry } from './reading.ts'
import { forwardPlanWords as words } from './words.ts'

/** The board of the forward plan: every decision to come, with what its notices need. */
export const boardRoute: Route = {
  url: '/forward-plan',
  for: ['propose-plan-entry', 'publish-notice'],
  show: async (visit) => {
    const entries = await openEntries(visit)
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: entries.length === 0 ? words.none : words.lead })}
        <div class="govuk-button-group">
          ${button({ text: words.propose, href: '/workspace/forward-plan/new' })}
          ${further(visit).map(([href, text]) => html`<a class="govuk-link" href="${href}">${text}</a>`)}
        </div>
        ${entries.length > 0 && entryTable(visit, entries)}`,
    }
  },
}

function further(visit: Visit): readonly (readonly [string, string])[] {
  return [
    ['/forward-plan', words.seePublic] as const,
    ...(visit.mayAnywhere('set-key-threshold')
      ? [['/workspace/forward-plan/thresholds', words.thresholds.title] as const]
      : []),
    ...(visit.may('publish-notice')
      ? [['/workspace/forward-plan/urgency-report', words.urgencyReport.title] as const]
      : []),
  ]
}

function entryTable(visit: Visit, entries: readonly SeenEntry[]): Html {
  return html`<div class="mh-scroll" tabindex="0" role="region" aria-label="${words.caption}">
    ${table({
      caption: words.caption,
      captionClasses: 'govuk-visually-hidden',
      classes: 'govuk-table--small-text-until-tablet',
      head: words.head.map((text) => ({ text })),
      rows: entries.map((seen) => [
        {
          html: html`<a class="govuk-link" href="/workspace/forward-plan/${seen.entry.id}"
              >${seen.entry.title}</a
            ><br />${visit.say.dateRange(seen.entry.window.fromOn, seen.entry.window.toOn)}<br />${stateTags(seen)}
            ${isDeclared(seen) && declared(seen)}`,
        },
        { html: noticeCell(visit, seen) },
      ]),
    })}
  </div>`
}

function isDeclared({ entry }: SeenEntry): boolean {
  return entry.key !== undefined || entry.private !== undefined
}

/** Tags for what an entry declares: key and private, each by itself. */
export function declared({ entry }: Pick<SeenEntry, 'entry'>): Html {
  if (entry.key === undefined && entry.private === undefined) return html`${words.neither}`
  return html`${entry.key !== undefined && tag({ text: words.key })}
  ${entry.private !== undefined && tag({ text: words.private, classes: 'govuk-tag--purple' })}`
}

/** The state of an entry, and whether it has changed since the public was told. */
export function stateTags({ row }: Pick<SeenEntry, 'row'>): Html {
  const isChanged = row.first_released_entry !== null && row.released_entry === null
  return html`${tag({ text: words.status[row.status as keyof typeof words.status], classes: 'govuk-tag--grey' })}
  ${isChanged && tag({ text: words.unpublishedChange, classes: 'govuk-tag--yellow' })}`
}

function noticeCell(visit: Visit, seen: SeenEntry): Html {
  const kinds = neededKinds(seen.entry)
  return kinds.length === 0
    ? html`${words.noneNeeded}`
    : html`<ul class="govuk-list govuk-!-margin-bottom-0">
        ${kinds.map((kind) => html`<li>${noticeState(visit, seen, kind)}</li>`)}
      </ul>`
}
