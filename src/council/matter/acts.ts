import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done with matters, and by which roles. */
export const matterActs = {
  'register-matter': clerks,
} as const satisfies ActsOf
