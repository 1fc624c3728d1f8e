import type { Instant } from '../../foundation/instant.ts'
import { latestActionNews, type ActionNews } from '../../store/public/every-public-plan.ts'
import { html } from '../../web/html.ts'
import { label } from '../parts/label.ts'
import type { Visit } from '../visit.ts'
import { improvementFileWords as words } from '../words/improvement-file-words.ts'

const entriesAtMost = 50

/** When a feed says it was last changed that has no entries yet: a feed must say so, and this never moves. */
const neverChanged = '2024-01-01T00:00:00Z' as Instant

/**
 * What happened to the actions of improvement plans as an Atom feed (RFC 4287), latest first: each step and each account of progress is
 * an entry of its own, under the address of its action and the number of the step, or the name of the account, which never change.
 */
export async function actionsFeed(visit: Visit, base: string): Promise<string> {
  const { record, council } = visit
  const news = await latestActionNews(record, entriesAtMost)
  const list = `${base}/improvement-plans`
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"
    ><title>${words.feedTitle(council.name)}</title><id>${list}</id
    ><updated>${news[0]?.at ?? neverChanged}</updated><author><name>${council.name}</name></author
    ><link rel="self" type="application/atom+xml" href="${list}.atom" /><link
      rel="alternate"
      type="text/html"
      href="${list}"
    /><rights>${words.licence} ${words.licenceUrl}</rights>${news.map((one) => {
      const address = `${base}/actions/${one.action_id}`
      return html`<entry
        ><title>${words.entryTitle(happened(one), one.title)}</title><id>${address}#${one.fragment}</id
        ><updated>${one.at}</updated><link rel="alternate" type="text/html" href="${address}" />
        <summary>${summaryOf(visit, one)}</summary></entry
      >`
    })}</feed
  >`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${feed.toString()}\n`
}

function happened({ kind }: ActionNews): string {
  return kind === 'told' ? words.told : label(words.steps, kind)
}

function summaryOf({ say }: Visit, { plan_title: plan, due_on: due, said }: ActionNews): string {
  const date = due === null ? undefined : words.due(say.date(due))
  return [plan, date, said].filter((part) => part !== undefined && part !== null && part !== '').join(' · ')
}
