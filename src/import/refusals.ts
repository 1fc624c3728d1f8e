import type { Explanations } from '../council/refusal.ts'

/** Why a register file or a published file cannot be brought in, beyond what the acts refuse. */
export type BringingInRefusal =
  | { readonly code: 'register-body-unknown'; readonly slug: string }
  | { readonly code: 'register-body-differs'; readonly slug: string; readonly name: string }
  | { readonly code: 'register-name-twice'; readonly name: string }
  | { readonly code: 'no-meeting-named' }

/** What each refusal about bringing a file in says. */
export const bringingInRefusals: Explanations<BringingInRefusal> = {
  'register-body-unknown': {
    say: ({ slug }) =>
      `An office in the file belongs to the body “${slug}”, which is neither in the file nor in the register.`,
  },
  'register-body-differs': {
    say: ({ slug, name }) =>
      `The short name “${slug}” belongs to the body “${name}” already, and the file has another name, kind or regime for it. Give the body in the file a short name of its own, or correct it there.`,
  },
  'register-name-twice': {
    say: ({ name }) =>
      `The file has “${name}” twice. If they are one person, put the offices in one entry; if two, write the names so that they differ, such as with a middle name.`,
  },
  'no-meeting-named': {
    say: () => 'The text names no meeting. Say which it was with --meeting and its date, such as 2024-12-04.',
  },
}
