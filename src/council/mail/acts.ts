import type { ActsOf } from '../access/role.ts'

/** What may be done with mail, and by which roles. */
export const mailActs = {
  'choose-mail': ['account-holder'],
  'resend-mail': ['administrator'],
  'set-digest-time': ['administrator'],
  'tell-what-is-due': ['operator'],
} as const satisfies ActsOf
