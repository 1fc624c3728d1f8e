import type { Catalogue } from '../../web/catalogue.ts'

/** What the search of the workspace says. */
export const searchWords = {
  language: 'en-GB',
  title: 'Search',
  titleOf: (text: string) => `${text}: search`,
  label: 'Search everything you may see',
  button: 'Search',
  begin:
    'Write a name, a word or a few words. You find the public record, and of the rest what your role may see.',
  office: 'Not public yet',
  released: 'In the public record',
  none: (text: string) => `Nothing found for “${text}”`,
  advice: 'Try fewer or other words. What your role may not see is not found.',
  item: 'Agenda item',
  document: 'Document',
  kinds: {
    meeting: 'Meeting',
    item: 'Agenda item',
    decision: 'Decision',
    document: 'Document',
    person: 'Person',
    matter: 'Matter',
    planEntry: 'Decision to come',
    planNotice: 'Notice of a decision to come',
    body: 'Body',
  },
} as const satisfies Catalogue
