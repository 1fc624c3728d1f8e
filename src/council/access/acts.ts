import type { ActsOf, Role } from './role.ts'

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
} as const satisfies ActsOf
