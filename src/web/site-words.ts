import type { Catalogue } from './catalogue.ts'

/** What the frame round every page says. */
export const siteWords = {
  language: 'en-GB',
  mainNavigation: 'Main',
  home: 'Home',
  meetings: 'Meetings',
  bodies: 'Bodies',
  decisions: 'Decisions',
  documents: 'Documents',
  people: 'People',
  search: 'Search',
  searchTheRecord: 'Search the record',
  footerTitle: 'About this site',
  accessibility: 'Accessibility statement',
  privacy: 'Privacy',
  workspace: 'For councillors and officers',
  licence:
    'The published record may be used under the Open Government Licence v3.0, except where a page says otherwise.',
  address: (url: string) => `This page is at ${url}`,
  software: 'Moothall, open-source software for councils',
} satisfies Catalogue
