import type { Job } from './job.ts'
import { enterReadsOften } from './enter-reads.ts'
import { sendMail } from './send-mail.ts'
import { verifyTrailNightly } from './verify-trail.ts'

/** Everything that runs by the clock. */
export const jobs: readonly Job[] = [sendMail, enterReadsOften, verifyTrailNightly]
