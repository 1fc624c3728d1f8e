import type { FollowedThing, PublicNews, ReadFollowed } from '../../council/follower/public-news.ts'
import type { Topic, TopicKind } from '../../council/follower/topic.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { matterById } from '../../store/public/agenda-item.ts'
import { publicAssuranceEvent } from '../../store/public/assurance.ts'
import { bodyAt } from '../../store/public/body.ts'
import { publicCommitment } from '../../store/public/commitment.ts'
import { councilById } from '../../store/public/council.ts'
import { publicActions, publicImprovementPlan, publicStatementsOf } from '../../store/public/improvement.ts'
import { publicIntervention } from '../../store/public/intervention.ts'
import type { PublicReader } from '../../store/public/public-record.ts'
import { britishFormats } from '../../web/catalogue.ts'
import { entriesAtMost } from '../serve/atom-feed.ts'
import type { Visit } from '../visit.ts'
import { followWords } from '../words/follow-words.ts'
import { actionNews } from './action-news.ts'
import { bodyNews } from './body-news.ts'
import { commitmentNews } from './commitment-news.ts'
import { decisionNoticeNews } from './decision-notice-news.ts'
import { inspectionNews, statementNews } from './inspection-news.ts'
import { interventionNews } from './intervention-news.ts'
import { matterNews } from './matter-news.ts'

type Asked = { readonly id: string; readonly most: number }
type Found = Promise<FollowedThing | undefined>

/**
 * What can be followed by mail, as whoever visits sees it, with at most so much news where there may be much; `undefined` where nothing
 * public stands there. The entries of a list are those of its feed.
 */
export async function followedThing(visit: Visit, { kind, id }: Topic, most: number = entriesAtMost): Found {
  const thing = await things[kind](visit, { id, most })
  if (thing === undefined) return undefined
  const onceEach = new Map(thing.news.map((one) => [one.key, one])) // a paper may be of a matter and of its item
  return { ...thing, news: latestFirst([...onceEach.values()]) }
}

/** Reads what is followed with the public's own login, on the day that the clock says. */
export function followedReader(reader: PublicReader, clock: () => Instant): ReadFollowed {
  return async (councilId, topic) => {
    const council = await councilById(reader, councilId)
    if (council === undefined) return undefined
    const { zone } = council
    const record = { reader, councilId }
    return followedThing({ record, council, today: dateAt(clock(), zone), say: britishFormats(zone) }, topic)
  }
}

const { lists } = followWords

const things: Readonly<Record<TopicKind, (visit: Visit, asked: Asked) => Found>> = {
  commitments: async (visit, asked) => ({
    title: lists.commitments,
    path: '/commitments',
    news: await commitmentNews(visit, { most: asked.most }),
  }),
  decisionNotices: async (visit, asked) => ({
    title: lists.decisionNotices,
    path: '/decision-notices',
    news: await decisionNoticeNews(visit, { most: asked.most }),
  }),
  actions: async (visit, asked) => ({
    title: lists.actions,
    path: '/improvement-plans',
    news: await actionNews(visit, { most: asked.most }),
  }),
  inspections: async (visit, asked) => ({
    title: lists.inspections,
    path: '/inspections',
    news: await inspectionNews(visit, { most: asked.most }),
  }),
  interventions: async (visit, asked) => ({
    title: lists.interventions,
    path: '/interventions',
    news: await interventionNews(visit, { most: asked.most }),
  }),
  commitment: async (visit, { id, most }) => {
    const { quote } = (await publicCommitment(visit.record, id)) ?? {}
    if (quote === undefined || quote === null) return undefined
    const news = await commitmentNews(visit, { most, commitmentId: id })
    return { title: `“${quote}”`, path: `/commitments/${id}`, news }
  },
  plan: async (visit, { id, most }) => {
    const plan = await publicImprovementPlan(visit.record, id)
    if (plan === undefined) return undefined
    const statements = await publicStatementsOf(visit.record, plan.improvement_plan_id)
    const news = [
      ...statements.flatMap((one) => statementNews(visit, one)),
      ...(await actionNews(visit, { most, planId: id })),
    ]
    return { title: plan.title, path: `/improvement-plans/${id}`, news }
  },
  action: async (visit, { id, most }) => {
    const [action] = await publicActions(visit.record, { actionIds: [id] })
    if (action === undefined) return undefined
    const news = await actionNews(visit, { most, actionIds: [id] })
    return { title: action.title, path: `/actions/${id}`, news }
  },
  inspection: async (visit, { id, most }) => {
    const event = await publicAssuranceEvent(visit.record, id)
    if (event === undefined) return undefined
    const news = await inspectionNews(visit, { most, eventId: event.assurance_event_id })
    return { title: event.title, path: `/inspections/${id}`, news }
  },
  intervention: async (visit, { id, most }) => {
    const intervention = await publicIntervention(visit.record, id)
    if (intervention === undefined) return undefined
    const { intervention_id: interventionId, title } = intervention
    const news = await interventionNews(visit, { most, interventionId })
    return { title, path: `/interventions/${id}`, news }
  },
  matter: async (visit, { id }) => {
    const matter = await matterById(visit.record, id)
    return matter && { title: matter.title, path: `/matters/${id}`, news: await matterNews(visit, id) }
  },
  body: async (visit, { id: slug, most }) => {
    const body = await bodyAt(visit.record, slug)
    return body && { title: body.name, path: `/bodies/${slug}`, news: await bodyNews(visit, body, most) }
  },
}

/** News by when it happened; what has no more than a day comes after, in its own order. */
function latestFirst(news: readonly PublicNews[]): PublicNews[] {
  return news.toSorted(({ at: one = '' }, { at: other = '' }) => (one < other ? 1 : one > other ? -1 : 0))
}
