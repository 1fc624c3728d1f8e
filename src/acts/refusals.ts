import type { PointKind, TypedPoint } from '../council/voice/points-in.ts'
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

/** Public words name somebody whose identity is protected. */
export type NamesProtectedPerson = { readonly code: 'names-protected-person' }

/** Public words may tell who a young person is, and nobody has said why they may stand. */
export type YoungPersonPointedAt = {
  readonly code: 'young-person-pointed-at'
  readonly points: readonly TypedPoint[]
}

/** A grant of power that nobody may make. */
export type GrantRefusal =
  | { readonly code: 'grant-to-oneself' }
  | { readonly code: 'operator-not-granted' }
  | { readonly code: 'grant-ends-before-it-begins' }
  | { readonly code: 'grant-held-already' }

/** Why a power cannot be ended, or an account closed or opened again. */
export type EndingRefusal =
  | { readonly code: 'own-power' }
  | { readonly code: 'end-without-reason' }
  | { readonly code: 'grant-ended-already' }
  | { readonly code: 'account-closed-already' }
  | { readonly code: 'account-not-closed' }

/** Why cover for somebody who is away cannot be arranged. */
export type CoverRefusal =
  | { readonly code: 'cover-by-oneself' }
  | { readonly code: 'cover-of-a-member' }
  | { readonly code: 'cover-of-nothing'; readonly name: string }

/** Why an account cannot be changed. */
export type AccountChangeRefusal =
  | { readonly code: 'own-account' }
  | { readonly code: 'account-unchanged' }
  | { readonly code: 'person-has-account'; readonly name: string }

/** Why a mail cannot be sent once more, or a choice about mail not be kept. */
export type MailRefusal = { readonly code: 'mail-not-come-back' } | { readonly code: 'mail-timing-fixed' }

/** A paper was to be marked as published by a document that is not public. */
export type PaperNotPublic = { readonly code: 'paper-not-public' }

/** A new start was given to a meeting that needs none. */
export type NewStartNotAsked = { readonly code: 'new-start-not-asked' }

/** A text was to be imported as the record of a meeting that has not been held, or whose minutes are not public yet. */
export type MeetingNotRecorded =
  | { readonly code: 'meeting-in-the-future'; readonly on: string }
  | { readonly code: 'meeting-without-public-minutes'; readonly on: string }

/** Somebody else has changed the thing since the page was made on which this was decided. */
export type ChangedMeanwhile = {
  readonly code: 'changed-meanwhile'
  readonly by: string
  /** The time of day on the council's wall clock, `HH:MM`. */
  readonly time: string
}

/** A login whose password can be printed was to be opened in a council that is not the example one. */
export type NotExampleCouncil = { readonly code: 'not-example-council' }

/** Any refusal that belongs to an act and to no one noun. */
export type ActRefusal =
  | ChangedMeanwhile
  | UnknownThing
  | AgendaNotPublic
  | MeetingNotRecorded
  | NamesProtectedPerson
  | YoungPersonPointedAt
  | GrantRefusal
  | EndingRefusal
  | AccountChangeRefusal
  | CoverRefusal
  | MailRefusal
  | PaperNotPublic
  | NewStartNotAsked
  | NotExampleCouncil
  | CouncilRefusal

/** What each refusal that belongs to no one noun says. */
export const actRefusals: Explanations<ActRefusal> = {
  'agenda-not-public': {
    say: () =>
      'The agenda that this paper belongs to is not public yet. Publish the agenda; its open papers go with it.',
  },
  'changed-meanwhile': {
    say: ({ by, time }) =>
      `${by} changed this at ${time}, after you opened the page. What you entered is still here: look at the change, then send it again if it still holds.`,
  },
  'unknown-thing': {
    say: ({ kind }) => `There is no such ${kind} in this council. Check which one you mean.`,
  },
  'meeting-in-the-future': {
    say: ({ on }) =>
      `No meeting of that body on ${on} is known, and a meeting that has not begun has no record to import. Check the date.`,
  },
  'meeting-without-public-minutes': {
    say: ({ on }) =>
      `The meeting of ${on} is in the record and its draft minutes are not public yet. Publish them first; an import would make its business public before they are.`,
  },
  'names-protected-person': {
    say: () =>
      'These words name somebody whose identity is protected, and they would be public. Use the role alone.',
  },
  'young-person-pointed-at': {
    say: ({ points }) =>
      `These words would be public and may tell who a child or a young person is: ${listed(points)}. Write it so that it could be anybody. If it names an adult or a service, say below why the words may stand.`,
  },
  'cover-by-oneself': { say: () => 'Nobody covers for themselves. Choose a colleague.' },
  'cover-of-a-member': {
    say: () =>
      'What somebody holds as themselves, such as a seat on the council, cannot be covered. Members are stood in for by substitutes and deputies.',
  },
  'cover-of-nothing': {
    say: ({ name }) =>
      `Nothing is left to cover: choose a power that ${name} does not hold for those days anyway.`,
  },
  'grant-to-oneself': { say: () => 'Nobody grants a power to themselves. Ask another administrator.' },
  'grant-ends-before-it-begins': {
    say: () => 'The last day of this power is before its first. Both days count: correct one of the two.',
  },
  'grant-held-already': {
    say: () => 'This account holds that power already, for the same body and some of the same days.',
  },
  'own-power': {
    say: () =>
      'Nobody ends their own power or closes their own account, so that no council is left without an administrator. Ask another.',
  },
  'own-account': {
    say: () =>
      'Nobody changes their own account in this way, so that nobody raises their own power. Ask another administrator.',
  },
  'account-unchanged': { say: () => 'That is what the account says already. Type what it is to be.' },
  'person-has-account': {
    say: ({ name }) =>
      `That person has an account already: ${name}. Close it first, or choose somebody else.`,
  },
  'end-without-reason': { say: () => 'Say why. The reason stays with the record of this power.' },
  'grant-ended-already': { say: () => 'That power has ended already. Its record stays as it is.' },
  'account-closed-already': { say: () => 'That account is closed already.' },
  'account-not-closed': { say: () => 'That account is open, so there is nothing to open again.' },
  'mail-not-come-back': {
    say: () => 'Only mail that came back is sent once more. What waits is tried again by itself.',
  },
  'mail-timing-fixed': {
    say: () => 'Mail of this kind always comes at once: it is about how you sign in or what you may do.',
  },
  'operator-not-granted': {
    say: () =>
      'Somebody is the operator, the holder of an account or the public by what they do. These are no roles that can be granted.',
  },
  'paper-not-public': {
    say: () =>
      'That document is not public. Publish or release it, and the paper it meets is marked as published.',
  },
  'new-start-not-asked': {
    say: () =>
      'A new date is given only to a meeting that was postponed or adjourned. Postpone it first, with the reason.',
  },
  'not-example-council': {
    say: () => 'Only the example council has logins whose passwords can be printed.',
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

const kindNames: Readonly<Partial<Record<PointKind, string>>> = {
  name: 'a name',
  initials: 'initials',
  age: 'an age',
  birth: 'a date of birth',
  phone: 'a telephone number',
  address: 'an address',
  email: 'an e-mail address',
  school: 'a school',
}

const mostListed = 5

function listed(points: readonly TypedPoint[]): string {
  const first = points
    .slice(0, mostListed)
    .map(({ kind, words }) => `“${words}” (${kindNames[kind] ?? 'something of theirs'})`)
  return [...first, ...(points.length > mostListed ? ['and more'] : [])].join(', ')
}
