import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords } from '../words/commitment-words.ts'
import { followWords } from '../words/follow-words.ts'
import { link } from './links.ts'
import { linkList, section } from './section.ts'

/** The link by which a page of the site is followed by mail; none where the site takes nothing from the public. */
export function mailLinks({ takesForms = false }: Visit, path: string): readonly Html[] {
  return takesForms ? [link(`${path}/follow`, followWords.byMail)] : []
}

/** The links by which a page of the site is followed: by mail, and by its feed. */
export function followLinks(visit: Visit, path: string): readonly Html[] {
  return [...mailLinks(visit, path), link(`${path}.atom`, followWords.byFeed)]
}

/** The links by which a page is followed and by which its files are had, with the licence that they are under. */
export function reuseLinks(
  visit: Visit,
  path: string,
  files: { readonly csv: string; readonly json: string },
): Html {
  return linkList([
    ...followLinks(visit, path),
    link(`${path}.csv`, files.csv),
    link(`${path}.json`, files.json),
    link(commitmentWords.licenceUrl, commitmentWords.licence),
  ])
}

/** How a page is followed, in a part of its own; nothing where there is no way. */
export function followPart(ways: readonly Html[]): Html | undefined {
  return ways.length === 0 ? undefined : section(followWords.heading, linkList(ways))
}

/** That a page has a feed, for its head: the same title as the feed's own. */
export function feedLink({ council }: Visit, { path, title }: { path: string; title: string }): Html {
  return html`<link
    rel="alternate"
    type="application/atom+xml"
    title="${followWords.feedOf(title, council.name)}"
    href="${path}.atom"
  />`
}
