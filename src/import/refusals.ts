import type { Explanations } from '../council/refusal.ts'

/** Why a register file or a published file cannot be brought in, beyond what the acts refuse. */
export type BringingInRefusal =
  | { readonly code: 'register-body-unknown'; readonly slug: string }
  | { readonly code: 'no-meeting-named' }

/** What each refusal about bringing a file in says. */
export const bringingInRefusals: Explanations<BringingInRefusal> = {
  'register-body-unknown': {
    say: ({ slug }) =>
      `An office in the file belongs to the body “${slug}”, which is neither in the file nor in the register.`,
  },
  'no-meeting-named': {
    say: () => 'The text names no meeting. Say which it was with --meeting and its date, such as 2024-12-04.',
  },
}
