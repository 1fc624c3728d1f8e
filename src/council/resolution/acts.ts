import { clerks, releasers, type ActsOf } from '../access/role.ts'

/** What may be done with what is decided, and by which roles. */
export const resolutionActs = {
  'record-resolution': clerks,
  'record-vote': clerks,
  'record-ballot': clerks,
  'publish-decisions': clerks,
  'change-resolution': clerks,
  'correct-decision': clerks,
  'withdraw-decision': releasers,
  'supersede-decision': clerks,
  'exempt-from-call-in': clerks,
  'accept-missing-notice': ['proper-officer', 'monitoring-officer'],
  'set-effective-date': ['proper-officer', 'monitoring-officer'],
} as const satisfies ActsOf
