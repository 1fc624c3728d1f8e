import type { Id } from '../../foundation/identifier.ts'
import { foldSpace } from '../../foundation/text.ts'
import {
  findOfficeDocuments,
  findOfficeEntries,
  findOfficeItems,
  findReleased,
  type ReleasedHit,
} from '../../store/workspace-search.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { foundOn } from '../../web/found-words.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { searchForm } from '../../web/record/search-form.ts'
import { searchResults, type SearchResultOptions } from '../../web/record/search-result.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { documentTitleFor, itemTitleFor } from './may-find.ts'
import { registerResults } from './register-results.ts'
import { searchWords as words } from './words.ts'

const longestQuestion = 200
const mostShown = 20

/** The search of everything that its reader may see: the public record, and the office's things by their titles. */
export const searchRoute: Route = {
  url: '/search',
  for: 'signed-in',
  show: async (visit, { query }) => {
    const text = foldSpace((query['q'] ?? '').replaceAll(/\p{C}/gu, ' ')).slice(0, longestQuestion)
    if (text === '') return page('', html`<p class="govuk-body">${words.begin}</p>`)
    const asked = { councilId: visit.councilId, text }
    const [released, unreleased, kept] = await Promise.all([
      findReleased(visit.office, asked),
      officeResults(visit, asked),
      registerResults(visit, asked),
    ])
    if (released.length + unreleased.length + kept.length === 0)
      return page(
        text,
        html`<h2 class="govuk-heading-m">${words.none(text)}</h2>
          <p class="govuk-body">${words.advice}</p>`,
      )
    return page(
      text,
      html`${part(words.office, unreleased)} ${part(words.inRegisters, kept.slice(0, mostShown))}
      ${part(
        words.released,
        released.map((hit) => releasedResult(visit, hit)),
      )}`,
    )
  },
}

async function officeResults(
  visit: Visit,
  asked: Parameters<typeof findOfficeItems>[1],
): Promise<SearchResultOptions[]> {
  const [items, documents, entries] = await Promise.all([
    findOfficeItems(visit.office, asked),
    findOfficeDocuments(visit.office, asked),
    findOfficeEntries(visit.office, asked),
  ])
  const shownItems = items.flatMap((hit) => {
    const title = itemTitleFor(visit, hit)
    if (title === undefined) return []
    const facts = [hit.body_name, visit.say.date(hit.starts_on)]
    return [{ title, kind: words.item, href: agendaOf(hit.meeting_id), facts, headingLevel: 3 as const }]
  })
  const shownDocuments = documents.flatMap((hit) => {
    const title = documentTitleFor(visit, hit)
    if (title === undefined || hit.meeting_id === null) return []
    const facts = [hit.body_name]
    return [{ title, kind: words.document, href: agendaOf(hit.meeting_id), facts, headingLevel: 3 as const }]
  })
  const shownEntries = entries
    .filter((hit) => maySeeEntry(visit, hit.body_id ?? undefined))
    .map((hit) => ({
      title: hit.title,
      kind: words.kinds.planEntry,
      href: `/workspace/forward-plan/${hit.plan_entry_id}`,
      facts: [visit.say.date(hit.window_from)],
      headingLevel: 3 as const,
    }))
  return [...shownItems, ...shownDocuments, ...shownEntries].slice(0, mostShown)
}

/** Whoever may change or publish the entries of a body sees them before the public does. */
function maySeeEntry(visit: Visit, bodyId: Id<'body'> | undefined): boolean {
  return visit.may('change-plan-entry', bodyId) || visit.may('publish-notice', bodyId)
}

function agendaOf(meetingId: string): string {
  return `/workspace/meetings/${meetingId}`
}

const folders: Readonly<Record<string, string>> = {
  meeting: '/meetings',
  item: '/items',
  decision: '/decisions',
  document: '/documents',
  person: '/people',
  matter: '/matters',
  planEntry: '/forward-plan',
  planNotice: '/notices',
  assuranceEvent: '/inspections',
  finding: '/findings',
  voice: '/you-said-we-did',
  improvementPlan: '/improvement-plans',
  intervention: '/interventions',
  action: '/actions',
  commitment: '/commitments',
}

function releasedResult({ say }: Visit, hit: ReleasedHit): SearchResultOptions {
  return {
    title: hit.title,
    href: hit.kind === 'body' ? `/bodies/${hit.slug ?? ''}` : `${folders[hit.kind] ?? ''}/${hit.thing_id}`,
    kind: (words.kinds as Readonly<Record<string, string>>)[hit.kind] ?? hit.kind,
    headingLevel: 3,
    facts: [hit.body_name, hit.happened_on !== null && foundOn(hit.kind, say.date(hit.happened_on))],
  }
}

function part(title: string, results: readonly SearchResultOptions[]): Html | false {
  return (
    results.length > 0 &&
    html`<section class="mh-section">
      <h2 class="govuk-heading-m">${title}</h2>
      ${searchResults(results)}
    </section>`
  )
}

function page(text: string, content: Fragment): WorkspacePage {
  return {
    title: text === '' ? words.title : words.titleOf(text),
    section: 'search',
    main: html`${pageHeading({ title: words.title })}
    ${searchForm({ id: 'search', action: '/workspace/search', label: words.label, buttonText: words.button, value: text })}
    ${content}`,
  }
}
