import type { Catalogue } from '../../web/catalogue.ts'

/** What the page of dispensations says. */
export const dispensationWords = {
  language: 'en-GB',
  title: 'Dispensations',
  lead: 'Members whom the council has allowed to take part in some business in spite of an interest, under section 33 of the Localism Act 2011.',
  none: 'No dispensation is recorded.',
  now: 'In force today',
  noneNow: 'No dispensation is in force today.',
  toCome: 'To come',
  over: 'Over',
  head: ['Member', 'For what', 'By whom and until when'],
  granted: (who: string, date: string) => `Granted by ${who} on ${date}.`,
  span: (from: string, to: string) => `${from} to ${to}.`,
  endedEarly: (date: string, reason: string) => `Ended early on ${date}: ${reason}`,
  reasons: (words: string) => `Reasons: ${words}`,
  states: {
    extents: { speak: 'May speak.', speakAndVote: 'May speak and vote.' },
    grounds: {
      a: 'Without it the body’s business would be impeded (section 33(2)(a)).',
      b: 'Without it the balance of groups would be so upset as to alter a vote (section 33(2)(b)).',
      c: 'It is in the interests of people who live in the area (section 33(2)(c)).',
      d: 'Without it no member of the executive could take part (section 33(2)(d)).',
      e: 'It is otherwise appropriate (section 33(2)(e)).',
    },
  },
} as const satisfies Catalogue
