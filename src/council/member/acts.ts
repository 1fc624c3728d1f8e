import { clerks, members, registrars, type ActsOf } from '../access/role.ts'

/** What may be done with people, offices, political groups and wards, and by which roles. */
export const memberActs = {
  'register-person': registrars,
  'correct-person': registrars,
  'register-office': registrars,
  'appoint-to-office': registrars,
  'end-appointment': registrars,
  'register-group': registrars,
  'rename-group': registrars,
  'change-group': registrars,
  'take-back-group-change': registrars,
  'register-ward': registrars,
  'change-ward': registrars,
  'set-ward': registrars,
  'approve-absence': clerks,
  'send-apologies': members,
} as const satisfies ActsOf
