import type { Instant } from '../../foundation/instant.ts'
import { latestCommitmentNews } from '../../store/public/commitment.ts'
import { html } from '../../web/html.ts'
import { label } from '../parts/label.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords as words } from '../words/commitment-words.ts'

const entriesAtMost = 50

/** When a feed says it was last changed that has no entries yet: a feed must say so, and this never moves. */
const neverChanged = '2024-01-01T00:00:00Z' as Instant

/**
 * What became of promises as an Atom feed (RFC 4287), latest first: each promise and each step of its course is an entry of its own.
 * An entry's id is the address of the promise and the number of the step, and never changes.
 */
export async function commitmentsFeed(visit: Visit, base: string): Promise<string> {
  const { record, council } = visit
  const news = await latestCommitmentNews(record, entriesAtMost)
  const [newest] = news
  const list = `${base}/commitments`
  const self = `${list}.atom`
  const updated = newest === undefined ? neverChanged : (newest.step?.at ?? newest.commitment.made_at)
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"
    ><title>${words.feedTitle(council.name)}</title><id>${list}</id><updated>${updated}</updated
    ><author><name>${council.name}</name></author
    ><link rel="self" type="application/atom+xml" href="${self}" /><link
      rel="alternate"
      type="text/html"
      href="${list}"
    /><rights>${words.licence} ${words.licenceUrl}</rights>${news.map(({ commitment, step }) => {
      const address = `${base}/commitments/${commitment.commitment_id}`
      const id = `${address}#step-${step?.sequence ?? 0}`
      const happened =
        step === undefined
          ? label(words.states.madeAs, commitment.nature)
          : label(words.states.steps, step.kind)
      const said = [step?.words, step?.plan].filter((text) => text !== undefined && text !== '')
      return html`<entry
        ><title>${words.entryTitle(happened, commitment.quote ?? words.gone)}</title><id>${id}</id
        ><updated>${step?.at ?? commitment.made_at}</updated
        ><link rel="alternate" type="text/html" href="${address}" />
        <summary>${[commitment.owner_name, ...said].join(' · ')}</summary></entry
      >`
    })}</feed
  >`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.toString()}\n`
}
