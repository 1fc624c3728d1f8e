import { triedAgainAt } from '../council/mail/mail-times.ts'
import type { ReadFollowed } from '../council/follower/public-news.ts'
import type { Instant } from '../foundation/instant.ts'
import { allCouncils, type CouncilRow } from '../store/council.ts'
import { holdDueMail, recordDelivery, type WaitingMail } from '../store/mail.ts'
import type { Office, Transaction } from '../store/transaction.ts'
import { composeMail, preferencesPath, type ComposedMail, type MailSender } from './compose-mail.ts'
import { senderOf } from './mail-sender.ts'
import { readFollowedOnce, type ReadFollowedAt } from './read-followed-once.ts'
import { sendToFollower } from './send-to-follower.ts'
import type { Handover, MailTransport } from './transport.ts'

/** What sending needs: the database, a mail server, the site's address, the time, and how the public reads what is followed. */
export type Sending = {
  readonly office: Office
  readonly transport: MailTransport
  readonly baseUrl: string
  readonly clock: () => Instant
  readonly followed: ReadFollowed
}

/**
 * Hands over all mail that is due, council by council, and records what came of each. What cannot be handed over waits,
 * ever longer, and is never lost; what came back is kept as that. Stops early where the mail server takes nothing.
 */
export async function sendWaitingMail(sending: Sending): Promise<void> {
  const followed = readFollowedOnce(sending.followed)
  for (const council of await allCouncils(sending.office)) {
    const sender = await senderOf(sending, council)
    let step: 'sent' | 'nothing due' | 'unreachable'
    do {
      step = await sendNext({ ...sending, followed }, council, sender)
    } while (step === 'sent')
    if (step === 'unreachable') return
  }
}

/** One message in a transaction of its own: a crash leaves it to be sent again under the same message number. */
function sendNext(
  { office, transport, clock, followed }: Omit<Sending, 'followed'> & { readonly followed: ReadFollowedAt },
  { council_id: councilId }: CouncilRow,
  sender: MailSender,
): Promise<'sent' | 'nothing due' | 'unreachable'> {
  return office.transaction().execute(async (tx) => {
    const mails = await holdDueMail(tx, councilId, clock())
    const [first] = mails
    if (first === undefined) return 'nothing due'
    if (first.about_kind === 'follower')
      return sendToFollower({ tx, transport, sender, followed, at: clock() }, first)
    const composed = composeMail(sender, mails)
    const handover = await transport.send({
      ...composed,
      to: { name: first.name, address: first.address },
      fromName: sender.council,
      replyTo: sender.address,
      messageId: `<${first.mail_id}@${new URL(sender.baseUrl).hostname}>`,
      preferencesUrl: `${sender.baseUrl}${preferencesPath}`,
    })
    for (const mail of mails) await record(tx, mail, { sender, composed, handover, at: clock() })
    return handover.isUnreachable === true ? 'unreachable' : 'sent'
  })
}

type Tried = {
  readonly sender: MailSender
  readonly composed: ComposedMail
  readonly handover: Handover
  readonly at: Instant
}

/** Keeps the words as they were sent, but for a secret link: that is forgotten once it has gone out. */
async function record(tx: Transaction, mail: WaitingMail, tried: Tried): Promise<void> {
  const attempt = mail.attempts + 1
  const { outcome, reply } = tried.handover
  const kept =
    mail.secret_path === null ? tried.composed : composeMail(tried.sender, [{ ...mail, secret_path: null }])
  await recordDelivery(tx, {
    council_id: mail.council_id,
    mail_id: mail.mail_id,
    attempt,
    at: tried.at,
    outcome,
    reply,
    words: outcome === 'sent' ? `${kept.subject}\n\n${kept.text}` : null,
    againAt: outcome === 'delayed' ? triedAgainAt(attempt, tried.at) : undefined,
  })
}
