import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Topic } from './topic.ts'

/** Something that happened in public: an entry of a feed, or a line of a mail, in the same words. */
export type PublicNews = {
  /** What it is known by for ever: an address from the root of the site, with a fragment where one page has several. */
  readonly key: string
  /** The page to read, from the root of the site. */
  readonly path: string
  readonly title: string
  /** Absent where only its day is known, which then stands in the title. */
  readonly at?: Instant | undefined
  readonly summary: string
}

/** What is followed as the public sees it now: its title, its page and what happened to it, the latest first. */
export type FollowedThing = {
  readonly title: string
  readonly path: string
  readonly news: readonly PublicNews[]
}

/** Reads as the public does what is followed; `undefined` where nothing that is public stands there now. */
export type ReadFollowed = (councilId: Id<'council'>, topic: Topic) => Promise<FollowedThing | undefined>
