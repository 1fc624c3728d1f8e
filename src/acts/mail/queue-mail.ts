import type { AccountId } from '../../council/access/power.ts'
import type { MailKind, MailTiming } from '../../council/mail/mail-kind.ts'
import { timingOf } from '../../council/mail/mail-kind.ts'
import { firstDueAt, usualDigestTime } from '../../council/mail/mail-times.ts'
import { titleInMail } from '../../council/mail/title-in-mail.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { newId } from '../../foundation/identifier.ts'
import { invariant } from '../../foundation/invariant.ts'
import { addMailRows, mailReaders } from '../../store/mail.ts'
import { mailPolicyOf } from '../../store/mail-policy.ts'
import { mailSubject } from '../../store/mail-subject.ts'
import type { Session } from '../session.ts'

/**
 * A mail to send if the act is kept. What it says stands in `src/post/words.ts` under its kind; a title is looked up and
 * put in only where its reader may see it, so that there is no way to put unreleased words into a mail.
 */
export type NewMail = {
  readonly kind: MailKind
  /** Who is to read it: accounts of the council, or somebody without one, who has no choice of when. */
  readonly to: readonly (AccountId | { readonly name: string; readonly address: string })[]
  /** What it is about. The titles of a meeting, item, decision, matter and document are known; of other things none is told. */
  readonly about: { readonly kind: string; readonly id: string }
  /** The page to read, from the site's root: `/meetings/…`. */
  readonly path: string
  /** That the page's address is a key in itself, such as an invitation: kept until it has been sent, and shown to nobody. */
  readonly isSecret?: boolean
  /** The day by which something is to be done. */
  readonly dueOn?: CalendarDate | undefined
  /** The number of the act's own entry in the audit trail. */
  readonly entryNo: number
}

type Reader = {
  readonly accountId?: AccountId
  readonly name: string
  readonly address: string
  readonly timing: MailTiming
}

/**
 * Writes mail in the transaction of the act it tells of, so that it exists exactly where the act is kept.
 * Each reader gets it at once or with the day's digest, as they chose. Nobody is told of what they did themselves.
 */
export async function queueMail(session: Session, mail: NewMail): Promise<void> {
  invariant(/^\/(?!\/)/.test(mail.path), 'the path of a mail does not begin at the root of the site')
  const subject = await mailSubject(session.tx, session.councilId, mail.about)
  const readers = await readersOf(session, mail)
  const policy = await mailPolicyOf(session.tx, session.councilId)
  const clock = { zone: session.zone, digestTime: policy?.digest_time ?? usualDigestTime }
  const mails = readers.map(({ accountId, name, address, timing }) => ({
    row: {
      council_id: session.councilId,
      mail_id: newId<'mail'>(session.random),
      kind: mail.kind,
      account_id: accountId ?? null,
      name,
      address,
      about_kind: mail.about.kind,
      about_id: mail.about.id,
      title: (subject && titleInMail(mail.kind, subject)) ?? null,
      path: mail.isSecret === true ? null : mail.path,
      by_name: session.actor.accountId === null ? null : session.actor.name,
      due_on: mail.dueOn ?? null,
      timing,
      queued_at: session.at,
      queued_entry: mail.entryNo,
    },
    dueAt: firstDueAt(timing, session.at, clock),
    secretPath: mail.isSecret === true ? mail.path : undefined,
  }))
  await addMailRows(session.tx, session.councilId, mails)
}

async function readersOf(session: Session, { kind, to }: NewMail): Promise<Reader[]> {
  const accountIds = to.filter((reader) => typeof reader === 'string')
  const found = await mailReaders(session.tx, {
    councilId: session.councilId,
    accountIds: accountIds.filter((accountId) => accountId !== session.actor.accountId),
    kind,
  })
  const known = found.map(({ account_id: accountId, name, email, timing }) => ({
    accountId,
    name,
    address: email,
    timing: timingOf(kind, (timing as MailTiming | null) ?? undefined),
  }))
  const strangers = to
    .filter((reader) => typeof reader !== 'string')
    .map((reader) => ({ ...reader, timing: timingOf(kind, 'atOnce') }))
  return [...known, ...strangers]
}
