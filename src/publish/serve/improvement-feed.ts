import { actionNews } from '../news/action-news.ts'
import type { Visit } from '../visit.ts'
import { improvementFileWords as words } from '../words/improvement-file-words.ts'
import { atomFeed, entriesAtMost } from './atom-feed.ts'

/** What happened to the actions of improvement plans as an Atom feed, under the address of each action. */
export async function actionsFeed(visit: Visit, base: string): Promise<string> {
  const news = await actionNews(visit, { most: entriesAtMost })
  return atomFeed(visit, base, {
    title: words.feedTitle(visit.council.name),
    list: '/improvement-plans',
    news,
  })
}
