import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done with minutes, and by which roles. */
export const minutesActs = {
  'draft-minutes': clerks,
  'record-contribution': clerks,
  'publish-draft-minutes': clerks,
  'approve-minutes': clerks,
  'sign-minutes': [...clerks, 'chair'],
  'import-published-item': clerks,
} as const satisfies ActsOf
