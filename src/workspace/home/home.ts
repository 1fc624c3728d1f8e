import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import { homeParts } from './home-parts.ts'
import { homeWords as words } from './words.ts'

/** The first page of the workspace: what waits for its reader, part by part. A part with nothing to say is left out. */
export const homeRoute: Route = {
  url: '/',
  for: 'signed-in',
  show: async (visit) => {
    const parts = await Promise.all(homeParts.map((part) => part(visit)))
    const shown = parts.filter((part) => part !== undefined)
    const { reader, say, today } = visit
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead(reader.name, say.longDate(today)) })}
      ${
        shown.length > 0
          ? shown
          : html`<h2 class="govuk-heading-m">${words.nothing}</h2>
              <p class="govuk-body">${words.nothingLead}</p>`
      }`,
    }
  },
}
