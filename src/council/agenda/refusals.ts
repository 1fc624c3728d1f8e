import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import type { Explanations } from '../refusal.ts'
import type { ExpectedDocumentState } from './expected-document.ts'
import type { ItemCourse } from './course-of-item.ts'

/** Why an agenda, an item or an expected document cannot be as asked. */
export type AgendaRefusal =
  | { readonly code: 'agenda-changed-since'; readonly actor: string }
  | { readonly code: 'agenda-without-items' }
  | { readonly code: 'comment-without-words' }
  | { readonly code: 'correction-changes-nothing' }
  | { readonly code: 'correction-without-reason' }
  | { readonly code: 'course-before-meeting' }
  | { readonly code: 'course-without-reason'; readonly course: ItemCourse }
  | { readonly code: 'document-without-a-state'; readonly title: string }
  | {
      readonly code: 'expected-document-cannot-change'
      readonly title: string
      readonly from: ExpectedDocumentState['state']
      readonly to: ExpectedDocumentState['state']
    }
  | { readonly code: 'expected-document-withdrawn-without-reason'; readonly title: string }
  | { readonly code: 'item-already-public'; readonly title: string }
  | { readonly code: 'item-before-published' }
  | { readonly code: 'item-not-on-agenda' }
  | { readonly code: 'item-not-public'; readonly title: string }
  | { readonly code: 'item-number-malformed'; readonly number: string }
  | { readonly code: 'item-number-twice'; readonly number: string }
  | { readonly code: 'item-numbers-out-of-order'; readonly number: string }
  | { readonly code: 'item-without-title' }
  | { readonly code: 'nothing-to-undo' }
  | { readonly code: 'private-item-without-public-title' }
  | { readonly code: 'supplement-with-nothing-new' }
  | { readonly code: 'template-begins-with-part'; readonly title: string }
  | { readonly code: 'template-item-twice'; readonly title: string }
  | { readonly code: 'title-says-a-state'; readonly title: string }
  | { readonly code: 'to-follow-in-the-past'; readonly title: string; readonly expectedOn: CalendarDate }
  | { readonly code: 'to-follow-without-reason'; readonly title: string }
  | { readonly code: 'urgency-not-for-executive' }
  | { readonly code: 'urgency-without-chair' }
  | { readonly code: 'urgency-without-reason' }

const expectedDocumentStateNames: Readonly<Record<ExpectedDocumentState['state'], string>> = {
  expected: 'expected',
  toFollow: 'to follow',
  published: 'published',
  withdrawn: 'withdrawn',
}

const courseNames: Readonly<Record<ItemCourse, string>> = {
  taken: 'taken',
  deferred: 'deferred',
  withdrawn: 'withdrawn',
  adjourned: 'adjourned',
}

/** What each refusal about an agenda says. */
export const agendaRefusals: Explanations<AgendaRefusal> = {
  'agenda-changed-since': {
    say: ({ actor }) =>
      `${actor} has changed this agenda since you looked at it. Look at it again; what you typed is still here.`,
  },
  'agenda-without-items': { say: () => 'The agenda has no items yet. Add one before publishing it.' },
  'comment-without-words': { say: () => 'Write the comment first.' },
  'correction-changes-nothing': {
    say: () => 'The correction says what stands there already. Change the words, or leave the item as it is.',
  },
  'correction-without-reason': {
    say: () => 'Say why the published words are corrected. The reason is published.',
  },
  'course-before-meeting': {
    say: () => 'The meeting has not begun, so nothing has become of its items yet. Open the meeting first.',
  },
  'course-without-reason': {
    say: ({ course }) => `Say why the item was ${courseNames[course]}. The reason is published.`,
  },
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
  'item-already-public': {
    say: ({ title }) =>
      `“${title}” is published, so it stays as it is and where it is. Correct it instead: the correction is shown beside it.`,
  },
  'item-before-published': {
    say: () => 'The first item of this agenda is published already. Put the new item after it.',
  },
  'item-not-on-agenda': {
    say: () => 'That item is not on this agenda any more. Somebody may have taken it off: look again.',
  },
  'item-not-public': {
    say: ({ title }) => `“${title}” is not published yet. Change it; nothing needs correcting in public.`,
  },
  'item-number-malformed': {
    say: ({ number }) => `“${number}” is not an item number. Use 5, 5.1 or 5a.`,
  },
  'item-number-twice': { say: ({ number }) => `Two items have the number ${number}.` },
  'item-numbers-out-of-order': {
    say: ({ number }) => `Item ${number} stands after an item with a higher number.`,
  },
  'item-without-title': { say: () => 'Give the item a title.' },
  'nothing-to-undo': { say: () => 'There is no change of this agenda left to undo.' },
  'private-item-without-public-title': {
    say: () =>
      'Give this private item a title that the public may read. The agenda must describe it without disclosing anything.',
    law: 'docs/law/si-2012-2089.md',
  },
  'supplement-with-nothing-new': {
    say: () =>
      'The agenda is public already, and nothing has been added since. Add an item or a paper before publishing a supplement.',
  },
  'template-begins-with-part': {
    say: ({ title }) => `“${title}” comes first, so it cannot be a part of another item. Make it an item.`,
  },
  'template-item-twice': {
    say: ({ title }) => `“${title}” stands twice in this template. Leave one of them out.`,
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
  'urgency-not-for-executive': {
    say: () =>
      'An item of the executive cannot be taken as urgent: the regulations give its chair no such power. Take it at a later meeting, or convene a meeting at shorter notice.',
    law: 'docs/law/si-2012-2089.md',
  },
  'urgency-without-chair': {
    say: () => 'Say who chairs the meeting and agrees that the item is urgent.',
    law: 'docs/law/lga-1972-part-va.md',
  },
  'urgency-without-reason': {
    say: () => 'Say what makes the item urgent. The reason is minuted and published.',
    law: 'docs/law/lga-1972-part-va.md',
  },
}
