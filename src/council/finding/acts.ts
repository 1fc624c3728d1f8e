import { improvers, type ActsOf, type Role } from '../access/role.ts'

const secondReaders: readonly Role[] = [...improvers, 'evidence-reviewer']

/** What may be done with findings, and by which roles. Confirming and approving take another person than the one before. */
export const findingActs = {
  'mark-paragraph': improvers,
  'confirm-marks': secondReaders,
  'record-finding': improvers,
  'confirm-finding': secondReaders,
  'correct-finding': improvers,
  'withdraw-finding': improvers,
  'dispose-finding': improvers,
  'approve-disposition': [...secondReaders, 'section-151-officer'],
  'reopen-finding': improvers,
} as const satisfies ActsOf
