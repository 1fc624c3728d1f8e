import type { OutsideAppointment } from '../../council/outside/outside-body.ts'
import { outsideAppointments, outsideBodies, type KeptOutsideBody } from '../../store/outside.ts'
import { peopleOf } from '../../store/person.ts'
import { button } from '../../web/components/button.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { plainTable, registerCrumb, registerLink } from '../registers/register-parts.ts'
import { outsideWords as words } from './words.ts'

/** The way back to the register of outside bodies. */
export const outsideCrumbs = [
  registerCrumb,
  { text: words.title, href: '/workspace/registers/outside-bodies' },
]

/** The register of outside bodies as one moment shows it. */
export type SeenOutside = {
  readonly bodies: readonly KeptOutsideBody[]
  readonly appointments: readonly OutsideAppointment[]
  readonly names: ReadonlyMap<string, string>
}

/** Reads the register of outside bodies, where the reader keeps it. */
export async function readOutside(visit: Visit): Promise<SeenOutside | undefined> {
  if (!visit.may('register-outside-body')) return undefined
  return reading(visit, async ({ tx, councilId }) => ({
    bodies: await outsideBodies(tx, councilId),
    appointments: await outsideAppointments(tx, councilId),
    names: new Map((await peopleOf(tx, councilId)).map((row) => [row.person_id, row.canonical_name])),
  }))
}

/** Every outside body with those whom the council has appointed to it. */
export const outsideRoute: Route = {
  url: '/registers/outside-bodies',
  for: ['register-outside-body'],
  show: async (visit) => {
    const seen = await readOutside(visit)
    if (seen === undefined) return undefined
    return {
      title: words.title,
      breadcrumbs: [registerCrumb],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        ${button({ text: words.add, href: '/workspace/registers/outside-bodies/new' })}
        <p class="govuk-body"><a class="govuk-link" href="/outside-bodies">${words.publicPage}</a></p>
        ${
          seen.bodies.length === 0
            ? html`<p class="govuk-body">${words.none}</p>`
            : plainTable(
                words.head,
                seen.bodies.map((body) => [what(visit, body), who(visit, seen, body), ways(body)]),
              )
        }`,
    }
  },
}

function what({ say }: Visit, body: KeptOutsideBody): Html {
  const facts = [
    body.purpose,
    body.formerNames.length > 0 ? words.formerly(body.formerNames.join(', ')) : undefined,
    body.ceasedOn === undefined ? undefined : words.ceased(say.shortDate(body.ceasedOn)),
  ]
  return html`${body.name}
  ${facts.map(
    (fact) =>
      fact !== undefined &&
      html`<p class="govuk-body-s govuk-!-font-weight-regular govuk-!-margin-bottom-1">${fact}</p>`,
  )}`
}

function who({ say }: Visit, seen: SeenOutside, body: KeptOutsideBody): Html | string {
  const own = seen.appointments.filter((one) => one.outsideBodyId === body.id)
  if (own.length === 0) return words.nobody
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">
    ${own.map((one) => {
      const name = seen.names.get(one.personId) ?? ''
      const from = say.shortDate(one.fromOn)
      const line =
        one.toOn === undefined
          ? words.since(name, one.capacity, from)
          : words.until(name, one.capacity, words.days(from, say.shortDate(one.toOn)))
      return html`<li>
        ${line} ${one.toOn === undefined && actLink(`appointments/${one.id}/end`, words.end, name)}
        ${actLink(`appointments/${one.id}/correct`, words.correct, name)}
      </li>`
    })}
  </ul>`
}

function ways(body: KeptOutsideBody): Html {
  return html`<ul class="govuk-list govuk-!-margin-bottom-0">
    ${body.ceasedOn === undefined && html`<li>${actLink(`${body.id}/appoint`, words.appoint, body.name)}</li>`}
    <li>${actLink(`${body.id}/change`, words.change, body.name)}</li>
  </ul>`
}

function actLink(path: string, text: string, name: string): Html {
  return registerLink(
    `outside-bodies/${path}`,
    html`${text}<span class="govuk-visually-hidden">${words.which(name)}</span>`,
  )
}
