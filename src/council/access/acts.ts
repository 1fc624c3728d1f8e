import { releasers, type ActsOf, type Role } from './role.ts'

const administrators: readonly Role[] = ['administrator', 'operator']

/** What may be done with councils and the powers held in them, and by which roles. */
export const accessActs = {
  'add-council': ['operator'],
  'grant-power': administrators,
  'end-grant': administrators,
  'close-account': administrators,
  'reopen-account': administrators,
  'rename-account': administrators,
  'change-account-address': administrators,
  'change-account-person': administrators,
  'give-read-grant': ['proper-officer', 'monitoring-officer'],
  'end-read-grant': releasers,
  'set-release-rule': ['monitoring-officer'],
  'agree-release-rule': ['monitoring-officer', 'proper-officer'],
  'take-back-release': releasers,
  'doubt-clock': ['operator'],
  'confirm-clock': releasers,
  'accept-read-terms': ['account-holder'],
  'open-granted-paper': ['account-holder'],
} as const satisfies ActsOf
