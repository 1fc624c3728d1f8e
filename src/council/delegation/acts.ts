import { clerks, releasers, type ActsOf } from '../access/role.ts'

/** What may be done with the scheme of delegation and the decisions taken under it, and by which roles. */
export const delegationActs = {
  'record-delegation': [...clerks, 'monitoring-officer'],
  'end-delegation': [...clerks, 'monitoring-officer'],
  'record-delegated-decision': [...clerks, 'report-author'],
  'change-delegated-decision': [...clerks, 'report-author'],
  'check-redaction': [...releasers, 'clearing-officer'],
  'publish-delegated-decision': releasers,
} as const satisfies ActsOf
