import { registrars, type ActsOf } from '../access/role.ts'

/** What may be done with bodies, and by which roles. */
export const bodyActs = {
  'register-body': registrars,
  'change-body': registrars,
} as const satisfies ActsOf
