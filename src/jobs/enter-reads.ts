import { enterReads } from '../acts/audit/note-read.ts'
import type { Job } from './job.ts'

/** Enters in the audit trail, every minute, who has read what is not public. */
export const enterReadsOften: Job = {
  name: 'enter-reads',
  every: '* * * * *',
  run: ({ office, clock }) => enterReads(office, clock),
}
