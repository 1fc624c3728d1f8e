import { decisionNoticeNews } from '../news/decision-notice-news.ts'
import type { Visit } from '../visit.ts'
import { decisionNoticesWords as words } from '../words/decision-notices-words.ts'
import { atomFeed, entriesAtMost } from './atom-feed.ts'

/** The newest decision notices as an Atom feed. */
export async function decisionNoticesFeed(visit: Visit, base: string): Promise<string> {
  const news = await decisionNoticeNews(visit, { most: entriesAtMost })
  return atomFeed(visit, base, {
    title: words.feedTitle(visit.council.name),
    list: '/decision-notices',
    news,
  })
}
