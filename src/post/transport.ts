import type { ComposedMail } from './compose-mail.ts'

/** A message with where it goes. */
export type OutgoingMail = ComposedMail & {
  readonly to: { readonly name: string; readonly address: string }
  /** The council's name, which stands before the address in `From`. */
  readonly fromName: string
  readonly replyTo: string
  readonly messageId: string
  readonly preferencesUrl: string | undefined
  /** Where mail programs stop this mail for their reader with one press (RFC 8058), where they may. */
  readonly stopUrl?: string | undefined
}

/**
 * What came of handing a message over. `bounced`: the other side will never take it for this reader. `delayed`: it may
 * later. `isUnreachable`: it took nothing at all, so there is no use in trying the next.
 */
export type Handover = {
  readonly outcome: 'sent' | 'delayed' | 'bounced'
  readonly reply: string
  readonly isUnreachable?: boolean
}

/** A mail server to hand messages to. */
export type MailTransport = {
  readonly send: (mail: OutgoingMail) => Promise<Handover>
  readonly close: () => void
}

/** The mail server of `MAIL_URL` and the address of `MAIL_FROM`. */
export type MailSettings = { readonly url: string; readonly from: string }

const timeoutMs = 20_000

/** Opens the way to a mail server. The mail library is loaded when there is mail to send and no earlier. */
export async function openTransport({ url, from }: MailSettings): Promise<MailTransport> {
  const { createTransport } = await import('nodemailer')
  const server = createTransport({
    url,
    pool: true,
    maxConnections: 1,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, fromName, preferencesUrl, stopUrl, ...mail }) => {
      try {
        const { response } = await server.sendMail({
          ...mail,
          from: { name: fromName, address: from },
          to,
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(stopUrl !== undefined && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
          },
          ...listOf(stopUrl ?? preferencesUrl),
        })
        return { outcome: 'sent', reply: response }
      } catch (fault) {
        return handoverOf(fault)
      }
    },
    close: () => server.close(),
  }
}

function listOf(unsubscribe: string | undefined) {
  return unsubscribe === undefined ? {} : { list: { unsubscribe } }
}

type ServerFault = Error & {
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
  readonly command?: string
}

/** What a fault of the mail server means for the message. One that names no refusal of the message is the server's own. */
function handoverOf(fault: unknown): Handover {
  const { code, responseCode = 0, response, message, command } = fault as ServerFault
  const isOfMessage =
    (code === 'EENVELOPE' && command !== 'MAIL FROM') || code === 'EMESSAGE' || command === 'DATA'
  const reply = (response ?? message).slice(0, 500)
  if (!isOfMessage) return { outcome: 'delayed', reply, isUnreachable: true }
  // An address that cannot even be sent to has no answer of the server's, and never will.
  const isFinal = responseCode >= 500 || (code === 'EENVELOPE' && responseCode === 0)
  return { outcome: isFinal ? 'bounced' : 'delayed', reply }
}
