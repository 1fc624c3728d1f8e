import type { Recess } from '../../council/recess/recess.ts'
import { recessesOf } from '../../store/recess.ts'
import { button } from '../../web/components/button.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { plainTable } from '../registers/register-parts.ts'
import { recessWords as words } from './words.ts'

/** The address of the recesses. */
export const recessesAddress = '/workspace/meetings/recesses'

/** Reads the recesses on the calendar, where the reader keeps them. */
export async function readRecesses(visit: Visit): Promise<readonly Recess[] | undefined> {
  if (!visit.may('record-recess')) return undefined
  return reading(visit, ({ tx, councilId }) => recessesOf(tx, councilId))
}

/** The way back to the calendar. */
export const calendarCrumb = { text: words.calendar, href: '/workspace/meetings' }

/** Every recess on the calendar, the latest first. */
export const recessesRoute: Route = {
  url: '/meetings/recesses',
  for: ['record-recess'],
  show: async (visit) => {
    const recesses = await readRecesses(visit)
    if (recesses === undefined) return undefined
    return {
      title: words.title,
      breadcrumbs: [calendarCrumb],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
      ${button({ text: words.add, href: `${recessesAddress}/new` })}
      ${
        recesses.length === 0
          ? html`<p class="govuk-body">${words.none}</p>`
          : plainTable(
              words.head,
              recesses.map((recess) => [recess.name, days(visit, recess), ways(recess)]),
            )
      }`,
    }
  },
}

function days({ say }: Visit, { fromOn, toOn }: Recess): string {
  return fromOn === toOn ? say.date(fromOn) : words.days(say.date(fromOn), say.date(toOn))
}

function ways({ id, name }: Recess): Html {
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">
    ${(['change', 'withdraw'] as const).map(
      (way) =>
        html`<li>
          <a class="govuk-link" href="${recessesAddress}/${id}/${way}"
            >${words[way]}<span class="govuk-visually-hidden">${words.which(name)}</span></a
          >
        </li>`,
    )}
  </ul>`
}
