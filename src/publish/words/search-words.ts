import { html, type Html } from '../../web/html.ts'
import type { Catalogue } from '../../web/catalogue.ts'

/** What the search says. */
export const searchWords = {
  language: 'en-GB',
  title: 'Search',
  titleOf: (text: string) => `${text}: search`,
  label: 'Search the record',
  button: 'Search',
  filters: 'Narrow the search',
  kind: 'Kind',
  allKinds: 'Everything',
  body: 'Body',
  allBodies: 'All bodies',
  from: 'From',
  to: 'To',
  found: (count: string, text: string) => `${count} for “${text}”`,
  count: { one: 'result', other: 'results' },
  capped: (count: string) =>
    `There are more than ${count}. Only the best of them are listed: narrow the search to see others.`,
  none: (text: string) => `Nothing found for “${text}”`,
  advice: 'Try fewer or other words, or take away a filter.',
  corrected: (asked: string, meant: string) =>
    `Nothing was found for “${asked}”. These are the results for “${meant}”.`,
  didYouMean: (link: Html) => html`Did you mean ${link}?`,
  begin:
    'Write a name, a word or a few words. Put a phrase in quotation marks; write -word to leave a word out.',
  onlyCommon: 'These words alone find too much',
  onlyCommonAdvice:
    'Words such as “the” and “of” are not looked up, nor are words left out with a minus alone. Add another word.',
  pages: 'Pages of results',
  badQuery: 'That search cannot be done',
  tooLong: 'Write no more than 200 characters.',
  badDate: 'Write each date as a year, a month and a day, such as 2024-12-04.',
  badDates: 'The first date comes after the last one.',
  badKind: 'There is no such kind of thing.',
  badBody: 'There is no such body.',
  badPage: 'There is no such page of results.',
  noSuchPage: 'There are not that many results',
  firstPage: 'Back to the first results',
} as const satisfies Catalogue
