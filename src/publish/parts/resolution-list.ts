import type { ResolutionAtMeeting } from '../../store/public/resolution.ts'
import type { Html } from '../../web/html.ts'
import { searchResults } from '../../web/record/search-result.ts'
import type { Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { inShort } from './resolution.ts'

type Listed = Omit<ResolutionAtMeeting, 'regime' | 'is_standing'>

/** Decisions, one to a row; `undefined` where there are none. */
export function resolutionList(
  { say }: Visit,
  resolutions: readonly Listed[],
  headingLevel: 2 | 3,
): Html | undefined {
  if (resolutions.length === 0) return undefined
  return searchResults(
    resolutions.map((resolution) => ({
      title: resolution.item_title,
      href: `/decisions/${resolution.resolution_id}`,
      kind: resolution.body_name,
      headingLevel,
      excerpt: inShort(resolution),
      facts: [say.longDate(resolution.taken_on), resolution.is_key === true && pageWords.decisions.key],
    })),
  )
}
