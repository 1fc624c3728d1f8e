import { isIdForm, type Id } from '../../foundation/identifier.ts'
import { dispensationById, dispensationsOf, type DispensationRow } from '../../store/dispensation.ts'
import { peopleOf } from '../../store/person.ts'
import type { DispensationExtent } from '../../council/dispensation/dispensation.ts'
import { button } from '../../web/components/button.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { plainTable, registerCrumb, registerLink } from '../registers/register-parts.ts'
import { dispensationWords as words } from './words.ts'

/** The way back to the register of dispensations. */
export const dispensationsCrumbs = [
  registerCrumb,
  { text: words.title, href: '/workspace/registers/dispensations' },
]

type Shown = { readonly row: DispensationRow; readonly name: string }

/** Every dispensation: what has effect or will have, and what is over. */
export const dispensationsRoute: Route = {
  url: '/registers/dispensations',
  for: ['record-dispensation'],
  show: async (visit) => {
    if (!visit.may('record-dispensation')) return undefined
    const shown = await readAll(visit)
    const isOver = ({ row }: Shown) => (row.ended_on ?? row.to_on) < visit.today
    const alive = shown.filter((one) => !isOver(one))
    const over = shown.filter(isOver)
    return {
      title: words.title,
      breadcrumbs: [registerCrumb],
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        ${button({ text: words.add, href: '/workspace/registers/dispensations/new' })}
        <p class="govuk-body"><a class="govuk-link" href="/dispensations">${words.publicPage}</a></p>
        ${shown.length === 0 && html`<p class="govuk-body">${words.none}</p>`}
        ${alive.length > 0 && list(visit, words.inForce, alive)}
        ${over.length > 0 && list(visit, words.over, over)}`,
    }
  },
}

function readAll(visit: Visit): Promise<readonly Shown[]> {
  return reading(visit, async ({ tx, councilId }) => {
    const people = new Map((await peopleOf(tx, councilId)).map((row) => [row.person_id, row.canonical_name]))
    const rows = await dispensationsOf(tx, councilId)
    return rows.map((row) => ({ row, name: people.get(row.person_id) ?? '' }))
  })
}

function list(visit: Visit, caption: string, shown: readonly Shown[]): Html {
  return plainTable(
    words.head,
    shown.map(({ row, name }) => [name, what(row), days(visit, row), way(visit, row)]),
    caption,
  )
}

function what(row: DispensationRow): Html {
  return html`${row.subject}
    <p class="govuk-body-s govuk-!-margin-bottom-0">
      ${words.extents[row.extent as DispensationExtent]}. ${words.ground(row.ground)}. ${row.reasons}
    </p>`
}

function days({ say }: Visit, row: DispensationRow): Html {
  return html`${words.span(say.shortDate(row.from_on), say.shortDate(row.to_on))}
  ${
    row.ended_on !== null &&
    html`<p class="govuk-body-s govuk-!-margin-bottom-0">
      ${words.endedOn(say.shortDate(row.ended_on), row.ending_reason ?? '')}
    </p>`
  }`
}

function way({ today }: Visit, row: DispensationRow): Html | string {
  if (row.ended_on !== null || row.to_on < today) return ''
  return registerLink(
    `dispensations/${row.dispensation_id}/end`,
    html`${words.end}<span class="govuk-visually-hidden">${words.which(row.subject)}</span>`,
  )
}

/** The dispensation in an address that has not ended; `undefined` where there is none that the reader may end. */
export async function dispensationToEnd(visit: Visit, id = ''): Promise<DispensationRow | undefined> {
  if (!visit.may('end-dispensation') || !isIdForm(id)) return undefined
  const row = await reading(visit, ({ tx, councilId }) =>
    dispensationById(tx, councilId, id as Id<'dispensation'>),
  )
  return row?.ended_on === null ? row : undefined
}
