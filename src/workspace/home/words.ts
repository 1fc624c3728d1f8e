import type { Catalogue } from '../../web/catalogue.ts'

/** What the first page of the workspace says. */
export const homeWords = {
  language: 'en-GB',
  title: 'Your work',
  lead: (name: string, today: string) => `${name}, today is ${today}.`,
  recent: 'Recently opened',
  nothing: 'Nothing waits for you.',
  nothingLead:
    'What you are asked to do, and what is late, will stand here. The ways at the head of the page lead to everything else.',
} satisfies Catalogue
