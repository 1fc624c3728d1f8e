import type { Insertable, Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

type Meeting = { readonly councilId: Id<'council'>; readonly meetingId: Id<'meeting'> }

/** Keeps that somebody was asked for comments. */
export async function addCommentRequest(
  tx: Transaction,
  request: Insertable<Tables['minute_comment_request']>,
): Promise<void> {
  await tx.insertInto('minute_comment_request').values(request).execute()
}

/** Keeps a comment on draft minutes. */
export async function addMinuteComment(
  tx: Transaction,
  comment: Insertable<Tables['minute_comment']>,
): Promise<void> {
  await tx.insertInto('minute_comment').values(comment).execute()
}

/** Keeps the answer to a comment. */
export async function addCommentAnswer(
  tx: Transaction,
  answer: Insertable<Tables['minute_comment_answer']>,
): Promise<void> {
  await tx.insertInto('minute_comment_answer').values(answer).execute()
}

/** Who was asked for comments on a meeting's draft minutes, with their names, in the order of asking. */
export function commentRequestsOf(office: Office, { councilId, meetingId }: Meeting) {
  return office
    .selectFrom('minute_comment_request as r')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 'r.council_id').onRef('a.account_id', '=', 'r.asked_account_id'),
    )
    .selectAll('r')
    .select('a.name as asked_name')
    .where('r.council_id', '=', councilId)
    .where('r.meeting_id', '=', meetingId)
    .orderBy('r.entry_no')
    .execute()
}

/** The comments on a meeting's draft minutes with their answers, where they have one, in the order of time. */
export function minuteCommentsOf(office: Office, { councilId, meetingId }: Meeting) {
  return office
    .selectFrom('minute_comment as c')
    .leftJoin('minute_comment_answer as a', (join) =>
      join.onRef('a.council_id', '=', 'c.council_id').onRef('a.comment_id', '=', 'c.comment_id'),
    )
    .selectAll('c')
    .select(['a.outcome', 'a.text as answer', 'a.author as answered_by', 'a.at as answered_at'])
    .where('c.council_id', '=', councilId)
    .where('c.meeting_id', '=', meetingId)
    .orderBy('c.entry_no')
    .execute()
}

/** A comment by its id, and whether it has been answered; `undefined` where there is none. */
export async function minuteCommentById(
  tx: Transaction,
  councilId: Id<'council'>,
  commentId: Id<'comment'>,
): Promise<(Selectable<Tables['minute_comment']> & { readonly isAnswered: boolean }) | undefined> {
  const comment = await tx
    .selectFrom('minute_comment')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('comment_id', '=', commentId)
    .executeTakeFirst()
  if (comment === undefined) return undefined
  const answer = await tx
    .selectFrom('minute_comment_answer')
    .select('entry_no')
    .where('council_id', '=', councilId)
    .where('comment_id', '=', commentId)
    .executeTakeFirst()
  return { ...comment, isAnswered: answer !== undefined }
}

/** The name of an account that is to be asked for comments; `undefined` where the council has no such account. */
export async function askedAccountName(
  office: Office,
  councilId: Id<'council'>,
  accountId: Id<'account'>,
): Promise<string | undefined> {
  const account = await office
    .selectFrom('account')
    .select('name')
    .where('council_id', '=', councilId)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return account?.name
}

/** The accounts of a council by name, from whom somebody to ask is chosen. */
export function accountsToAsk(office: Office, councilId: Id<'council'>) {
  return office
    .selectFrom('account')
    .select(['account_id', 'name'])
    .where('council_id', '=', councilId)
    .orderBy('name')
    .execute()
}

/** The requests for comments that an account has still to meet, soonest due first: the minutes are in draft, and it has said nothing on them since. */
export function openCommentRequests(
  office: Office,
  { councilId, accountId }: { readonly councilId: Id<'council'>; readonly accountId: Id<'account'> },
) {
  return office
    .selectFrom('minute_comment_request as r')
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'r.council_id').onRef('m.meeting_id', '=', 'r.meeting_id'),
    )
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 'r.council_id').onRef('a.account_id', '=', 'r.asked_account_id'),
    )
    .select(['r.meeting_id', 'm.starts_on', 'b.name as body_name'])
    .select((of) => of.fn.min('r.due_on').as('due_on'))
    .where('r.council_id', '=', councilId)
    .where('r.asked_account_id', '=', accountId)
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('minute_set_state as s')
            .select('s.sequence')
            .whereRef('s.council_id', '=', 'r.council_id')
            .whereRef('s.meeting_id', '=', 'r.meeting_id')
            .where('s.state', '!=', 'draft'),
        ),
      ),
    )
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('minute_comment as c')
            .select('c.comment_id')
            .whereRef('c.council_id', '=', 'r.council_id')
            .whereRef('c.meeting_id', '=', 'r.meeting_id')
            .whereRef('c.entry_no', '>', 'r.entry_no')
            .whereRef('c.author', '=', 'a.name'),
        ),
      ),
    )
    .groupBy(['r.meeting_id', 'm.starts_on', 'b.name'])
    .orderBy('due_on')
    .execute()
}
