import { randomBytes } from 'node:crypto'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { ReadFollowed } from '../../council/follower/public-news.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { allCouncils } from '../../store/council.ts'
import { addSeenNews, confirmedTopics, followersToTell, type SeenNews } from '../../store/followed-news.ts'
import { operator } from '../council/add-council.ts'
import { enter, inOneTransaction, type OfficeLogin, type Session } from '../session.ts'
import { forgetFollowers } from './forget-followers.ts'
import { queueFollowerMail } from './queue-follower-mail.ts'

/**
 * Writes a mail for the next digest to every follower for whom there is news: something public on what they follow that was not seen
 * before. Gives how many; where there is none it enters nothing. What the mail says is read when it is sent.
 *
 * @refuses no-power
 */
export async function tellFollowers(
  session: Session,
  seen: readonly SeenNews[],
): Promise<Result<number, AccessRefusal>> {
  const { tx, councilId, at } = session
  for (const news of seen) await addSeenNews(tx, news, { council_id: councilId, seen_at: at })
  const to = await followersToTell(tx, councilId)
  if (to.length === 0) return accept(0)
  const detail = { mails: to.length }
  const entry = enter(session, 'tell-followers', { kind: 'council', id: councilId, detail })
  if (!entry.ok) return entry
  await queueFollowerMail(session, { kind: 'followed-news', to, entryNo: entry.value })
  return accept(to.length)
}

/** What telling followers needs: the database, the time, and how the public reads what is followed. */
export type FollowersGround = {
  readonly office: OfficeLogin
  readonly clock: () => Instant
  readonly followed: ReadFollowed
}

/**
 * Tells the followers of every council what is new, each council in a transaction of its own, and forgets who did not confirm. What is
 * public is read before the transaction begins, so that nothing of the office waits for it.
 */
export async function tellEveryFollower({ office, clock, followed }: FollowersGround): Promise<void> {
  for (const { council_id: councilId, zone } of await allCouncils(office)) {
    const at = clock()
    const opening = { councilId, zone, actor: operator(dateAt(at, zone)), at, random: randomBytes }
    const forgotten = await inOneTransaction(office, opening, forgetFollowers)
    invariant(forgotten.ok, 'the operator may forget followers')
    const seen: SeenNews[] = []
    for (const topic of await confirmedTopics(office, councilId)) {
      const thing = await followed(councilId, topic)
      seen.push({ topic, keys: thing?.news.map(({ key }) => key) ?? [] })
    }
    if (seen.length === 0) continue
    const told = await inOneTransaction(office, opening, (session) => tellFollowers(session, seen))
    invariant(told.ok, 'the operator may tell followers')
  }
}
