import { isInTerm } from '../../council/term.ts'
import type { PersonRow } from '../../store/person.ts'
import { button } from '../../web/components/button.ts'
import { summaryList } from '../../web/components/summary-list.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { attendancePart } from './attendance-part.ts'
import { groupPart } from './group-part.ts'
import { groupOn, hasWords, readRegisters, wardOn, type SeenRegisters } from './read-registers.ts'
import {
  endingCell,
  filteredList,
  plainTable,
  registerCrumb,
  registerLink,
  termInWords,
  wardCell,
} from './register-parts.ts'
import { registerWords } from './words.ts'

const words = registerWords.people

/** The way back to the list of people. */
export const peopleCrumbs = [registerCrumb, { text: words.title, href: '/workspace/registers/people' }]

/** Every person, with ward, group and the offices they hold today. */
export const peopleRoute: Route = {
  url: '/registers/people',
  for: ['register-person'],
  show: async (visit, { query }) => {
    if (!visit.may('register-person')) return undefined
    const asked = query['q'] ?? ''
    const seen = await readRegisters(visit)
    const people = [...seen.personById.values()]
      .filter((row) =>
        hasWords(asked, [
          row.canonical_name,
          row.sort_name,
          wardOf(visit, seen, row),
          groupOf(visit, seen, row),
        ]),
      )
      .toSorted((one, other) => one.sort_name.localeCompare(other.sort_name))
    return {
      title: words.title,
      breadcrumbs: [registerCrumb],
      main: html`${pageHeading({ title: words.title })}
      ${button({ text: words.add, href: '/workspace/registers/people/new' })}
      ${filteredList({
        path: 'people',
        asked,
        head: [words.name, words.wardAndGroup, words.offices],
        rows: people.map((row) => [
          registerLink(`people/${row.person_id}`, row.sort_name),
          [wardOf(visit, seen, row), groupOf(visit, seen, row)].filter(Boolean).join(', '),
          officesToday(visit, seen, row),
        ]),
      })}`,
    }
  },
}

/** One person: what the register says, every term, and what may be done. */
export const personRoute: Route = {
  url: '/registers/people/:id',
  for: ['register-person'],
  show: async (visit, { params }) => {
    const seen = visit.may('register-person') ? await readRegisters(visit) : undefined
    const row = seen?.personById.get(params['id'] ?? '')
    if (seen === undefined || row === undefined) return undefined
    return {
      title: row.canonical_name,
      recentAs: row.canonical_name,
      breadcrumbs: peopleCrumbs,
      main: html`${pageHeading({ title: row.canonical_name, caption: row.honorific ?? undefined })}
      ${facts(visit, seen, row)} ${ways(row)} ${terms(visit, seen, row)} ${groupPart(visit, seen, row)}
      ${await attendancePart(visit, row)}`,
    }
  },
}

/** The offices that have a name of their own; seats held beside several others are counted. */
function officesToday(visit: Visit, seen: SeenRegisters, row: PersonRow): string {
  const held = (seen.holdingsByPerson.get(row.person_id) ?? [])
    .filter((holding) => isInTerm(holding, visit.today))
    .flatMap(({ officeId }) => seen.officeById.get(officeId) ?? [])
  const seats = held.filter(({ kind }) => kind === 'member')
  const named = held.filter(({ kind }) => kind !== 'member').map(({ title }) => title)
  const [first, ...further] = seats
  if (first === undefined) return named.join('; ')
  const counted = further.length === 0 ? first.title : visit.say.count(seats.length, words.seats)
  return [...named, counted].join('; ')
}

function groupOf({ today }: Visit, seen: SeenRegisters, row: PersonRow): string | undefined {
  return groupOn(seen, row.person_id, today)?.name
}

function wardOf({ today }: Visit, seen: SeenRegisters, row: PersonRow): string | undefined {
  return wardOn(seen, row.person_id, today)?.name
}

function facts(visit: Visit, seen: SeenRegisters, row: PersonRow): Html {
  const former = row.otherNames.map(({ name, until_on: on }) =>
    on === null ? name : words.until(name, visit.say.shortDate(on)),
  )
  const rows: readonly (readonly [string, string])[] = [
    [words.form.sortName, row.sort_name],
    [words.ward, wardOf(visit, seen, row) ?? ''],
    [words.former, former.join(', ')],
  ]
  return summaryList({
    rows: rows
      .filter(([, text]) => text !== '')
      .map(([key, text]) => ({ key: { text: key }, value: { text } })),
  })
}

function ways(row: PersonRow): Html {
  const here = `/workspace/registers/people/${row.person_id}`
  return html`<div class="govuk-button-group">
      ${button({ text: words.correct, href: `${here}/correct` })}
      ${button({ text: words.appoint, href: `${here}/appoint`, classes: 'govuk-button--secondary' })}
    </div>
    ${
      row.released_entry === null
        ? html`<p class="govuk-inset-text">${words.protected}</p>`
        : html`<p class="govuk-body">
            <a class="govuk-link" href="/people/${row.person_id}">${registerWords.publicPage}</a>
          </p>`
    }`
}

function terms(visit: Visit, seen: SeenRegisters, row: PersonRow): Html {
  const holdings = seen.holdingsByPerson.get(row.person_id) ?? []
  if (holdings.length === 0) return html`<p class="govuk-body">${words.noTerms}</p>`
  return plainTable(
    [words.office, words.term, words.ward, words.ended],
    holdings.map((holding) => [
      registerLink(`offices/${holding.officeId}`, seen.officeById.get(holding.officeId)?.title ?? ''),
      termInWords(visit, holding),
      wardCell(visit, seen, holding),
      endingCell(visit, seen, holding),
    ]),
    words.terms,
  )
}
