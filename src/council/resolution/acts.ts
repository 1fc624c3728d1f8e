import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done with what is decided, and by which roles. */
export const resolutionActs = {
  'record-resolution': clerks,
  'record-vote': clerks,
  'publish-decisions': clerks,
} as const satisfies ActsOf
