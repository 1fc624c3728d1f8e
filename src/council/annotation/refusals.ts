import type { Explanations } from '../refusal.ts'

/** Why a private note cannot be kept or deleted. */
export type AnnotationRefusal =
  | { readonly code: 'annotation-of-no-person' }
  | { readonly code: 'annotation-without-words' }
  | { readonly code: 'annotation-unknown' }
  | { readonly code: 'annotation-too-long'; readonly mostCharacters: number }

/** What each refusal about a private note says. */
export const annotationRefusals: Explanations<AnnotationRefusal> = {
  'annotation-of-no-person': {
    say: () =>
      'Notes are kept with a person of the register, and your account belongs to none. Ask the administrator.',
  },
  'annotation-without-words': { say: () => 'Write the note first. There is nothing to keep.' },
  'annotation-too-long': {
    say: ({ mostCharacters }) =>
      `A note may have ${mostCharacters} characters. Shorten it, or keep the rest in a document of your own.`,
  },
  'annotation-unknown': { say: () => 'You keep no note there, so there is none to delete.' },
}
