import { sql, type Insertable, type Selectable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A mail as kept. */
export type MailRow = Selectable<Tables['mail']>

/** A mail that has not been sent yet, held by the transaction that is to send it. */
export type WaitingMail = MailRow & { readonly attempts: number; readonly secret_path: string | null }

/** A mail to write, with when it is first due and the secret link that it carries, if any. */
export type MailToWrite = {
  readonly row: Insertable<Tables['mail']>
  readonly dueAt: Instant
  readonly secretPath: string | undefined
  /** That it goes out after all other mail that is due. */
  readonly isLast?: boolean
}

/** Writes mails that wait to be sent, and asks for them to be sent once the transaction is kept. */
export async function addMailRows(
  tx: Transaction,
  councilId: Id<'council'>,
  mails: readonly MailToWrite[],
): Promise<void> {
  for (let from = 0; from < mails.length; from += rowsAtOnce)
    await addSomeMailRows(tx, councilId, mails.slice(from, from + rowsAtOnce))
  if (mails.length > 0) await sql`select house.ask_for_job('send-mail', ${councilId})`.execute(tx)
}

/** How many rows go into one statement: it has room for some thousands of mails and no more. */
const rowsAtOnce = 1_000

async function addSomeMailRows(
  tx: Transaction,
  councilId: Id<'council'>,
  mails: readonly MailToWrite[],
): Promise<void> {
  await tx
    .insertInto('mail')
    .values(mails.map(({ row }) => row))
    .execute()
  await tx
    .insertInto('mail_waiting')
    .values(
      mails.map(({ row, dueAt, secretPath, isLast = false }) => ({
        council_id: councilId,
        mail_id: row.mail_id,
        due_at: dueAt,
        secret_path: secretPath ?? null,
        turn: isLast ? 1 : 0,
      })),
    )
    .execute()
}

/** The mail address and name of accounts that have not been closed, each with what it chose for a kind of mail. */
export async function mailReaders(
  tx: Transaction,
  asked: { councilId: Id<'council'>; accountIds: readonly Id<'account'>[]; kind: string },
): Promise<{ account_id: Id<'account'>; name: string; email: string; timing: string | null }[]> {
  if (asked.accountIds.length === 0) return []
  return tx
    .selectFrom('account')
    .leftJoin('mail_preference', (join) =>
      join
        .onRef('mail_preference.council_id', '=', 'account.council_id')
        .onRef('mail_preference.account_id', '=', 'account.account_id')
        .on('mail_preference.kind', '=', asked.kind),
    )
    .select(['account.account_id', 'account.name', 'account.email', 'mail_preference.timing'])
    .where('account.council_id', '=', asked.councilId)
    .where('account.account_id', 'in', asked.accountIds)
    .orderBy('account.account_id')
    .execute()
}

/**
 * The mail of a council that has waited longest and is due, held for this transaction; with it, where it is for a digest,
 * all that is due to the same reader. What another process holds is passed over.
 */
export async function holdDueMail(
  tx: Transaction,
  councilId: Id<'council'>,
  at: Instant,
): Promise<WaitingMail[]> {
  const due = tx
    .selectFrom('mail_waiting as w')
    .innerJoin('mail', (join) =>
      join.onRef('mail.council_id', '=', 'w.council_id').onRef('mail.mail_id', '=', 'w.mail_id'),
    )
    .selectAll('mail')
    .select(['w.attempts', 'w.secret_path'])
    .where('w.council_id', '=', councilId)
    .where('w.due_at', '<=', at)
    .orderBy('w.turn')
    .orderBy('w.due_at')
    .orderBy('w.mail_id')
    .forUpdate('w')
    .skipLocked()
  const first = await due.limit(1).executeTakeFirst()
  if (first === undefined || first.timing === 'atOnce') return first === undefined ? [] : [first]
  return due.where('mail.address', '=', first.address).where('mail.timing', '=', 'digest').execute()
}

/** Records what came of trying to send a mail; it waits until it is to be tried again, or no longer. */
export async function recordDelivery(
  tx: Transaction,
  delivery: Insertable<Tables['mail_delivery']> & { readonly againAt: Instant | undefined },
): Promise<void> {
  const { againAt, ...row } = delivery
  await tx.insertInto('mail_delivery').values(row).execute()
  const key = { council_id: row.council_id, mail_id: row.mail_id }
  await (againAt === undefined
    ? tx
        .deleteFrom('mail_waiting')
        .where((where) => where.and(key))
        .execute()
    : tx
        .updateTable('mail_waiting')
        .set({ due_at: againAt, attempts: row.attempt })
        .where((where) => where.and(key))
        .execute())
}

/** A mail with how far it has come: the attempts made so far and what came of the last. */
export type MailOnItsWay = MailRow & {
  readonly due_at: Instant | null
  readonly attempt: number | null
  readonly outcome: string | null
  readonly reply: string | null
  readonly tried_at: Instant | null
  readonly words: string | null
}

/** Which mails to list: the newest first, from before the one named. `state` narrows to those that wait or came back. */
export type MailQuestion = {
  readonly councilId: Id<'council'>
  readonly state?: 'waiting' | 'bounced' | undefined
  readonly before?: Id<'mail'> | undefined
  readonly limit: number
}

/** The mails of a council, newest first. */
export async function listMail(
  office: Office | Transaction,
  { councilId, state, before, limit }: MailQuestion,
): Promise<MailOnItsWay[]> {
  let mails = mailOnItsWay(office, councilId)
  if (state === 'waiting') mails = mails.where('w.due_at', 'is not', null)
  if (state === 'bounced') mails = mails.where('d.outcome', '=', 'bounced').where('w.due_at', 'is', null)
  if (before !== undefined) {
    mails = mails.where(
      sql<boolean>`(mail.queued_at, mail.mail_id) < (select queued_at, mail_id from mail as earlier
        where earlier.council_id = ${councilId} and earlier.mail_id = ${before})`,
    )
  }
  return mails.orderBy('mail.queued_at', 'desc').orderBy('mail.mail_id', 'desc').limit(limit).execute()
}

/** One mail of a council, with how far it has come. */
export function mailById(
  office: Office | Transaction,
  councilId: Id<'council'>,
  mailId: Id<'mail'>,
): Promise<MailOnItsWay | undefined> {
  return mailOnItsWay(office, councilId).where('mail.mail_id', '=', mailId).executeTakeFirst()
}

/** Takes away a mail that there is nothing left to say in, so that it is not sent. */
export async function dropWaitingMail(
  tx: Transaction,
  { council_id, mail_id }: Pick<MailRow, 'council_id' | 'mail_id'>,
): Promise<void> {
  await tx
    .deleteFrom('mail_waiting')
    .where((where) => where.and({ council_id, mail_id }))
    .execute()
}

/** Lets a mail that came back wait to be sent once more. */
export async function waitAgain(
  tx: Transaction,
  again: {
    readonly councilId: Id<'council'>
    readonly mailId: Id<'mail'>
    readonly dueAt: Instant
    readonly attempts: number
  },
): Promise<void> {
  const { councilId, mailId, dueAt, attempts } = again
  await tx
    .insertInto('mail_waiting')
    .values({ council_id: councilId, mail_id: mailId, due_at: dueAt, attempts })
    .execute()
  await sql`select house.ask_for_job('send-mail', ${councilId})`.execute(tx)
}

/** Mail with how far it has come, but for what goes to followers: who they are is nobody's to see. */
function mailOnItsWay(office: Office | Transaction, councilId: Id<'council'>) {
  return office
    .selectFrom('mail')
    .leftJoin('mail_waiting as w', (join) =>
      join.onRef('w.council_id', '=', 'mail.council_id').onRef('w.mail_id', '=', 'mail.mail_id'),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('mail_delivery')
          .select(['attempt', 'outcome', 'reply', 'at as tried_at', 'words'])
          .whereRef('mail_delivery.council_id', '=', 'mail.council_id')
          .whereRef('mail_delivery.mail_id', '=', 'mail.mail_id')
          .orderBy('attempt', 'desc')
          .limit(1)
          .as('d'),
      (join) => join.onTrue(),
    )
    .selectAll('mail')
    .select(['w.due_at', 'd.attempt', 'd.outcome', 'd.reply', 'd.tried_at', 'd.words'])
    .where('mail.council_id', '=', councilId)
    .where('mail.about_kind', '!=', 'follower')
}
