import type { Explanations } from '../refusal.ts'

/** Why mail cannot be arranged as it was asked for. */
export type MailRefusal = { readonly code: 'digest-time-at-night' }

/** What each refusal about mail says. */
export const mailRefusals: Explanations<MailRefusal> = {
  'digest-time-at-night': { say: () => 'Give a time from 5am to 10pm.' },
}
