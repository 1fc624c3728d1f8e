import type { PublicNews } from '../../council/follower/public-news.ts'
import {
  latestActionNews,
  type ActionNews,
  type ActionNewsAsked,
} from '../../store/public/every-public-plan.ts'
import { label } from '../parts/label.ts'
import type { Visit } from '../visit.ts'
import { improvementFileWords as words } from '../words/improvement-file-words.ts'

/**
 * What happened to the actions of improvement plans, latest first: each step and each account of progress, known by the number of the
 * step or the name of the account.
 */
export async function actionNews(visit: Visit, asked: ActionNewsAsked): Promise<PublicNews[]> {
  const news = await latestActionNews(visit.record, asked)
  return news.map((one) => {
    const path = `/actions/${one.action_id}`
    return {
      key: `${path}#${one.fragment}`,
      path,
      title: words.entryTitle(happened(one), one.title),
      at: one.at,
      summary: summaryOf(visit, one),
    }
  })
}

function happened({ kind }: ActionNews): string {
  return kind === 'told' ? words.told : label(words.steps, kind)
}

function summaryOf({ say }: Visit, { plan_title: plan, due_on: due, said }: ActionNews): string {
  const date = due === null ? undefined : words.due(say.date(due))
  return [plan, date, said].filter((part) => part !== undefined && part !== null && part !== '').join(' · ')
}
