import type { ActsOf } from '../access/role.ts'

/** What is done to sign in and with one's own account, and what the public does before it has signed in. */
export const signInActs = {
  'sign-in': ['account-holder'],
  'sign-out': ['account-holder'],
  'prove-again': ['account-holder'],
  'set-password': ['account-holder'],
  'set-second-factor': ['account-holder'],
  'remove-second-factor': ['account-holder'],
  'add-passkey': ['account-holder'],
  'remove-passkey': ['account-holder'],
  'link-provider': ['account-holder'],
  'unlink-provider': ['account-holder'],
  'forget-second-factor': ['administrator', 'operator'],
  'remove-passkey-of': ['administrator', 'operator'],
  'invite-account-holder': ['administrator', 'operator'],
  'set-sign-in-policy': ['administrator', 'operator'],
  'ask-for-password-link': ['public'],
  'open-example-login': ['operator'],
  'note-failed-sign-ins': ['public'],
} as const satisfies ActsOf
