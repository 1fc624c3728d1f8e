import type { Job } from './job.ts'
import { enterReadsOften } from './enter-reads.ts'
import { hideLapsedVoicesHourly } from './hide-lapsed-voices.ts'
import { rehearse } from './rehearse.ts'
import { scanFilesOften } from './scan-files.ts'
import { sendMail } from './send-mail.ts'
import { tellFollowersHourly } from './tell-followers.ts'
import { tellWhatIsDueDaily } from './tell-what-is-due.ts'
import { verifyTrailNightly } from './verify-trail.ts'

/** Everything that runs by the clock. */
export const jobs: readonly Job[] = [
  sendMail,
  enterReadsOften,
  rehearse,
  scanFilesOften,
  tellWhatIsDueDaily,
  tellFollowersHourly,
  verifyTrailNightly,
  hideLapsedVoicesHourly,
]
