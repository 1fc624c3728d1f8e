import { clerks, type ActsOf, type Role } from '../access/role.ts'

const senders: readonly Role[] = ['public', ...clerks]

/** What may be done with what the public sends to a meeting, and by which roles. Clerks enter what comes by letter. */
export const submissionActs = {
  'set-submission-scheme': ['proper-officer', 'monitoring-officer'],
  'send-submission': senders,
  'supplement-submission': senders,
  'withdraw-submission': senders,
  'moderate-submission': clerks,
  'place-submission': clerks,
  'answer-submission': clerks,
  'publish-submission-answer': clerks,
  'link-submission': clerks,
  'tell-submission-sender': clerks,
  'forget-submission-sender': clerks,
} as const satisfies ActsOf
