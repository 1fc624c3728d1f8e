import type { ActsOf } from '../access/role.ts'

/** What may be done with the council's clock, and by which roles. */
export const clockActs = {
  'set-clock-policy': ['monitoring-officer', 'proper-officer'],
} as const satisfies ActsOf
