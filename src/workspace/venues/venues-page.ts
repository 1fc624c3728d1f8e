import type { Venue } from '../../council/venue/venue.ts'
import { isInTerm } from '../../council/term.ts'
import { venuesOf } from '../../store/venue.ts'
import { button } from '../../web/components/button.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { plainTable, registerCrumb, registerLink } from '../registers/register-parts.ts'
import { venueWords as words } from './words.ts'

/** The way back to the register of rooms. */
export const venueCrumbs = [registerCrumb, { text: words.title, href: '/workspace/registers/rooms' }]

/** Reads the register of rooms, where the reader keeps it. */
export async function readVenues(visit: Visit): Promise<readonly Venue[] | undefined> {
  if (!visit.may('register-venue')) return undefined
  return reading(visit, ({ tx, councilId }) => venuesOf(tx, councilId))
}

/** Every room of the register, those in use first. */
export const venuesRoute: Route = {
  url: '/registers/rooms',
  for: ['register-venue'],
  show: async (visit) => {
    const venues = await readVenues(visit)
    if (venues === undefined) return undefined
    const [inUse, closed] = [true, false].map((is) =>
      venues.filter((venue) => isInTerm(venue, visit.today) === is),
    )
    const rows = [...(inUse ?? []), ...(closed ?? [])]
    return {
      title: words.title,
      breadcrumbs: [registerCrumb],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${button({ text: words.add, href: '/workspace/registers/rooms/new' })}
      ${
        rows.length === 0
          ? html`<p class="govuk-body">${words.none}</p>`
          : plainTable(
              words.head,
              rows.map((venue) => [what(venue), facts(visit, venue), days(visit, venue), ways(venue)]),
            )
      }`,
    }
  },
}

function what({ name, address }: Venue): Html {
  return html`${name}
    <p class="govuk-body-s govuk-!-font-weight-regular govuk-!-margin-bottom-0">${address}</p>`
}

function facts({ say }: Visit, venue: Venue): Html {
  const lines = [
    venue.capacity === undefined ? undefined : words.holds(say.count(venue.capacity, words.people)),
    words.facts.stepFree[venue.stepFree],
    words.facts.hearingLoop[venue.hearingLoop],
    words.facts.webcast[venue.webcast],
    venue.accessNote === '' ? undefined : venue.accessNote,
    venue.minutesBetween === 0 ? undefined : words.between(say.count(venue.minutesBetween, words.minutes)),
  ]
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">
    ${lines.map((line) => line !== undefined && html`<li>${line}</li>`)}
  </ul>`
}

function days({ say }: Visit, { fromOn, toOn }: Venue): string {
  const from = say.shortDate(fromOn)
  return toOn === undefined ? words.since(from) : words.until(from, say.shortDate(toOn))
}

function ways({ id, name, toOn }: Venue): Html {
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">
    <li>${actLink(`${id}/change`, words.change, name)}</li>
    <li>${actLink(`${id}/close`, toOn === undefined ? words.close : words.reopen, name)}</li>
  </ul>`
}

function actLink(path: string, text: string, name: string): Html {
  return registerLink(
    `rooms/${path}`,
    html`${text}<span class="govuk-visually-hidden">${words.which(name)}</span>`,
  )
}
