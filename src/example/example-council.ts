import type { MeetingKind } from '../council/meeting/meeting.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'

/** A whole council as plain data: what the loader enters, act by act, through the same doors a clerk uses. */
export type ExampleCouncil = {
  readonly council: ExampleAuthority
  readonly bodies: readonly ExampleBody[]
  readonly people: readonly ExamplePerson[]
  readonly groupChanges: readonly ExampleGroupChange[]
  readonly offices: readonly ExampleOffice[]
  readonly holdings: readonly ExampleHolding[]
  readonly matters: readonly ExampleMatter[]
  readonly meetings: readonly ExampleMeeting[]
  readonly documents: readonly ExampleDocument[]
}

/** The council itself: how it is named, found and reached. */
export type ExampleAuthority = {
  readonly name: string
  readonly slug: 'ashcombe'
  readonly hosts: readonly string[]
  readonly colours: { readonly brand: string; readonly onBrand: string; readonly accent: string }
  readonly contact: {
    readonly team: string
    readonly email: string
    readonly telephone: string
    readonly address: readonly string[]
  }
  readonly welcome: readonly string[]
}

/** Whether a body is bound by the 1972 Act, by the 2012 executive regulations, or by nothing but council policy. */
export type ExampleRegime = 'lga1972' | 'exec2012' | 'advisory'

/** What a body is in the constitution. */
export type ExampleBodyKind =
  | 'council'
  | 'executive'
  | 'committee'
  | 'subCommittee'
  | 'scrutiny'
  | 'advisory'
  | 'external'

/** A body that meets. One that has ceased keeps its page and names the body that took over its work. */
export type ExampleBody = {
  readonly slug: string
  readonly name: string
  readonly kind: ExampleBodyKind
  readonly regime: ExampleRegime
  readonly parent?: string
  readonly quorum: number
  readonly purpose: string
  readonly aliases: readonly string[]
  readonly ceased?: { readonly on: CalendarDate; readonly succeededBy: string; readonly reason: string }
}

/** A person who is named in public. Young people are never persons here: they speak by role alone. */
export type ExamplePerson = {
  readonly key: string
  readonly name: string
  readonly sortName: string
  readonly honorific?: string
  readonly postNominals?: string
  /** The political group today; on which days they were in which stands among the changes of group. */
  readonly group?: string
  readonly ward?: string
  readonly biography?: string
}

/** That a person is in a political group from a day on or, without one, in none. */
export type ExampleGroupChange = {
  readonly person: string
  readonly group?: string | undefined
  readonly fromOn: CalendarDate
}

/** What kind of office it is, for choosing how a speaker is introduced. */
export type ExampleOfficeKind =
  | 'mayor'
  | 'cabinetMember'
  | 'shadow'
  | 'chair'
  | 'viceChair'
  | 'member'
  | 'councillor'
  | 'statutoryOfficer'
  | 'officer'
  | 'panelMember'
  | 'coopted'
  | 'partner'

/** An office that people hold for a time. */
export type ExampleOffice = {
  readonly key: string
  readonly title: string
  readonly body?: string
  readonly kind: ExampleOfficeKind
}

/** The holding of an office by a person, both days included. */
export type ExampleHolding = {
  readonly person: string
  readonly office: string
  readonly fromOn: CalendarDate
  readonly toOn?: CalendarDate
  /** The ward of a councillor's term, and the day on which the result of a by-election was declared. */
  readonly ward?: string
  readonly declaredOn?: CalendarDate
}

/** A subject that persists across meetings. */
export type ExampleMatter = {
  readonly key: string
  readonly title: string
  readonly summary: string
  readonly kind: ExampleMatterKind
  readonly wards?: readonly string[]
}

/** The broad kind of business that a matter is. */
export type ExampleMatterKind =
  | 'children'
  | 'adults'
  | 'housing'
  | 'environment'
  | 'transport'
  | 'finance'
  | 'governance'
  | 'planning'
  | 'culture'
  | 'licensing'
  | 'petition'
  | 'inspection'

/** What has been done with a meeting. Its state is the record of these acts and nothing else. */
export type ExampleMeetingAct = {
  readonly kind: ExampleMeetingActKind
  readonly on: CalendarDate
  readonly at: string
  readonly by: string
  readonly reason?: string
  readonly note?: string
}

/** The acts that carry a meeting from its announcement to its signed minutes. */
export type ExampleMeetingActKind =
  | 'announced'
  | 'agendaPublished'
  | 'supplementPublished'
  | 'postponed'
  | 'cancelled'
  | 'adjourned'
  | 'held'
  | 'closed'
  | 'decisionsPublished'
  | 'draftMinutesPublished'
  | 'minutesApproved'
  | 'minutesSigned'

/** A meeting with its acts in order of time. `startsAt` is wall-clock time in Europe/London. */
export type ExampleMeeting = {
  readonly key: string
  readonly body: string
  readonly kind: MeetingKind
  readonly startsOn: CalendarDate
  readonly startsAt: string
  readonly venue: string
  readonly takenUpBy?: string
  readonly acts: readonly ExampleMeetingAct[]
  readonly attendance: readonly ExampleAttendance[]
  readonly items: readonly ExampleItem[]
}

/** That a person came, or sent apologies. */
export type ExampleAttendance = {
  readonly person: string
  readonly capacity: 'member' | 'inAttendance' | 'officer'
  readonly mode: 'inPerson' | 'remote'
  readonly apologies?: boolean
}

