import type { Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { followWords } from '../words/follow-words.ts'
import { link } from './links.ts'
import { linkList, section } from './section.ts'

/** The link by which a page of the site is followed by mail; none where the site takes nothing from the public. */
export function mailLinks({ takesForms = false }: Visit, path: string): readonly Html[] {
  return takesForms ? [link(`${path}/follow`, followWords.byMail)] : []
}

/** How a page is followed: by feed, where something that shows what happens there has one, and by mail. */
export function followPart(
  visit: Visit,
  { path, feeds = [] }: { readonly path: string; readonly feeds?: readonly Html[] },
): Html | undefined {
  const ways = [...mailLinks(visit, path), ...feeds]
  return ways.length === 0 ? undefined : section(followWords.heading, linkList(ways))
}
