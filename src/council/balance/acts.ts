import { clerks, registrars, type ActsOf } from '../access/role.ts'

/** What may be recorded of the seats of committees and how they are shared among the groups, and by which roles. */
export const balanceActs = {
  'set-body-seats': registrars,
  'record-balance-review': clerks,
  'record-balance-departure': clerks,
} as const satisfies ActsOf
