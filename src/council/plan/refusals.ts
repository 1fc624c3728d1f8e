import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { PublishedNoticeKind } from './notice.ts'
import type { PlanEntryStatus } from './plan-entry.ts'
import type { RepresentationState } from './representation-state.ts'
import type { DecisionLacking, Shortfall } from './shortfall.ts'

/** A part of an entry that the public must be told. */
export type PlanField =
  | 'title'
  | 'summary'
  | 'keyReason'
  | 'privateBasis'
  | 'privateReason'
  | 'documents'
  | 'copiesFrom'
  | 'contact'

/** Why an entry of the forward plan, a notice or a representation cannot be as asked. */
export type PlanRefusal =
  | { readonly code: 'consent-in-the-future'; readonly agreedOn: CalendarDate }
  | { readonly code: 'consent-passes-somebody-over'; readonly names: readonly string[] }
  | {
      readonly code: 'decision-without-notice'
      readonly takenOn: CalendarDate
      readonly shortfalls: readonly Shortfall[]
      /** `undefined` where the notices alone were asked about. */
      readonly lacking?: DecisionLacking | undefined
    }
  | { readonly code: 'missing-notice-accepted' }
  | { readonly code: 'missing-notice-without-reason' }
  | { readonly code: 'key-decision-not-executive'; readonly title: string }
  | { readonly code: 'nobody-to-consent' }
  | { readonly code: 'nobody-to-tell' }
  | { readonly code: 'not-theirs-to-consent'; readonly names: readonly string[] }
  | { readonly code: 'notice-of-undeclared-fact'; readonly kind: PublishedNoticeKind }
  | {
      readonly code: 'notice-stands-already'
      readonly kind: PublishedNoticeKind
      readonly publishedOn: CalendarDate
    }
  | { readonly code: 'notice-with-unanswered-representations'; readonly count: number }
  | { readonly code: 'notice-withdrawn-already' }
  | { readonly code: 'notice-withdrawn-without-reason' }
  | { readonly code: 'notice-without-first-notice' }
  | { readonly code: 'notice-without-reason'; readonly kind: PublishedNoticeKind }
  | {
      readonly code: 'plan-entry-cannot-move'
      readonly title: string
      readonly from: PlanEntryStatus
      readonly to: PlanEntryStatus
    }
  | { readonly code: 'plan-entry-closed'; readonly title: string; readonly status: 'decided' | 'withdrawn' }
  | { readonly code: 'plan-entry-incomplete'; readonly missing: readonly PlanField[] }
  | { readonly code: 'plan-entry-not-public'; readonly title: string }
  | { readonly code: 'plan-entry-without-reason'; readonly title: string }
  | { readonly code: 'plan-paragraph-unknown'; readonly paragraph: string; readonly known: readonly string[] }
  | { readonly code: 'plan-threshold-without-words' }
  | { readonly code: 'plan-window-backwards'; readonly fromOn: CalendarDate; readonly toOn: CalendarDate }
  | {
      readonly code: 'representation-cannot-move'
      readonly from: RepresentationState
      readonly to: RepresentationState
    }
  | { readonly code: 'representation-empty' }
  | { readonly code: 'representation-too-late'; readonly status: PlanEntryStatus }
  | { readonly code: 'representation-too-long'; readonly length: number; readonly limit: number }
  | { readonly code: 'representation-without-words'; readonly to: RepresentationState }
  | { readonly code: 'urgency-report-backwards'; readonly fromOn: CalendarDate; readonly toOn: CalendarDate }

/** What each part of an entry is called in a sentence. */
const fieldNames: Readonly<Record<PlanField, string>> = {
  title: 'a title',
  summary: 'what is to be decided',
  keyReason: 'why the decision is key',
  privateBasis: 'the paragraphs of Schedule 12A, or what makes the information confidential',
  privateReason: 'why it is to be private, in words for the public',
  documents: 'the documents that will be considered',
  copiesFrom: 'where copies may be had',
  contact: 'whom to ask',
}

/** What each kind of notice is called in a sentence. */
const noticeNames: Readonly<Record<PublishedNoticeKind, string>> = {
  key28: 'notice of a key decision',
  private28: 'notice of a private meeting',
  private5: 'further notice of a private meeting',
  generalException: 'general exception notice',
  specialUrgency: 'special urgency notice',
  privateUrgency: 'urgent private meeting notice',
  specialUrgencyReport: 'report of decisions taken under special urgency',
}

const statusNames: Readonly<Record<PlanEntryStatus, string>> = {
  proposed: 'proposed',
  published: 'published',
  movedOn: 'moved on to a later date',
  decided: 'decided',
  withdrawn: 'withdrawn',
}

const representationNames: Readonly<Record<RepresentationState, string>> = {
  received: 'received',
  taken: 'taken into account',
  setAside: 'set aside',
  answered: 'answered',
}

const regulations2012 = 'docs/law/si-2012-2089.md'

