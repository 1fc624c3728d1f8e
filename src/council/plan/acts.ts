import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done with the forward plan, and by which roles. */
export const planActs = {
  'propose-plan-entry': [...clerks, 'report-author'],
  'change-plan-entry': [...clerks, 'report-author'],
  'publish-plan-entry': clerks,
  'move-plan-entry': clerks,
  'withdraw-plan-entry': clerks,
  'place-plan-entry': clerks,
  'set-key-threshold': ['proper-officer', 'monitoring-officer'],
  'publish-notice': clerks,
  'withdraw-notice': ['proper-officer', 'monitoring-officer'],
  'record-representation': clerks,
  'send-representation': ['public', ...clerks],
  'moderate-representation': clerks,
  'answer-representation': clerks,
} as const satisfies ActsOf