/** An item of an agenda with everything that was said and decided on it. */
export type ExampleItem = {
  readonly key: string
  readonly number: number
  readonly title: string
  readonly standing?: ExampleStandingKind
  readonly matter?: string
  readonly part: 'public' | 'private'
  readonly publicTitle?: string
  /** The ground on which it is taken in private, for the public. */
  readonly restriction?: string
  readonly purpose: string
  readonly decisionMaker?: string
  readonly urgency?: { readonly by: string; readonly addedOn: CalendarDate; readonly reason: string }
  readonly deferred?: { readonly to: string; readonly reason: string }
  readonly expectedDocuments: readonly ExampleExpectedDocument[]
  readonly resolution?: ExampleResolution
  readonly contributions: readonly ExampleContribution[]
  readonly votes: readonly ExampleVote[]
}

/** The business that stands on every agenda of a body. */
export type ExampleStandingKind =
  | 'apologies'
  | 'declarations'
  | 'minutes'
  | 'urgentBusiness'
  | 'publicQuestions'
  | 'workProgramme'
  | 'exclusion'

/** A paper that an item waits for or has. `document` is the key of the document once there is one. */
export type ExampleExpectedDocument = {
  readonly title: string
  readonly state: 'expected' | 'toFollow' | 'published' | 'withdrawn'
  readonly reason?: string
  readonly ownerOffice?: string
  readonly expectedOn?: CalendarDate
  readonly document?: string
}

/** The verb a limb begins with. */
export type ExampleVerb =
  | 'note'
  | 'agree'
  | 'approve'
  | 'adopt'
  | 'refer'
  | 'recommend'
  | 'delegate'
  | 'receive'
  | 'defer'
  | 'elect'
  | 'exclude'

/** What was resolved, once, with the five fields of an executive decision where it is one. */
export type ExampleResolution = {
  readonly formula: string
  readonly limbs: readonly ExampleLimb[]
  readonly isKey?: boolean
  readonly reasons?: string
  readonly alternatives?: string
  readonly conflicts?: string
  readonly dispensations?: string
}

/** One numbered part of a resolution. `number` is the paragraph of the report, `minuteNumber` our own. */
export type ExampleLimb = {
  readonly number: string
  readonly minuteNumber?: string
  readonly verb: ExampleVerb
  readonly text: string
  readonly undertaking?: ExampleUndertaking
  readonly noUndertakingReason?: string
}

/** A promise: who owes it, by when, and which body hears that it was kept. */
export type ExampleUndertaking = {
  readonly ownerOffice: string
  readonly dueOn?: CalendarDate
  readonly reportBackTo?: string
}

/** What kind of speaking it was. */
export type ExampleContributionKind =
  | 'introduction'
  | 'statement'
  | 'question'
  | 'answer'
  | 'thanks'
  | 'voice'

/** What somebody said: a named person in an office, or a role alone. */
export type ExampleContribution = {
  readonly kind: ExampleContributionKind
  readonly person?: string
  readonly roleOnly?: string
  readonly office?: string
  readonly organisation?: string
  readonly text: string
  readonly list?: readonly string[]
}

/** A motion put to the vote; where the vote was recorded, who voted how. */
export type ExampleVote = {
  readonly motion: string
  readonly mover: string
  readonly seconder: string
  readonly for: number
  readonly against: number
  readonly abstain: number
  readonly named?: ExampleNamedVotes
  /** Who asked, after a vote by hands, that their vote against be recorded. */
  readonly askedAgainst: readonly string[]
  readonly carried: boolean
}

/** The person keys on each side of a recorded vote. */
export type ExampleNamedVotes = {
  readonly for: readonly string[]
  readonly against: readonly string[]
  readonly abstain: readonly string[]
}

/** What kind of paper a document is. */
export type ExampleDocumentKind = 'report' | 'appendix' | 'plan' | 'notice' | 'letter'

/** A paper with its versions, oldest first. */
export type ExampleDocument = {
  readonly key: string
  readonly kind: ExampleDocumentKind
  readonly title: string
  readonly publicTitle?: string
  readonly matter?: string
  readonly author?: string
  readonly accessClass: ExampleAccessClass
  readonly versions: readonly ExampleVersion[]
  readonly publishedOn?: CalendarDate
  readonly withdrawn?: { readonly on: CalendarDate; readonly reason: string }
}

/** The text of a document as it stood on a day. */
export type ExampleVersion = {
  readonly on: CalendarDate
  readonly sections: readonly ExampleSection[]
}

/** A headed part of a document. */
export type ExampleSection = { readonly heading: string; readonly paragraphs: readonly string[] }

/** Who may see a document, and on what ground it is kept back. */
export type ExampleAccessClass =
  | { readonly kind: 'open' }
  | { readonly kind: 'draft' }
  | {
      readonly kind: 'exempt'
      readonly paragraphs: readonly number[]
      readonly publicInterestTest: string
      readonly decidedBy: string
      readonly reviewOn: CalendarDate
    }
  | { readonly kind: 'confidential'; readonly basis: string; readonly source: string }
  | ExampleEmbargo

/** An embargo: it ends on an event, confirmed by two people, and never by the clock alone. */
export type ExampleEmbargo = {
  readonly kind: 'embargoed'
  readonly source: string
  readonly terms: string
  readonly expectedOn: CalendarDate
  readonly expectedAt: string
  readonly condition: string
  readonly externalUrl?: string
  readonly publicNote: string
  readonly recipients: readonly string[]
  readonly released?: {
    readonly on: CalendarDate
    readonly at: string
    readonly confirmedBy: string
    readonly secondReleaser: string
  }
}
