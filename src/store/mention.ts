import type { Insertable, Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** Keeps that colleagues are named in a comment. */
export async function addMentions(
  tx: Transaction,
  mentions: readonly Insertable<Tables['mention']>[],
): Promise<void> {
  if (mentions.length > 0) await tx.insertInto('mention').values(mentions).execute()
}

/** Keeps that a mention was put off its reader's first page. */
export async function addMentionSettled(
  tx: Transaction,
  settled: Insertable<Tables['mention_settled']>,
): Promise<void> {
  await tx.insertInto('mention_settled').values(settled).execute()
}

/** A mention of somebody, and whether they have put it off; `undefined` where there is none of theirs. */
export async function mentionOf(
  tx: Transaction,
  sought: {
    readonly councilId: Id<'council'>
    readonly mentionId: Id<'mention'>
    readonly accountId: Id<'account'>
  },
): Promise<(Selectable<Tables['mention']> & { readonly isSettled: boolean }) | undefined> {
  const row = await tx
    .selectFrom('mention as m')
    .leftJoin('mention_settled as s', (join) =>
      join.onRef('s.council_id', '=', 'm.council_id').onRef('s.mention_id', '=', 'm.mention_id'),
    )
    .selectAll('m')
    .select('s.entry_no as settled_entry')
    .where('m.council_id', '=', sought.councilId)
    .where('m.mention_id', '=', sought.mentionId)
    .where('m.account_id', '=', sought.accountId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { settled_entry: settledEntry, ...mention } = row
  return { ...mention, isSettled: settledEntry !== null }
}

/** A mention that waits on somebody's first page: by whom, when, and on what. */
export type OpenMention = Pick<
  Selectable<Tables['mention']>,
  'mention_id' | 'comment_id' | 'report_id' | 'meeting_id' | 'by_name' | 'at'
> & {
  readonly report_title: string | null
  readonly body_id: Id<'body'> | null
  readonly body_name: string | null
  readonly starts_on: CalendarDate | null
}

/** The mentions of somebody that they have not put off, the latest first. */
export function openMentions(
  office: Office,
  { councilId, accountId }: { readonly councilId: Id<'council'>; readonly accountId: Id<'account'> },
): Promise<OpenMention[]> {
  return office
    .selectFrom('mention as m')
    .leftJoin('report as r', (join) =>
      join.onRef('r.council_id', '=', 'm.council_id').onRef('r.report_id', '=', 'm.report_id'),
    )
    .leftJoin('meeting as g', (join) =>
      join.onRef('g.council_id', '=', 'm.council_id').onRef('g.meeting_id', '=', 'm.meeting_id'),
    )
    .leftJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'g.council_id').onRef('b.body_id', '=', 'g.body_id'),
    )
    .select(['m.mention_id', 'm.comment_id', 'm.report_id', 'm.meeting_id', 'm.by_name', 'm.at'])
    .select(['r.title as report_title', 'b.body_id', 'b.name as body_name', 'g.starts_on'])
    .where('m.council_id', '=', councilId)
    .where('m.account_id', '=', accountId)
    .where((of) =>
      of.not(
        of.exists(
          of
            .selectFrom('mention_settled as s')
            .select('s.mention_id')
            .whereRef('s.council_id', '=', 'm.council_id')
            .whereRef('s.mention_id', '=', 'm.mention_id'),
        ),
      ),
    )
    .orderBy('m.at', 'desc')
    .orderBy('m.mention_id')
    .limit(20)
    .execute()
}
