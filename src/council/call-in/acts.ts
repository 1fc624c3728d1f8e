import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done to call decisions in, and by which roles. */
export const callInActs = {
  'set-call-in-scheme': ['proper-officer', 'monitoring-officer'],
  'request-call-in': ['councillor', 'scrutiny-member'],
  'join-call-in': ['councillor', 'scrutiny-member'],
  'rule-on-call-in': ['proper-officer', 'monitoring-officer'],
  'move-call-in': [...clerks, 'scrutiny-officer'],
  'withdraw-call-in': ['councillor', 'scrutiny-member'],
} as const satisfies ActsOf
