import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { ExpectedDocumentState } from './expected-document.ts'

/** Why an agenda, an item or an expected document cannot be as asked. */
export type AgendaRefusal =
  | { readonly code: 'agenda-without-items' }
  | { readonly code: 'document-without-a-state'; readonly title: string }
  | {
      readonly code: 'expected-document-cannot-change'
      readonly title: string
      readonly from: ExpectedDocumentState['state']
      readonly to: ExpectedDocumentState['state']
    }
  | { readonly code: 'expected-document-withdrawn-without-reason'; readonly title: string }
  | { readonly code: 'item-number-malformed'; readonly number: string }
  | { readonly code: 'item-number-twice'; readonly number: string }
  | { readonly code: 'item-numbers-out-of-order'; readonly number: string }
  | { readonly code: 'item-without-title' }
  | { readonly code: 'private-item-without-public-title' }
  | { readonly code: 'title-says-a-state'; readonly title: string }
  | { readonly code: 'to-follow-in-the-past'; readonly title: string; readonly expectedOn: CalendarDate }
  | { readonly code: 'to-follow-without-reason'; readonly title: string }

const expectedDocumentStateNames: Readonly<Record<ExpectedDocumentState['state'], string>> = {
  expected: 'expected',
  toFollow: 'to follow',
  published: 'published',
  withdrawn: 'withdrawn',
}

/** What each refusal about an agenda says. */
export const agendaRefusals: Explanations<AgendaRefusal> = {
  'agenda-without-items': { say: () => 'The agenda has no items yet. Add one before publishing it.' },
  'document-without-a-state': {
    say: ({ title }) =>
      `“${title}” is expected and not here. Publish it, say that it is to follow, or withdraw it; then publish the agenda.`,
    law: 'docs/law/si-2012-2089.md',
  },
  'expected-document-cannot-change': {
    say: ({ title, from, to }) =>
      `“${title}” is ${expectedDocumentStateNames[from]}, so it cannot become ${expectedDocumentStateNames[to]}.`,
  },
  'expected-document-withdrawn-without-reason': {
    say: ({ title }) => `Say why “${title}” is withdrawn. The reason is published.`,
  },
  'item-number-malformed': {
    say: ({ number }) => `“${number}” is not an item number. Use 5, 5.1 or 5a.`,
  },
  'item-number-twice': { say: ({ number }) => `Two items have the number ${number}.` },
  'item-numbers-out-of-order': {
    say: ({ number }) => `Item ${number} stands after an item with a higher number.`,
  },
  'item-without-title': { say: () => 'Give the item a title.' },
  'private-item-without-public-title': {
    say: () =>
      'Give this private item a title that the public may read. The agenda must describe it without disclosing anything.',
    law: 'docs/law/si-2012-2089.md',
  },
  'title-says-a-state': {
    say: ({ title }) =>
      `“${title}” says what state a paper is in. Leave that out: record the paper's state, and the page will print it for as long as it is true.`,
  },
  'to-follow-in-the-past': {
    say: ({ title, expectedOn }) =>
      `“${title}” was to follow by ${dateInWords(expectedOn)}, which has passed. Give a new date and reason.`,
  },
  'to-follow-without-reason': {
    say: ({ title }) => `Say why “${title}” is to follow. The reason is published.`,
  },
}
