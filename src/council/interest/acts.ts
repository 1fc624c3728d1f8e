import { members, type ActsOf, type Role } from '../access/role.ts'

/** The register is the monitoring officer's by law, and what is withheld in it is nobody else's to read. */
const keepers: readonly Role[] = ['monitoring-officer']

/** What may be done with the register of members' interests, and by which roles. */
export const interestActs = {
  'register-interest': keepers,
  'amend-interest': keepers,
  'end-interest': keepers,
  'withhold-interest': keepers,
  'show-interest': keepers,
  'record-no-interests': keepers,
  'tell-interest': members,
  'notify-interest': members,
  'enter-notification': keepers,
  'ask-back-notification': keepers,
} as const satisfies ActsOf
