import type { AccessClass } from './access-class.ts'

/** How much of a thing may be seen, from least to most. `nothing` is no sign that it exists. */
export const sights = ['nothing', 'note', 'title', 'titleAndNote', 'file'] as const

/** One of the {@link sights}. */
export type Sight = (typeof sights)[number]

/** A kind of reader, as a row of the {@link sightTable}. Everybody is `anyone`, and may be more besides. */
export type ReaderKind =
  | 'anyone'
  | 'memberOfTheBody'
  | 'otherCouncillor'
  | 'scrutinyMember'
  | 'reportAuthor'
  | 'clearingOfficer'
  | 'democraticServicesOfficer'
  | 'properOfficer'
  | 'monitoringOfficer'
  | 'section151Officer'
  | 'planKeeper'
  | 'supporter'
  | 'administrator'

/** What must hold for a sight to be given. */
export type Condition =
  | 'always'
  | 'published'
  | 'withdrawn'
  | 'described'
  | 'noted'
  | 'notNarrowed'
  | 'recipient'
  | 'author'
  | 'clearing'
  | 'keeper'
  | 'submitted'
  | 'granted'

/** A sight, and every condition under which it is given. */
export type SightRule = { readonly sight: Sight; readonly when: readonly Condition[] }

type Row = Readonly<Partial<Record<AccessClass['class'], readonly SightRule[]>>>

const file = (...when: readonly Condition[]): SightRule => ({ sight: 'file', when })
const title = (...when: readonly Condition[]): SightRule => ({ sight: 'title', when })

const always = [file('always')]
const asRecipient = [file('recipient')]
const asAuthor = [file('author')]
const inClearance = [file('clearing')]

const otherCouncillor: Row = {
  exempt: [title('described'), file('granted')],
  confidential: [title('described'), file('granted')],
  embargoed: asRecipient,
}

/**
 * Who may see what: domain notes, 7.6. A council may narrow it and never widen it.
 * A class that a row does not name gives nothing; every reader has the row of `anyone` as well as their own.
 */
export const sightTable: Readonly<Record<ReaderKind, Row>> = {
  anyone: {
    open: [file('published'), title('withdrawn')],
    exempt: [title('described'), file('granted')],
    confidential: [title('described'), file('granted')],
    embargoed: [{ sight: 'note', when: ['noted'] }, file('granted')],
  },
  memberOfTheBody: {
    exempt: [file('notNarrowed')],
    confidential: [file('notNarrowed')],
    embargoed: asRecipient,
  },
  otherCouncillor,
  scrutinyMember: otherCouncillor,
  reportAuthor: {
    open: asAuthor,
    exempt: asAuthor,
    confidential: asAuthor,
    embargoed: asAuthor,
    draft: asAuthor,
  },
  clearingOfficer: {
    open: inClearance,
    exempt: inClearance,
    confidential: inClearance,
    embargoed: [file('clearing', 'recipient')],
    draft: inClearance,
  },
  democraticServicesOfficer: {
    open: always,
    exempt: always,
    confidential: always,
    embargoed: [{ sight: 'titleAndNote', when: ['always'] }, file('recipient')],
    draft: [file('submitted')],
  },
  properOfficer: { open: always, exempt: always, confidential: always, embargoed: always, draft: always },
  monitoringOfficer: { open: always, exempt: always, confidential: always, embargoed: always, draft: always },
  section151Officer: {
    open: always,
    exempt: always,
    confidential: always,
    embargoed: asRecipient,
    draft: inClearance,
  },
  planKeeper: { embargoed: asRecipient, draft: [file('keeper')] },
  supporter: { draft: [file('keeper')] },
  administrator: {},
}
