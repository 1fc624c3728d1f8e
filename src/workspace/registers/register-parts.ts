import type { OfficeHolding } from '../../council/member/office-holding.ts'
import type { TermEnding } from '../../council/member/term-ending.ts'
import type { Term } from '../../council/term.ts'
import { table } from '../../web/components/table.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { searchForm } from '../../web/record/search-form.ts'
import type { Visit } from '../frame/visit.ts'
import { personName, type SeenRegisters } from './read-registers.ts'
import { wardWords } from './ward-words.ts'
import { registerWords as words } from './words.ts'

/** The first page of the registers, for the way back. */
export const registerCrumb = { text: words.title, href: '/workspace/registers' }

/** A link within the registers. */
export function registerLink(path: string, text: Fragment): Html {
  return html`<a class="govuk-link" href="/workspace/registers/${path}">${text}</a>`
}

/** A term in words, both days said. */
export function termInWords({ say }: Visit, { fromOn, toOn }: Term): string {
  return toOn === undefined
    ? words.since(say.shortDate(fromOn))
    : words.term(say.shortDate(fromOn), say.shortDate(toOn))
}

/** The box that narrows a list, with the list below it or what to do where nothing fits. */
export function filteredList(list: {
  readonly path: string
  readonly asked: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly Fragment[])[]
}): Html {
  return html`${searchForm({
    id: 'filter',
    action: `/workspace/registers/${list.path}`,
    label: words.filter,
    buttonText: words.filterButton,
    value: list.asked,
  })}
  ${list.rows.length === 0 ? html`<p class="govuk-body">${words.none}</p>` : plainTable(list.head, list.rows)}`
}

/** A dense table whose first column names each row. */
export function plainTable(
  head: readonly string[],
  rows: readonly (readonly Fragment[])[],
  caption?: string,
): Html {
  return html`<div class="mh-scroll">
    ${table({
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: head.map((text) => ({ text })),
      firstCellIsHeader: true,
      rows: rows.map((row) => row.map((cell) => ({ html: html`${cell}` }))),
    })}
  </div>`
}

/** The holders named with a link each, or that nobody holds it. */
export function holderLinks(seen: SeenRegisters, holdings: readonly OfficeHolding[]): Fragment {
  if (holdings.length === 0) return html`<strong>${words.nobody}</strong>`
  return holdings.map(({ personId }, index) => [
    index === 0 ? '' : ', ',
    registerLink(`people/${personId}`, personName(seen, personId)),
  ])
}

/** The ward of a term and when its result was declared, with the way to say so of a seat on the council. */
export function wardCell(visit: Visit, seen: SeenRegisters, holding: OfficeHolding): Fragment {
  const name = seen.wardById.get(holding.wardId ?? '')?.name
  const office = seen.officeById.get(holding.officeId)
  const isOfCouncil = seen.bodyById.get(office?.bodyId ?? '')?.kind === 'council'
  if (name === undefined && !isOfCouncil) return ''
  return html`${name === undefined ? '' : wardInWords(visit, name, holding)} ${wardWay(visit, seen, holding)}`
}

function wardInWords({ say }: Visit, name: string, { declaredOn }: OfficeHolding): string {
  return declaredOn === undefined ? name : wardWords.set.forWard(name, say.shortDate(declaredOn))
}

function wardWay(
  visit: Visit,
  seen: SeenRegisters,
  { id, wardId, personId, officeId }: OfficeHolding,
): Fragment {
  if (!visit.may('set-ward')) return ''
  const hidden = wardWords.set.which(personName(seen, personId), seen.officeById.get(officeId)?.title ?? '')
  const way = wardId === undefined ? wardWords.set.way : wardWords.set.wayChange
  return registerLink(
    `appointments/${id}/ward`,
    html`${way}<span class="govuk-visually-hidden">${hidden}</span>`,
  )
}

/** How a term ended or, while it goes on, the way to end it. */
export function endingCell(visit: Visit, seen: SeenRegisters, holding: OfficeHolding): Fragment {
  const by = seen.holdingRows.get(holding.id)?.ended_by as TermEnding | null | undefined
  if (holding.toOn !== undefined) return by === null || by === undefined ? '' : words.ending.ways[by]
  if (!visit.may('end-appointment')) return ''
  const hidden = words.endHidden(
    personName(seen, holding.personId),
    seen.officeById.get(holding.officeId)?.title ?? '',
  )
  return registerLink(
    `appointments/${holding.id}/end`,
    html`${words.end}<span class="govuk-visually-hidden">${hidden}</span>`,
  )
}
