import type { Catalogue } from '../../web/catalogue.ts'

/** What the page of outside bodies says. */
export const outsideWords = {
  language: 'en-GB',
  title: 'Outside bodies',
  lead: 'Bodies that are not the council’s own and to which it appoints people, and whom it has appointed.',
  none: 'No outside body is registered.',
  formerly: (names: string) => `Formerly ${names}.`,
  ceased: (date: string) => `Ceased on ${date}.`,
  nobody: 'Nobody is appointed today.',
  head: ['Appointed', 'As', 'From', 'To', 'By'],
  bodyHead: ['Body', 'As', 'From', 'To'],
  now: 'Still appointed',
  meetingOn: (body: string, date: string) => `${body}, ${date}`,
  corrected: (date: string, was: string, reason: string) =>
    `Put right on ${date}. It said: ${was}. ${reason}`,
  ofPerson: 'Appointments to outside bodies',
} as const satisfies Catalogue
