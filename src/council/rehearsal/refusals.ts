import type { Explanations } from '../refusal.ts'

/** Why a release is not rehearsed, or a check after a withdrawal not signed off. */
export type RehearsalRefusal =
  | { readonly code: 'check-not-clean' }
  | { readonly code: 'check-not-made' }
  | { readonly code: 'nothing-to-check' }
  | { readonly code: 'nothing-to-rehearse' }
  | { readonly code: 'public-eyes-missing' }

/** What each refusal about rehearsals says. */
export const rehearsalRefusals: Explanations<RehearsalRefusal> = {
  'check-not-clean': {
    say: () =>
      'The last check found something of the document, or could not look everywhere. Mend that and check again before it is signed off.',
  },
  'check-not-made': {
    say: () => 'Nobody has checked the site since the document was withdrawn. Check first, then sign off.',
  },
  'nothing-to-check': { say: () => 'The document was not withdrawn, so there is nothing to look for.' },
  'nothing-to-rehearse': {
    say: () => 'The item has no paper that is kept back, so there is no release to rehearse.',
  },
  'public-eyes-missing': {
    say: () =>
      'The database does not let the office look with the eyes of the public, so a release cannot be rehearsed. Ask who runs the server to grant the role: docs/operate/database.md says how.',
  },
}
