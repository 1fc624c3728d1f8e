import { registrars, type ActsOf } from '../access/role.ts'

/** What may be done with the register of outside bodies and the council's appointments to them, and by which roles. */
export const outsideActs = {
  'register-outside-body': registrars,
  'change-outside-body': registrars,
  'appoint-to-outside-body': registrars,
  'correct-outside-appointment': registrars,
  'end-outside-appointment': registrars,
} as const satisfies ActsOf
