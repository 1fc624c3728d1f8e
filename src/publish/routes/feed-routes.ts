import type { FastifyInstance } from 'fastify'
import { topicKinds } from '../../council/follower/topic.ts'
import type { Desk } from '../desk.ts'
import { hasFeed, topicAt, topicPages, type NamedInAddress } from '../news/topic-page.ts'
import { topicFeed } from '../serve/topic-feed.ts'
import { answerInCouncil } from './answer-in-council.ts'

/** Lets the site answer with the feed of what can be followed, at the address of its page with `.atom` after it. */
export function addFeedRoutes(site: FastifyInstance, desk: Desk): void {
  for (const kind of topicKinds.filter(hasFeed))
    site.get(`${topicPages[kind]}.atom`, (request, reply) =>
      answerInCouncil(desk, { request, reply }, async (found) => {
        const topic = topicAt(kind, request.params as NamedInAddress)
        const text = topic && (await topicFeed(desk.visit(found), desk.baseOf(found), topic))
        return text === undefined ? undefined : { type: 'application/atom+xml; charset=utf-8', text }
      }),
    )
}
