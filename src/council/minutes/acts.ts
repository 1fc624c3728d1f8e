import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done with minutes, and by which roles. */
export const minutesActs = {
  'draft-minutes': clerks,
  'keep-minutes-version': clerks,
  'restore-minutes-version': clerks,
  'record-contribution': clerks,
  'ask-for-comments': clerks,
  'comment-on-minutes': [
    ...clerks,
    'chair',
    'mayor-or-leader',
    'executive-member',
    'councillor',
    'report-author',
    'clearing-officer',
    'monitoring-officer',
    'section-151-officer',
    'scrutiny-officer',
  ],
  'answer-comment': clerks,
  'decide-written-summary': ['proper-officer'],
  'publish-draft-minutes': clerks,
  'approve-minutes': clerks,
  'sign-minutes': [...clerks, 'chair'],
  'keep-house-phrase': clerks,
  'withdraw-house-phrase': clerks,
  'import-published-item': clerks,
} as const satisfies ActsOf
