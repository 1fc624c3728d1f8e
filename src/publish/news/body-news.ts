import type { PublicNews } from '../../council/follower/public-news.ts'
import { agendaPublicationsOf } from '../../store/public/body.ts'
import type { Row } from '../../store/public/public-record.ts'
import type { Visit } from '../visit.ts'
import { followWords } from '../words/follow-words.ts'
import { decisionNoticeNews } from './decision-notice-news.ts'

const words = followWords.news

/** What a body publishes: the notices of its decisions, and its agendas with what is added to them later. */
export async function bodyNews(visit: Visit, body: Row<'body'>, most: number): Promise<PublicNews[]> {
  const [notices, agendas] = await Promise.all([
    decisionNoticeNews(visit, { most, bodySlug: body.slug }),
    agendaPublicationsOf(visit.record, { bodyId: body.body_id, most }),
  ])
  const published = agendas.map((one) => {
    const path = `/meetings/${one.meeting_id}`
    const said = one.sequence === 1 ? words.agenda : words.supplement
    return {
      key: `${path}#agenda-${one.sequence}`,
      path,
      title: said(body.name, visit.say.date(one.starts_on)),
      at: one.at,
      summary: one.note,
    }
  })
  return [...notices, ...published]
}
