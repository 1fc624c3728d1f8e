import { releasers, type ActsOf } from '../access/role.ts'

/** What may be done about how long things are kept, and by which roles. */
export const retentionActs = {
  'place-legal-hold': releasers,
  'lift-legal-hold': releasers,
  'set-sender-policy': ['proper-officer', 'monitoring-officer'],
  'forget-senders': releasers,
  'review-record': releasers,
} as const satisfies ActsOf
