import type { Catalogue } from '../../web/catalogue.ts'

/** What the public pages say of the room in which a meeting is held. */
export const venueWords = {
  language: 'en-GB',
  title: 'Getting in',
  stepFree: { yes: 'There is step-free access.', no: 'There is no step-free access.' },
  hearingLoop: { yes: 'There is a hearing loop.', no: 'There is no hearing loop.' },
  holds: (people: string) => `The room holds ${people}.`,
  people: { one: 'person', other: 'people' },
} as const satisfies Catalogue
