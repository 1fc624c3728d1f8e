import { verifyTrails } from '../acts/audit/verify-trail.ts'
import type { Job } from './job.ts'

/** Follows every council's audit trail once a night, and tells who must know where one does not hold together. */
export const verifyTrailNightly: Job = {
  name: 'verify-trail',
  every: '17 2 * * *',
  run: ({ office, clock }) => verifyTrails(office, clock),
}
