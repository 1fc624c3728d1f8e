import { foundFrom, foundTo, type Hit } from '../../store/public/search.ts'
import { pagination } from '../../web/components/pagination.ts'
import type { Html } from '../../web/html.ts'
import { foundOn } from '../../web/found-words.ts'
import { highlighted, searchResults } from '../../web/record/search-result.ts'
import type { Visit } from '../visit.ts'
import { searchWords } from '../words/search-words.ts'
import { recordWords } from '../words/record-words.ts'
import { label } from './label.ts'
import { addressWith } from './links.ts'
import type { SearchQuery } from './search-fields.ts'

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

/** Where each thing stands that has no page of its own. */
const places: Readonly<Record<string, (hit: Hit) => string>> = {
  body: ({ slug }) => `/bodies/${slug ?? ''}`,
  interest: ({ place_id, thing_id }) => `/people/${place_id ?? ''}/interests#interest-${thing_id}`,
  dispensation: ({ thing_id }) => `/dispensations#dispensation-${thing_id}`,
  outsideBody: ({ thing_id }) => `/outside-bodies#outside-body-${thing_id}`,
  submission: ({ place_id, thing_id }) => `/meetings/${place_id ?? ''}#submission-${thing_id}`,
}

/** What a search has found, with the words found marked. */
export function foundList({ say }: Visit, hits: readonly Hit[]): Html {
  return searchResults(
    hits.map((hit) => ({
      title: hit.title,
      href: places[hit.kind]?.(hit) ?? `${folders[hit.kind] ?? ''}/${hit.thing_id}`,
      kind: label(recordWords.kind, hit.kind),
      headingLevel: 3,
      excerpt: highlighted(hit.extract.split(new RegExp(`[${foundFrom}${foundTo}]`))),
      facts: [
        hit.kind !== 'body' && hit.kind !== 'meeting' && hit.body_name,
        hit.happened_on !== null && foundOn(hit.kind, say.date(hit.happened_on)),
      ],
    })),
  )
}

/** The ways to the other pages of what was found. */
export function foundPages(given: { asked: SearchQuery; page: number; pages: number }): Html | undefined {
  const { asked, page, pages } = given
  if (pages < 2) return undefined
  const to = (number: number) =>
    addressWith('/search', { ...asked, page: number === 1 ? undefined : String(number) })
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  const items = [...new Set(near)].flatMap((number, index, all) => [
    ...(index > 0 && number - (all[index - 1] ?? 0) > 1 ? [{ ellipsis: true }] : []),
    { number, href: to(number), current: number === page },
  ])
  return pagination({
    landmarkLabel: searchWords.pages,
    items,
    previous: page > 1 ? { href: to(page - 1) } : undefined,
    next: page < pages ? { href: to(page + 1) } : undefined,
  })
}
