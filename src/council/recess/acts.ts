import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done with the recesses of the council, and by which roles. */
export const recessActs = {
  'record-recess': clerks,
  'change-recess': clerks,
  'withdraw-recess': clerks,
} as const satisfies ActsOf
