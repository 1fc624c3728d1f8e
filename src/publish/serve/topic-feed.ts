import type { Topic } from '../../council/follower/topic.ts'
import { followedThing } from '../news/followed-thing.ts'
import type { Visit } from '../visit.ts'
import { followWords } from '../words/follow-words.ts'
import { atomFeed, entriesAtMost, isDated } from './atom-feed.ts'

/** What can be followed as an Atom feed, with the very news that goes out by mail; `undefined` where nothing public stands there. */
export async function topicFeed(visit: Visit, base: string, topic: Topic): Promise<string | undefined> {
  const thing = await followedThing(visit, topic)
  if (thing === undefined) return undefined
  return atomFeed(visit, base, {
    title: followWords.feedOf(thing.title, visit.council.name),
    page: thing.path,
    news: thing.news.filter(isDated).slice(0, entriesAtMost),
  })
}
