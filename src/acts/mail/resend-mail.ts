import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { mailById, waitAgain } from '../../store/mail.ts'
import type { MailRefusal, UnknownThing } from '../refusals.ts'
import { enter, type Session } from '../session.ts'

/**
 * Has mail that came back sent once more, to the same address. A secret link is not kept, so an invitation is made anew instead.
 *
 * @refuses unknown-thing, mail-not-come-back, no-power
 */
export async function resendMail(
  session: Session,
  mailId: Id<'mail'>,
): Promise<Result<Id<'mail'>, UnknownThing | MailRefusal | AccessRefusal>> {
  const mail = await mailById(session.tx, session.councilId, mailId)
  if (mail === undefined) return refuse({ code: 'unknown-thing', kind: 'mail' })
  if (mail.outcome !== 'bounced' || mail.due_at !== null || mail.path === null)
    return refuse({ code: 'mail-not-come-back' })
  const entry = enter(session, 'resend-mail', { kind: 'mail', id: mailId })
  if (!entry.ok) return entry
  const { councilId, at } = session
  await waitAgain(session.tx, { councilId, mailId, dueAt: at, attempts: mail.attempt ?? 0 })
  return accept(mailId)
}
