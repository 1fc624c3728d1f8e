import type { Catalogue } from '../../web/catalogue.ts'

/** What the list of decision notices and its feed say. */
export const decisionNoticesWords = {
  language: 'en-GB',
  title: 'Decision notices',
  lead: 'The notice of each meeting whose decisions are published, with the last day to call each in and when it takes effect; the newest first.',
  head: ['Meeting', 'Published'],
  meeting: (body: string, date: string) => `${body}, ${date}`,
  none: 'No decision notice is published.',
  noneFound: 'No decision notice of that body was published in those days.',
  body: 'Body',
  allBodies: 'All bodies',
  from: 'Published from',
  to: 'Published until',
  show: 'Show',
  badQuery: 'These days cannot be searched',
  badDate: 'Write each date as a year, a month and a day, such as 2024-12-04.',
  badDates: 'The first date comes after the last one.',
  entryTitle: (body: string, date: string) => `Decisions of ${body}, ${date}`,
} as const satisfies Catalogue
