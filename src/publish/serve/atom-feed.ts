import type { PublicNews } from '../../council/follower/public-news.ts'
import type { Instant } from '../../foundation/instant.ts'
import { html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords } from '../words/commitment-words.ts'

/** When a feed says it was last changed that has no entries yet: a feed must say so, and this never moves. */
const neverChanged = '2024-01-01T00:00:00Z'

/** How many entries a feed holds. */
export const entriesAtMost = 50

/** News whose moment is known. */
export type DatedNews = PublicNews & { readonly at: Instant }

/** What a feed is of: its title, the page that it follows, and what happened, the latest first. */
export type Feed = { readonly title: string; readonly page: string; readonly news: readonly DatedNews[] }

/** Whether the moment of some news is known: an entry of a feed must say it. */
export function isDated(one: PublicNews): one is DatedNews {
  return one.at !== undefined
}

/** News as an Atom feed (RFC 4287). An entry's id is its key at the address of the site, and never changes. */
export function atomFeed({ council }: Visit, base: string, { title, page, news }: Feed): string {
  const address = `${base}${page}`
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"
    ><title>${title}</title><id>${address}</id><updated>${news[0]?.at ?? neverChanged}</updated
    ><author><name>${council.name}</name></author
    ><link rel="self" type="application/atom+xml" href="${address}.atom" /><link
      rel="alternate"
      type="text/html"
      href="${address}"
    /><rights>${commitmentWords.licence} ${commitmentWords.licenceUrl}</rights>${news.map(
      (one) =>
        html`<entry
          ><title>${one.title}</title><id>${base}${one.key}</id><updated>${one.at}</updated
          ><link
            rel="alternate"
            type="text/html"
            href="${base}${one.path}"
          />${one.summary !== '' && html`<summary>${one.summary}</summary>`}</entry
        >`,
    )}</feed
  >`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.toString()}\n`
}
