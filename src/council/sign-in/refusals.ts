import type { Explanations } from '../refusal.ts'

/** Why somebody is not signed in, or may not set what they wish to sign in with. */
export type SignInRefusal =
  | { readonly code: 'passkey-not-added' }
  | { readonly code: 'passkey-sign-in-failed' }
  | { readonly code: 'password-common' }
  | { readonly code: 'password-of-own-words' }
  | { readonly code: 'password-too-long'; readonly mostCharacters: number }
  | { readonly code: 'password-too-short'; readonly fewestCharacters: number }
  | { readonly code: 'proof-failed' }
  | { readonly code: 'provider-down' }
  | { readonly code: 'provider-linked-already' }
  | { readonly code: 'provider-sign-in-failed' }
  | { readonly code: 'sign-in-failed' }
  | { readonly code: 'sign-in-link-spent' }
  | { readonly code: 'sign-in-step-over' }
  | { readonly code: 'second-factor-needed' }
  | { readonly code: 'wrong-code' }

/**
 * What each refusal about signing in says. `sign-in-failed` has no facts: a wrong password, an unknown address, an account
 * without powers and too many attempts must look alike.
 */
export const signInRefusals: Explanations<SignInRefusal> = {
  'passkey-not-added': {
    say: () =>
      'The passkey was not added. It took too long, or your device has one for this account already. Try again.',
  },
  'passkey-sign-in-failed': {
    say: () =>
      'We could not sign you in with that passkey. Try again, or sign in with your password. After several attempts, wait a few minutes first.',
  },
  'password-common': {
    say: () => 'That password is easy to guess. Choose another: three or four unrelated words do well.',
  },
  'password-of-own-words': {
    say: () =>
      'That password is made of your name, your e-mail address or the council’s name. Choose words that have nothing to do with you.',
  },
  'password-too-long': {
    say: ({ mostCharacters }) => `A password has at most ${mostCharacters} characters.`,
  },
  'password-too-short': {
    say: ({ fewestCharacters }) => `A password has at least ${fewestCharacters} characters.`,
  },
  'proof-failed': {
    say: () =>
      'That did not prove who you are. Try again; after several wrong attempts, wait a few minutes first.',
  },
  'provider-down': {
    say: () =>
      'The council’s sign-in service does not answer. Try again in some minutes, or sign in with your password.',
  },
  'provider-linked-already': {
    say: () =>
      'That council account, or yours here, is linked already. Unlink it first, where it is linked, and try again.',
  },
  'provider-sign-in-failed': {
    say: () =>
      'We could not sign you in with your council account. Sign in with your password and link it under “Your account”, or ask an administrator.',
  },
  'second-factor-needed': {
    say: () => 'Your role needs a second factor, so it can be replaced and not removed.',
  },
  'sign-in-link-spent': {
    say: () => 'This link has been used or is too old. Ask for a new one.',
  },
  'sign-in-step-over': {
    say: () => 'That took too long, or the code was wrong too often. Sign in again.',
  },
  'wrong-code': {
    say: () => 'The code is wrong or has been used. Wait for the next code and type that.',
  },
  'sign-in-failed': {
    say: () =>
      'We could not sign you in with that e-mail address and password. Check both and try again. After several wrong attempts, wait a few minutes first.',
  },
}
