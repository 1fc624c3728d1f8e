import type { PublicNews } from '../../council/follower/public-news.ts'
import { itemsOnMatter } from '../../store/public/agenda-item.ts'
import { publicEventsOnMatter } from '../../store/public/assurance.ts'
import { documentsOn, documentsOnMatter, type Document } from '../../store/public/document.ts'
import { delegatedOnMatter, resolutionsOn, type Resolution } from '../../store/public/resolution.ts'
import { label } from '../parts/label.ts'
import type { Visit } from '../visit.ts'
import { decisionWords } from '../words/decision-words.ts'
import { followWords } from '../words/follow-words.ts'
import { reportNews } from './inspection-news.ts'

const words = followWords.news

/** What stands on the page of a matter: each time it comes before a meeting, each decision, each version of a document, each report. */
export async function matterNews({ record, say }: Visit, id: string): Promise<PublicNews[]> {
  const items = await itemsOnMatter(record, id)
  const itemIds = items.map((item) => item.item_id)
  const [resolutions, delegated, ofItems, ofMatter, events] = await Promise.all([
    resolutionsOn(record, itemIds),
    delegatedOnMatter(record, id),
    documentsOn(record, itemIds),
    documentsOnMatter(record, id),
    publicEventsOnMatter(record, id),
  ])
  return [
    ...[...ofMatter, ...ofItems].flatMap(documentNews),
    ...[...resolutions, ...delegated].flatMap((one) => decisionNews(say.date(one.taken_on), one)),
    ...items.map((item) =>
      plain(`/items/${item.item_id}`, words.item(item.body_name, say.date(item.starts_on), item.title)),
    ),
    ...events.map(reportNews),
  ]
}

function plain(path: string, title: string): PublicNews {
  return { key: path, path, title, summary: '' }
}

function documentNews({
  document_id: id,
  title,
  version,
  published_at,
  withdrawn_at,
}: Document): PublicNews[] {
  if (withdrawn_at !== null || version === null) return []
  const path = `/documents/${id}`
  const at = published_at ?? undefined
  return [{ key: `${path}#version-${version}`, path, title: words.document(title), at, summary: '' }]
}

function decisionNews(date: string, { resolution_id: id, body_name, title, end }: Resolution): PublicNews[] {
  const path = `/decisions/${id}`
  const taken = plain(path, words.decision(body_name, date, title))
  if (end === undefined) return [taken]
  const ended = label(decisionWords.states.decision, end.kind)
  return [{ ...plain(path, words.ended(ended, title)), key: `${path}#${end.kind}` }, taken]
}
