import type { Catalogue } from '../../web/catalogue.ts'

/** What a member's own page says. */
export const myWords = {
  language: 'en-GB',
  title: 'My meetings',
  lead: (offices: string) => `Your offices: ${offices}.`,
  next: 'Next meetings',
  noBody: 'The register names no body on which you sit. If that is wrong, tell the clerks.',
  none: 'No meeting to come of a body on which you sit has been announced.',
  when: (moment: string, venue: string, state: string) => `${moment}, ${venue} (${state})`,
  noPapers: 'No paper has been published yet.',
  paper: (item: string, title: string) => `Item ${item}: ${title}`,
  apologies: {
    send: 'Send apologies',
    reason: 'Reason, if the clerk should know it. It is not made public from here.',
    sent: 'You have sent apologies. The clerk has them on the roll.',
    takeBack: 'Take them back: I shall come',
    sentDone: 'Your apologies are with the clerk.',
    backDone: 'Your apologies are taken back. The clerk expects you.',
  },
  private: 'Not for the public',
  privateLead:
    'These papers are for you as a member of the body. Keep them to yourself: each opening is recorded, with the version.',
  privateMissing:
    'A paper that you expected and that is not here may be embargoed or not out yet: ask the clerks.',
  resolved: 'Resolved lately',
  noResolved: 'Nothing that a body on which you sit has resolved is published yet.',
  resolvedBy: (body: string, day: string) => `${body}, ${day}`,
  all: 'All my meetings and their papers',
} satisfies Catalogue
