import type { Explanations } from '../council/refusal.ts'

/** The thing that an act names is not there. */
export type UnknownThing = { readonly code: 'unknown-thing'; readonly kind: string }

/** A paper was to be public before the agenda it belongs to. */
export type AgendaNotPublic = { readonly code: 'agenda-not-public' }

/** Why a council cannot be added. */
export type CouncilRefusal =
  | { readonly code: 'council-exists'; readonly slug: string }
  | { readonly code: 'host-taken'; readonly host: string }
  | { readonly code: 'account-exists'; readonly email: string }

/** A text was to be imported as the record of a meeting that has not been held. */
export type MeetingInTheFuture = { readonly code: 'meeting-in-the-future'; readonly on: string }

/** What each refusal that belongs to no one noun says. */
export const actRefusals: Explanations<UnknownThing | AgendaNotPublic | MeetingInTheFuture | CouncilRefusal> =
  {
    'agenda-not-public': {
      say: () =>
        'The agenda that this paper belongs to is not public yet. Publish the agenda; its open papers go with it.',
    },
    'unknown-thing': {
      say: ({ kind }) => `There is no such ${kind} in this council. Check which one you mean.`,
    },
    'meeting-in-the-future': {
      say: ({ on }) =>
        `No meeting of that body on ${on} is known, and a meeting that has not begun has no record to import. Check the date.`,
    },
    'council-exists': {
      say: ({ slug }) => `There is already a council called ${slug}. Choose another short name.`,
    },
    'host-taken': {
      say: ({ host }) => `The address ${host} already belongs to a council. Each address serves one council.`,
    },
    'account-exists': {
      say: ({ email }) => `There is already an account for ${email} in this council.`,
    },
  }
