import type { Explanations } from '../refusal.ts'

/** Why somebody is not signed in, or may not set what they wish to sign in with. */
export type SignInRefusal =
  | { readonly code: 'password-common' }
  | { readonly code: 'password-of-own-words' }
  | { readonly code: 'password-too-long'; readonly mostCharacters: number }
  | { readonly code: 'password-too-short'; readonly fewestCharacters: number }
  | { readonly code: 'sign-in-failed' }

/**
 * What each refusal about signing in says. `sign-in-failed` has no facts: a wrong password, an unknown address, an account
 * without powers and too many attempts must look alike.
 */
export const signInRefusals: Explanations<SignInRefusal> = {
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
  'sign-in-failed': {
    say: () =>
      'We could not sign you in with that e-mail address and password. Check both and try again. After several wrong attempts, wait a few minutes first.',
  },
}
