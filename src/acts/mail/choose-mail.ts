import type { AccessRefusal } from '../../council/access/refusals.ts'
import { mailKinds, type MailKind, type MailTiming } from '../../council/mail/mail-kind.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { setMailPreferences } from '../../store/mail-preference.ts'
import type { MailRefusal } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { ownAccount } from '../sign-in/actors.ts'

/** When mail of some kinds is to come. */
export type MailChoices = Partial<Record<MailKind, MailTiming>>

/**
 * Keeps which kinds of mail the holder of an account wants at once and which once a day, from the next act on.
 *
 * @refuses mail-timing-fixed, no-power
 */
export async function chooseMail(
  session: Session,
  choices: MailChoices,
): Promise<Result<void, MailRefusal | AccessRefusal>> {
  const accountId = ownAccount(session)
  const chosen = Object.entries(choices) as [MailKind, MailTiming][]
  if (chosen.some(([kind]) => !mailKinds[kind].isTimingChosen)) return refuse({ code: 'mail-timing-fixed' })
  const entry = enter(session, 'choose-mail', { kind: 'account', id: accountId, detail: { ...choices } })
  if (!entry.ok) return entry
  await setMailPreferences(
    session.tx,
    chosen.map(([kind, timing]) => ({
      council_id: session.councilId,
      account_id: accountId,
      kind,
      timing,
      chosen_entry: entry.value,
    })),
  )
  return accept(undefined)
}
