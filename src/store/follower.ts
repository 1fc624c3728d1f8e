import { sql, type Insertable, type Selectable } from 'kysely'
import type { AskedBefore } from '../council/follower/follower.ts'
import type { Topic, TopicKind } from '../council/follower/topic.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A follower as kept: the one place where the address stands. */
export type FollowerRow = Selectable<Tables['follower']>

/** Something that a follower asked to follow, as kept. */
export type FollowedTopicRow = Selectable<Tables['followed_topic']>

type Reading = Office | Transaction
type OfCouncil = Id<'council'>

/** A follower by the address, by what its mail lets it stop with, or by its identifier; `undefined` where nothing of it is kept. */
export function findFollower(
  office: Reading,
  councilId: OfCouncil,
  by: Partial<Pick<FollowerRow, 'address' | 'stop_key' | 'follower_id'>>,
): Promise<FollowerRow | undefined> {
  return office
    .selectFrom('follower')
    .selectAll()
    .where('council_id', '=', councilId)
    .where((where) => where.and(by))
    .executeTakeFirst()
}

/** What a kept row says is followed. */
export function topicOf({ kind, thing_id: id }: Pick<FollowedTopicRow, 'kind' | 'thing_id'>): Topic {
  return { kind: kind as TopicKind, id }
}

/** The topic that a link to confirm stands for, where it was asked for since a moment. */
export function topicByLink(
  office: Reading,
  link: { readonly councilId: OfCouncil; readonly sha256: string; readonly since: Instant },
): Promise<FollowedTopicRow | undefined> {
  return office
    .selectFrom('followed_topic')
    .selectAll()
    .where('council_id', '=', link.councilId)
    .where('confirm_sha256', '=', link.sha256)
    .where('asked_at', '>=', link.since)
    .executeTakeFirst()
}

/** What a follower has confirmed, in the order in which it did. */
export function confirmedTopicsOf(
  office: Reading,
  { council_id, follower_id }: Pick<FollowerRow, 'council_id' | 'follower_id'>,
): Promise<FollowedTopicRow[]> {
  return office
    .selectFrom('followed_topic')
    .selectAll()
    .where((where) => where.and({ council_id, follower_id }))
    .where('confirmed_at', 'is not', null)
    .orderBy('confirmed_at')
    .orderBy('kind')
    .orderBy('thing_id')
    .execute()
}

/** What waits to be confirmed by a follower, and how often it was asked about one topic that does. */
export async function askedBefore(
  tx: Transaction,
  { council_id, follower_id }: Pick<FollowerRow, 'council_id' | 'follower_id'>,
  { kind, id: thing_id }: Topic,
): Promise<AskedBefore> {
  const rows = await tx
    .selectFrom('followed_topic')
    .selectAll()
    .where((where) => where.and({ council_id, follower_id }))
    .where('confirm_sha256', 'is not', null)
    .execute()
  const own = rows.find((row) => row.kind === kind && row.thing_id === thing_id)
  return { topicsWaiting: rows.length, asksOfThis: own?.asks ?? 0 }
}

/** Keeps that a follower asked for a topic, with the link that it is to be confirmed by instead of an earlier one. */
export async function keepAskedTopic(
  tx: Transaction,
  asked: Insertable<Tables['followed_topic']> & { readonly confirm_sha256: string },
): Promise<void> {
  const { asked_at, asks, confirm_sha256 } = asked
  await tx
    .insertInto('followed_topic')
    .values(asked)
    .onConflict((conflict) =>
      conflict
        .columns(['council_id', 'follower_id', 'kind', 'thing_id'])
        .doUpdateSet({ asked_at, asks, confirm_sha256 }),
    )
    .execute()
}

/** Adds a follower. */
export async function addFollower(tx: Transaction, follower: Insertable<Tables['follower']>): Promise<void> {
  await tx.insertInto('follower').values(follower).execute()
}

/** Keeps that a follower confirmed a topic. Its link is good no more. One that it had confirmed before goes on as it was. */
export async function confirmTopic(
  tx: Transaction,
  { council_id, follower_id, kind, thing_id, confirmed_at }: FollowedTopicRow,
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('followed_topic')
    .set({ confirm_sha256: null, confirmed_at: confirmed_at ?? at })
    .where((where) => where.and({ council_id, follower_id, kind, thing_id }))
    .execute()
}

/** Forgets one thing that a follower follows. */
export async function removeTopic(
  tx: Transaction,
  { council_id, follower_id }: Pick<FollowerRow, 'council_id' | 'follower_id'>,
  { kind, id: thing_id }: Topic,
): Promise<void> {
  await tx
    .deleteFrom('followed_topic')
    .where((where) => where.and({ council_id, follower_id, kind, thing_id }))
    .execute()
}

/** Forgets a follower: its address, what it follows and the mail that waits for it. */
export async function removeFollower(
  tx: Transaction,
  { council_id, follower_id }: Pick<FollowerRow, 'council_id' | 'follower_id'>,
): Promise<void> {
  // The mail first: whoever sends it at this moment is waited for, and finds its follower still there.
  await tx
    .deleteFrom('mail_waiting')
    .where('council_id', '=', council_id)
    .where('mail_id', 'in', (of) =>
      of
        .selectFrom('mail_waiting as w')
        .innerJoin('mail', (join) =>
          join.onRef('mail.council_id', '=', 'w.council_id').onRef('mail.mail_id', '=', 'w.mail_id'),
        )
        .select('w.mail_id')
        .where('w.council_id', '=', council_id)
        .where('mail.about_kind', '=', 'follower')
        .where('mail.about_id', '=', follower_id),
    )
    .execute()
  for (const table of ['followed_topic', 'follower'] as const)
    await tx
      .deleteFrom(table)
      .where('council_id', '=', council_id)
      .where('follower_id', '=', follower_id)
      .execute()
}

/** How many addresses follow something of a council. */
export async function countFollowers(office: Reading, councilId: OfCouncil): Promise<number> {
  const row = await office
    .selectFrom('followed_topic')
    .select((of) => of.fn.count<number>('follower_id').distinct().as('count'))
    .where('council_id', '=', councilId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return row?.count ?? 0
}

/** Forgets what was not confirmed since a moment, and gives who may be left with nothing to follow or no mailbox. */
export async function dropUnconfirmed(
  tx: Transaction,
  {
    councilId,
    since,
    bounces,
  }: { readonly councilId: OfCouncil; readonly since: Instant; readonly bounces: number },
): Promise<FollowerRow[]> {
  await tx
    .deleteFrom('followed_topic')
    .where('council_id', '=', councilId)
    .where('confirmed_at', 'is', null)
    .where('asked_at', '<', since)
    .execute()
  await tx
    .updateTable('followed_topic')
    .set({ confirm_sha256: null })
    .where('council_id', '=', councilId)
    .where('confirm_sha256', 'is not', null)
    .where('asked_at', '<', since)
    .execute()
  return tx
    .selectFrom('follower as f')
    .selectAll('f')
    .where('f.council_id', '=', councilId)
    .where(
      sql<boolean>`(f.bounces >= ${bounces} or not exists (
        select from followed_topic t where t.council_id = f.council_id and t.follower_id = f.follower_id))`,
    )
    .orderBy('f.follower_id')
    .execute()
}
