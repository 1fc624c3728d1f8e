import { tellEveryCouncil } from '../acts/mail/tell-what-is-due.ts'
import type { Job } from './job.ts'

/** Tells authors and members every morning what is due in the days ahead. */
export const tellWhatIsDueDaily: Job = {
  name: 'tell-what-is-due',
  every: '10 6 * * *',
  run: ({ office, clock }) => tellEveryCouncil(office, clock),
}
