import { clerks, releasers, type ActsOf, type Role } from '../access/role.ts'

const clearers: readonly Role[] = [
  'clearing-officer',
  'section-151-officer',
  'monitoring-officer',
  'executive-member',
  'mayor-or-leader',
]

/** What may be done with documents and reports, and by which roles. */
export const reportActs = {
  'add-document': [...clerks, 'report-author'],
  'publish-document': clerks,
  'put-in-correction': clerks,
  'publish-correction': clerks,
  'confirm-condition': releasers,
  'release-document': releasers,
  'withdraw-document': releasers,
  'change-access-class': releasers,
  'record-breach': releasers,
  'set-report-template': ['proper-officer', 'monitoring-officer'],
  'commission-report': [...clerks, 'report-author'],
  'draft-report': [...clerks, 'report-author'],
  'save-report-version': [...clerks, 'report-author'],
  'ask-clearance': [...clerks, 'report-author'],
  'clear-report': clearers,
  'comment-on-report': [...clerks, ...clearers, 'report-author'],
  'accept-report': clerks,
  'return-report': clerks,
  'withdraw-report': [...clerks, 'report-author'],
} as const satisfies ActsOf
