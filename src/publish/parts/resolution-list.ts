import type { Resolution } from '../../store/public/resolution.ts'
import type { Html } from '../../web/html.ts'
import { searchResults } from '../../web/record/search-result.ts'
import type { Visit } from '../visit.ts'
import { decisionWords } from '../words/decision-words.ts'
import { pageWords } from '../words/page-words.ts'
import { label } from './label.ts'
import { inShort } from './resolution.ts'

/** Decisions, one to a row; `undefined` where there are none. */
export function resolutionList(
  { say }: Visit,
  resolutions: readonly Resolution[],
  headingLevel: 2 | 3,
): Html | undefined {
  if (resolutions.length === 0) return undefined
  return searchResults(
    resolutions.map((resolution) => ({
      title: resolution.title,
      href: `/decisions/${resolution.resolution_id}`,
      kind: resolution.body_name,
      headingLevel,
      excerpt: inShort(resolution),
      facts: [
        say.longDate(resolution.taken_on),
        resolution.is_key === true && pageWords.decisions.key,
        resolution.maker !== null && label(decisionWords.states.maker, resolution.maker),
        resolution.corrections.length > 0 && decisionWords.corrected,
        resolution.end !== undefined && label(decisionWords.states.decision, resolution.end.kind),
      ],
    })),
  )
}
