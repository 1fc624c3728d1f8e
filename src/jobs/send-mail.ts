import { sendWaitingMail } from '../post/send-waiting-mail.ts'
import { openTransport } from '../post/transport.ts'
import type { Job } from './job.ts'

/** Sends the mail that is due: as soon as an act has written some, and every minute for digests and what is tried again. */
export const sendMail: Job = {
  name: 'send-mail',
  every: '* * * * *',
  run: async ({ mail, ...ground }) => {
    if (mail === undefined) return
    const transport = await openTransport(mail)
    try {
      await sendWaitingMail({ ...ground, transport })
    } finally {
      transport.close()
    }
  },
}
