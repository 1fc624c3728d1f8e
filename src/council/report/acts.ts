import { clerks, releasers, type ActsOf } from '../access/role.ts'

/** What may be done with documents, and by which roles. */
export const reportActs = {
  'add-document': [...clerks, 'report-author'],
  'publish-document': clerks,
  'confirm-condition': releasers,
  'release-document': releasers,
  'withdraw-document': releasers,
} as const satisfies ActsOf
