import type { Job } from './job.ts'
import { sendMail } from './send-mail.ts'

/** Everything that runs by the clock. */
export const jobs: readonly Job[] = [sendMail]
