import { decisionNotices } from '../../store/public/decision-notice.ts'
import { html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords } from '../words/commitment-words.ts'
import { decisionNoticesWords as words } from '../words/decision-notices-words.ts'

const entriesAtMost = 50

/** When a feed says it was last changed that has no entries yet: a feed must say so, and this never moves. */
const neverChanged = '2024-01-01T00:00:00Z'

/** The newest decision notices as an Atom feed (RFC 4287). An entry's id is the address of its notice, and never changes. */
export async function decisionNoticesFeed({ record, council, say }: Visit, base: string): Promise<string> {
  const { entries } = await decisionNotices(record, { size: entriesAtMost })
  const list = `${base}/decision-notices`
  const self = `${list}.atom`
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"
    ><title>${words.feedTitle(council.name)}</title><id>${list}</id
    ><updated>${entries[0]?.published_at ?? neverChanged}</updated
    ><author><name>${council.name}</name></author
    ><link rel="self" type="application/atom+xml" href="${self}" /><link
      rel="alternate"
      type="text/html"
      href="${list}"
    /><rights>${commitmentWords.licence} ${commitmentWords.licenceUrl}</rights>${entries.map((notice) => {
      const address = `${list}/${notice.notice_id}`
      return html`<entry
        ><title>${words.entryTitle(notice.body_name, say.date(notice.starts_on))}</title><id>${address}</id
        ><updated>${notice.published_at}</updated><link rel="alternate" type="text/html" href="${address}"
      /></entry>`
    })}</feed
  >`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.toString()}\n`
}
