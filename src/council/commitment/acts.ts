import { clerks, type ActsOf } from '../access/role.ts'

const followers = [...clerks, 'scrutiny-officer'] as const

/** What may be done with commitments and report-backs, and by which roles. Who claims one as done and is no clerk owes it. */
export const commitmentActs = {
  'make-commitment': followers,
  'move-commitment': followers,
  'claim-commitment-done': [
    ...followers,
    'report-author',
    'improvement-lead',
    'action-owner',
    'executive-member',
    'mayor-or-leader',
    'chair',
  ],
  'answer-recommendation': followers,
  'place-report-back': followers,
  'record-report-back': followers,
  'accept-report-back': followers,
  'ask-for-more': followers,
  'end-commitment': followers,
} as const satisfies ActsOf
