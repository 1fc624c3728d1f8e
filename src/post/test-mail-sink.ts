import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** For tests of mail: a mail server on loopback that keeps what it is given, and refuses the addresses it is told to. */
export type MailSink = {
  readonly url: string
  readonly mails: ParsedMail[]
  /** The answer to give for an address instead of taking it: a code of 4xx or 5xx. */
  readonly refuses: Map<string, number>
  /** Waits until so many mails have come. */
  readonly received: (count: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** For tests of mail: opens a sink, which closes when the test file ends. */
export async function mailSink(): Promise<MailSink> {
  const mails: ParsedMail[] = []
  const refuses = new Map<string, number>()
  let tell: (() => void) | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, answer) => {
      const responseCode = refuses.get(address)
      if (responseCode === undefined) answer()
      else answer(Object.assign(new Error(`no such mailbox as ${address}`), { responseCode }))
    },
    onData: (stream, _session, answer) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        answer()
        tell?.()
      }, answer)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((done) => server.close(done))
  after(close)
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuses,
    received: async (count) => {
      while (mails.length < count) await new Promise<void>((resolve) => (tell = resolve))
    },
    close,
  }
}
