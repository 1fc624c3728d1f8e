import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done with the register of dispensations, and by which roles. */
export const dispensationActs = {
  'record-dispensation': [...clerks, 'monitoring-officer'],
  'end-dispensation': [...clerks, 'monitoring-officer'],
} as const satisfies ActsOf
