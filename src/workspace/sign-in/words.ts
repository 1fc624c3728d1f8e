import type { Catalogue } from '../../web/catalogue.ts'

/** What is said to who signs in and out. */
export const signInWords = {
  language: 'en-GB',
  title: 'Sign in',
  lead: 'For councillors, officers and partners of the council. The public record needs no signing in.',
  again: 'Your session has ended. Sign in again: what you typed is kept.',
  email: 'E-mail address',
  emailRequired: 'Enter your e-mail address',
  password: 'Password',
  passwordRequired: 'Enter your password',
  button: 'Sign in',
  signedOut: 'You are signed out.',
} satisfies Catalogue
