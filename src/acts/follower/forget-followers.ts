import type { AccessRefusal } from '../../council/access/refusals.ts'
import { linksGoodSince, followerLimits } from '../../council/follower/follower.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { dropUnfollowedNews } from '../../store/followed-news.ts'
import { dropUnconfirmed, removeFollower } from '../../store/follower.ts'
import { enter, type Session } from '../session.ts'

/**
 * Forgets what was not confirmed in time, and the addresses that then follow nothing or whose mail keeps coming back. Gives how many
 * addresses; where there is none it enters nothing.
 *
 * @refuses no-power
 */
export async function forgetFollowers(session: Session): Promise<Result<number, AccessRefusal>> {
  const { tx, councilId, at } = session
  const since = linksGoodSince(at)
  const lapsed = await dropUnconfirmed(tx, { councilId, since, bounces: followerLimits.bounces })
  await dropUnfollowedNews(tx, councilId)
  if (lapsed.length === 0) return accept(0)
  const followers = lapsed.map(({ follower_id: id }) => id)
  const entry = enter(session, 'forget-followers', { kind: 'council', id: councilId, detail: { followers } })
  if (!entry.ok) return entry
  for (const follower of lapsed) await removeFollower(tx, follower)
  return accept(lapsed.length)
}