/** What each refusal about the forward plan says. */
export const planRefusals: Explanations<PlanRefusal> = {
  'consent-in-the-future': {
    say: ({ agreedOn }) => `The agreement is dated ${dateInWords(agreedOn)}, which has not come yet.`,
  },
  'consent-passes-somebody-over': {
    say: ({ names }) =>
      `${listed(names)} must be asked first. If that is not possible, say why: the reason is kept with the notice.`,
    law: regulations2012,
  },
  'decision-without-notice': {
    say: ({ takenOn, shortfalls, lacking }) =>
      `${lacking === undefined ? 'This' : `“${lacking.title}”`} may not be decided on ${dateInWords(takenOn)}. ${shortfalls.map(shortfallSentence).join(' ')}`,
    law: regulations2012,
  },
  'key-decision-not-executive': {
    say: ({ title }) =>
      `“${title}” is declared a key decision, and its decision-maker is not of the executive. Only an executive decision can be key.`,
    law: regulations2012,
  },
  'missing-notice-accepted': {
    say: () =>
      'Somebody has already answered for recording this decision without its notice. The audit trail says who.',
  },
  'missing-notice-without-reason': {
    say: () =>
      'Say why the decision was taken without its notice. The reason is kept with the record and in the audit trail.',
    law: regulations2012,
  },
  'nobody-to-consent': {
    say: () =>
      'The register names no chair of scrutiny and no chair or vice-chair of the council on that day. Record who holds those offices first.',
    law: regulations2012,
  },
  'nobody-to-tell': {
    say: () =>
      'The register names no chair and no members of a scrutiny committee today. Record them first: they must be told in writing.',
    law: regulations2012,
  },
  'not-theirs-to-consent': {
    say: ({ names }) => `Only these may agree that a matter is urgent: ${listed(names)}.`,
    law: regulations2012,
  },
  'notice-of-undeclared-fact': {
    say: ({ kind }) =>
      `The entry does not declare what a ${noticeNames[kind]} is about. Key and private are two facts: declare the one that is true, publish the entry, then give the notice.`,
    law: regulations2012,
  },
  'notice-stands-already': {
    say: ({ kind, publishedOn }) =>
      `A ${noticeNames[kind]} for these dates was published on ${dateInWords(publishedOn)} and stands.`,
  },
  'notice-with-unanswered-representations': {
    say: ({ count }) =>
      `${count === 1 ? 'One representation has' : `${count} representations have`} no answer yet. The further notice must give the answer to each.`,
    law: regulations2012,
  },
  'notice-withdrawn-already': { say: () => 'This notice was withdrawn already. Its address says why.' },
  'notice-withdrawn-without-reason': {
    say: () => 'Say why the notice is withdrawn. The reason stays at its address.',
  },
  'notice-without-first-notice': {
    say: () =>
      'The first notice of the private meeting has not been given for these dates. Publish that one; the further notice follows it.',
    law: regulations2012,
  },
  'notice-without-reason': {
    say: ({ kind }) => `A ${noticeNames[kind]} must say why the ordinary notice was not practicable.`,
    law: regulations2012,
  },
  'plan-entry-cannot-move': {
    say: ({ title, from, to }) =>
      `“${title}” is ${statusNames[from]}, so it cannot become ${statusNames[to]}.`,
  },
  'plan-entry-closed': {
    say: ({ title, status }) => `“${title}” is ${statusNames[status]}. No further notice of it can be given.`,
  },
  'plan-entry-incomplete': {
    say: ({ missing }) => `The entry still needs ${listed(missing.map((field) => fieldNames[field]))}.`,
    law: regulations2012,
  },
  'plan-entry-not-public': {
    say: ({ title }) =>
      `“${title}” has not been published as it now stands. Publish the entry; its notice may be given at the same time.`,
  },
  'plan-entry-without-reason': {
    say: ({ title }) => `Say why “${title}” moves on or is withdrawn. The reason is published.`,
  },
  'plan-paragraph-unknown': {
    say: ({ paragraph, known }) =>
      `${paragraph} is not a paragraph this council can rely on. It may use ${known.join(', ')}.`,
    law: 'docs/law/sched-12a-lga-1972.md',
  },
  'plan-threshold-without-words': {
    say: () =>
      'Say in words what this council treats as significant. Every notice of a key decision repeats them.',
  },
  'plan-window-backwards': {
    say: ({ fromOn, toOn }) =>
      `The last day, ${dateInWords(toOn)}, is before the first, ${dateInWords(fromOn)}. Both days count.`,
  },
  'representation-cannot-move': {
    say: ({ from, to }) =>
      `The representation is ${representationNames[from]}, so it cannot be ${representationNames[to]}.`,
  },
  'representation-empty': { say: () => 'Write what you want the council to take into account.' },
  'representation-too-late': {
    say: ({ status }) =>
      status === 'decided'
        ? 'This decision has been taken, so representations about it are closed.'
        : 'This decision was withdrawn, so representations about it are closed.',
  },
  'representation-too-long': {
    say: ({ length, limit }) =>
      `What you wrote has ${length} characters. Shorten it to ${limit}, or send the rest to the contact named here.`,
  },
  'representation-without-words': {
    say: ({ to }) =>
      to === 'answered'
        ? 'Write the answer. It is published with the representation.'
        : 'Say why the representation is set aside. The reason stays in the office.',
  },
  'urgency-report-backwards': {
    say: ({ fromOn, toOn }) =>
      `The last day of the report, ${dateInWords(toOn)}, is before its first, ${dateInWords(fromOn)}.`,
  },
}

function shortfallSentence({ kind, state }: Shortfall): string {
  const name = noticeNames[kind]
  if (state.state === 'none') return `No ${name} has been published.`
  if (state.state === 'withdrawn') return `The ${name} was withdrawn.`
  return state.state === 'tooLate'
    ? `The ${name} was published on ${dateInWords(state.publishedOn)}: the first day it allows is ${dateInWords(state.firstDay)}.`
    : `The ${name} was for ${dateInWords(state.fromOn)} to ${dateInWords(state.toOn)}.`
}

function listed(names: readonly string[]): string {
  const rest = names.slice(0, -1)
  const [last = ''] = names.slice(-1)
  return rest.length === 0 ? last : `${rest.join(', ')} and ${last}`
}
