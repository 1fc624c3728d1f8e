import { commitmentNews } from '../news/commitment-news.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords as words } from '../words/commitment-words.ts'
import { atomFeed, entriesAtMost } from './atom-feed.ts'

/** What became of promises as an Atom feed, under the address of each promise. */
export async function commitmentsFeed(visit: Visit, base: string): Promise<string> {
  const news = await commitmentNews(visit, { most: entriesAtMost })
  return atomFeed(visit, base, { title: words.feedTitle(visit.council.name), list: '/commitments', news })
}
