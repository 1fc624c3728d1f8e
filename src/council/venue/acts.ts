import { registrars, type ActsOf } from '../access/role.ts'

/** What may be done with the register of rooms, and by which roles. */
export const venueActs = {
  'register-venue': registrars,
  'change-venue': registrars,
  'close-venue': registrars,
} as const satisfies ActsOf
