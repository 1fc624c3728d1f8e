import type { PublicNews } from '../../council/follower/public-news.ts'
import { decisionNotices } from '../../store/public/decision-notice.ts'
import type { Visit } from '../visit.ts'
import { decisionNoticesWords as words } from '../words/decision-notices-words.ts'

/** Which decision notices to tell of: at most how many, and of which body, by its slug. */
export type NoticeNewsAsked = { readonly most: number; readonly bodySlug?: string }

/** The newest decision notices, each known by its own address. */
export async function decisionNoticeNews(
  { record, say }: Visit,
  { most, ...asked }: NoticeNewsAsked,
): Promise<PublicNews[]> {
  const { entries } = await decisionNotices(record, { size: most, ...asked })
  return entries.map((notice) => {
    const path = `/decision-notices/${notice.notice_id}`
    return {
      key: path,
      path,
      title: words.entryTitle(notice.body_name, say.date(notice.starts_on)),
      at: notice.published_at,
      summary: '',
    }
  })
}
