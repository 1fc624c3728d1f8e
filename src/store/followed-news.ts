import { sql } from 'kysely'
import type { FollowerId } from '../council/follower/follower.ts'
import type { Topic } from '../council/follower/topic.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import { topicOf, type FollowerRow } from './follower.ts'
import type { Office, Transaction } from './transaction.ts'

/** What was seen of a topic: the keys of its public news. */
export type SeenNews = { readonly topic: Topic; readonly keys: readonly string[] }

/** Everything that somebody has confirmed to follow, each once. */
export async function confirmedTopics(office: Office, councilId: Id<'council'>): Promise<Topic[]> {
  const rows = await office
    .selectFrom('followed_topic')
    .select(['kind', 'thing_id'])
    .distinct()
    .where('council_id', '=', councilId)
    .where('confirmed_at', 'is not', null)
    .orderBy('kind')
    .orderBy('thing_id')
    .execute()
  return rows.map(topicOf)
}

/** Keeps which news of a topic has been seen; what was seen before stays as it is. */
export async function addSeenNews(
  tx: Transaction,
  { topic, keys }: SeenNews,
  seen: { readonly council_id: Id<'council'>; readonly seen_at: Instant },
): Promise<void> {
  if (keys.length === 0) return
  await tx
    .insertInto('followed_news')
    .values(keys.map((news_key) => ({ ...seen, kind: topic.kind, thing_id: topic.id, news_key })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Forgets which news was seen of what nobody follows any more. */
export async function dropUnfollowedNews(tx: Transaction, councilId: Id<'council'>): Promise<void> {
  await sql`
    delete from followed_news n where n.council_id = ${councilId} and not exists (
      select from followed_topic t
      where t.council_id = n.council_id and t.kind = n.kind and t.thing_id = n.thing_id and t.confirmed_at is not null)
  `.execute(tx)
}

const untold = sql<boolean>`n.seen_at > greatest(f.told_to, t.confirmed_at)`

/** Who has news that they were not told of, and no mail on its way to them that will tell it. */
export async function followersToTell(tx: Transaction, councilId: Id<'council'>): Promise<FollowerId[]> {
  const { rows } = await sql<{ follower_id: FollowerId }>`
    select f.follower_id from follower f
     where f.council_id = ${councilId}
       and exists (
         select from followed_topic t
         join followed_news n on n.council_id = t.council_id and n.kind = t.kind and n.thing_id = t.thing_id
         where t.council_id = f.council_id and t.follower_id = f.follower_id and t.confirmed_at is not null and ${untold})
       and not exists (
         select from mail_waiting w join mail m on m.council_id = w.council_id and m.mail_id = w.mail_id
         where w.council_id = f.council_id and m.about_kind = 'follower' and m.about_id = f.follower_id
           and m.kind = 'followed-news')
     order by f.follower_id`.execute(tx)
  return rows.map(({ follower_id: id }) => id)
}

/** What a follower was not told of yet, topic by topic, and up to when it was seen; `undefined` where there is none. */
export async function untoldNews(
  tx: Transaction,
  { council_id: councilId, follower_id: followerId }: FollowerRow,
): Promise<{ readonly topics: SeenNews[]; readonly seenTo: Instant } | undefined> {
  const { rows } = await sql<{ kind: string; thing_id: string; keys: string[]; seen_to: Instant }>`
    select t.kind, t.thing_id, array_agg(n.news_key) as keys, max(n.seen_at) as seen_to
      from follower f
      join followed_topic t on t.council_id = f.council_id and t.follower_id = f.follower_id and t.confirmed_at is not null
      join followed_news n on n.council_id = t.council_id and n.kind = t.kind and n.thing_id = t.thing_id
     where f.council_id = ${councilId} and f.follower_id = ${followerId} and ${untold}
     group by t.kind, t.thing_id, t.confirmed_at
     order by t.confirmed_at, t.kind, t.thing_id`.execute(tx)
  const seenTo = rows
    .map((row) => row.seen_to)
    .toSorted()
    .at(-1)
  if (seenTo === undefined) return undefined
  return { topics: rows.map((row) => ({ topic: topicOf(row), keys: row.keys })), seenTo }
}

/** Keeps up to when a follower was told, or that there was nothing left to tell. Their mailbox took it. */
export async function noteTold(
  tx: Transaction,
  { council_id, follower_id }: FollowerRow,
  told_to: Instant,
): Promise<void> {
  await tx
    .updateTable('follower')
    .set({ told_to, bounces: 0 })
    .where((where) => where.and({ council_id, follower_id }))
    .execute()
}

/** Keeps that mail to a follower came back. What it told is not told again. */
export async function noteBounce(
  tx: Transaction,
  { council_id, follower_id, bounces }: FollowerRow,
  told_to: Instant,
): Promise<void> {
  await tx
    .updateTable('follower')
    .set({ told_to, bounces: bounces + 1 })
    .where((where) => where.and({ council_id, follower_id }))
    .execute()
}
