import type { Catalogue } from '../../web/catalogue.ts'

/** What is said where there is no page to show. */
export const answerWords = {
  language: 'en-GB',
  notFound: {
    title: 'Page not found',
    lead: 'There is nothing to read at this address.',
    advice:
      'The address may have been written or copied wrongly. Published things keep their address, so these ways, or the search above, lead to all of them.',
    ways: 'Where to look',
    calendar: 'The calendar of meetings',
    decisions: 'All decisions',
    documents: 'All documents',
    bodies: 'Bodies and their members',
    people: 'People',
  },
  badRequest: {
    title: 'That cannot be shown',
    lead: 'Something in the address is not as it should be.',
    advice: 'Go back and try again, or start from the home page.',
    home: 'Home page',
  },
  fault: {
    title: 'Something went wrong',
    lead: 'This page cannot be shown at the moment. The fault is ours.',
    advice: 'Try again in a few minutes. If you write to the council about it, give this reference:',
    councilName: 'Council meetings',
  },
  busy: {
    title: 'Many people are opening files',
    lead: 'So many people are opening files at this moment that yours has to wait.',
    advice: 'Try again in a quarter of a minute. The other pages of this site work as always.',
  },
  noCouncil: {
    title: 'No council here',
    lead: 'This address serves no council.',
    advice: 'Check the address, or ask the council for the address of its meetings.',
    councilName: 'Moothall',
  },
} as const satisfies Catalogue
