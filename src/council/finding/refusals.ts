import type { Explanations } from '../refusal.ts'
import type { DispositionKind } from './disposition-kind.ts'

/** Why a mark, a finding or what becomes of it cannot be as asked. */
export type FindingRefusal =
  | { readonly code: 'disposition-approved-by-same' }
  | { readonly code: 'disposition-needs-no-approval' }
  | { readonly code: 'disposition-without-partner' }
  | { readonly code: 'disposition-without-words'; readonly kind: DispositionKind }
  | { readonly code: 'finding-confirmed-already' }
  | { readonly code: 'finding-disposed-already' }
  | { readonly code: 'finding-not-confirmed' }
  | { readonly code: 'finding-not-disposed' }
  | { readonly code: 'finding-unchanged' }
  | { readonly code: 'finding-withdrawn' }
  | { readonly code: 'finding-without-quote' }
  | { readonly code: 'finding-without-reason' }
  | { readonly code: 'finding-without-theme' }
  | { readonly code: 'mark-unchanged' }
  | { readonly code: 'marks-none-to-confirm' }
  | { readonly code: 'merged-in-a-circle' }
  | { readonly code: 'merged-into-nothing' }
  | { readonly code: 'paragraph-has-findings'; readonly count: number }
  | { readonly code: 'paragraph-struck' }
  | { readonly code: 'quote-not-in-paragraph'; readonly quote: string }
  | { readonly code: 'second-reader-same' }
  | { readonly code: 'strength-needs-nothing' }

const wordsWanted: Readonly<Record<DispositionKind, string>> = {
  merged: 'why the two are one',
  partnerOwned: 'how the partner has taken it on',
  alreadyResolved: 'what shows that it is resolved',
  notAccepted: 'why it is not accepted',
}

/** What each refusal about findings says. */
export const findingRefusals: Explanations<FindingRefusal> = {
  'disposition-approved-by-same': {
    say: () =>
      'You said what becomes of this finding, so another person must approve it. Two accounts of one person are one person.',
  },
  'disposition-needs-no-approval': {
    say: () =>
      'Nothing waits for an approval here: what becomes of a finding other than action is approved once.',
  },
  'disposition-without-partner': { say: () => 'Name the partner that has taken the finding on.' },
  'disposition-without-words': {
    say: ({ kind }) => `Say ${wordsWanted[kind]}. It is kept with the finding and is public with it.`,
  },
  'finding-confirmed-already': { say: () => 'A second reader has already confirmed this finding.' },
  'finding-disposed-already': {
    say: () =>
      'Something has been said already of what becomes of this finding. Open it again first, with the reason.',
  },
  'finding-not-confirmed': {
    say: () => 'A second reader must confirm this finding first: another person than whoever recorded it.',
  },
  'finding-not-disposed': {
    say: () => 'Nothing stands of what becomes of this finding, so it is open already.',
  },
  'finding-unchanged': { say: () => 'The theme and the partner say so already. Change one of them.' },
  'finding-withdrawn': { say: () => 'This finding was withdrawn, so nothing more is done with it.' },
  'finding-without-quote': { say: () => 'Quote the words of the paragraph that say it.' },
  'finding-without-reason': { say: () => 'Say why. The reason is kept with the finding.' },
  'finding-without-theme': { say: () => 'Say which theme this is of, such as “Placements” or “Health”.' },
  'mark-unchanged': { say: () => 'The paragraph is marked so already.' },
  'marks-none-to-confirm': {
    say: () =>
      'There is no mark here that you can confirm: none is waiting, or you made them yourself, and the second reader must be another person.',
  },
  'merged-in-a-circle': {
    say: () => 'That finding is merged into another itself. Merge this one into the one that is left.',
  },
  'merged-into-nothing': {
    say: () => 'Choose another finding of this event that asks for something and was not withdrawn.',
  },
  'paragraph-has-findings': {
    say: ({ count }) =>
      `${count === 1 ? 'A finding stands' : `${count} findings stand`} on this paragraph, so it cannot be marked as one with nothing to do. Withdraw what is wrong first.`,
  },
  'paragraph-struck': {
    say: () =>
      'This paragraph is struck: the newest file of the report does not have it. Quote one that stands.',
  },
  'quote-not-in-paragraph': {
    say: ({ quote }) =>
      `These words do not stand in the paragraph: “${quote.length > 120 ? `${quote.slice(0, 120)}…` : quote}”. Copy them from it, letter by letter.`,
  },
  'second-reader-same': {
    say: () =>
      'You recorded this finding, so another person must confirm it. Two accounts of one person are one person.',
  },
  'strength-needs-nothing': { say: () => 'A strength asks for nothing, so nothing need become of it.' },
}
