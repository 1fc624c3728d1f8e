import type { Explanations } from '../refusal.ts'

/** Why a colleague cannot be named in a comment, or a mention not be put off. */
export type MentionRefusal =
  | { readonly code: 'mention-settled-already' }
  | { readonly code: 'mentioned-cannot-read' }

/** What each refusal about a mention says. */
export const mentionRefusals: Explanations<MentionRefusal> = {
  'mention-settled-already': { say: () => 'This mention is off your first page already.' },
  'mentioned-cannot-read': {
    say: () =>
      'The colleague you name cannot read what you comment on, so they would be told of nothing. Choose somebody from the list.',
  },
}
