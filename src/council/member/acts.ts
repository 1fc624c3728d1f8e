import { clerks, members, registrars, type ActsOf } from '../access/role.ts'

/** What may be done with people and offices, and by which roles. */
export const memberActs = {
  'register-person': registrars,
  'correct-person': registrars,
  'register-office': registrars,
  'appoint-to-office': registrars,
  'end-appointment': registrars,
  'approve-absence': clerks,
  'send-apologies': members,
} as const satisfies ActsOf
