import type { ReachedThing, RehearsalPhase, RehearsalVerdict } from '../../council/rehearsal/rehearsal.ts'
import type { Catalogue } from '../../web/catalogue.ts'

/** What the screens of rehearsals and of checks after a withdrawal say. */
export const rehearsalWords = {
  language: 'en-GB',
  rehearsal: {
    title: 'Rehearse the release',
    lead: 'Moothall walks its own site as a stranger, a member, a journalist and every role, looking for the withheld papers of this item: as things stand now, and after a release that is then taken back. Nothing becomes public by it.',
    none: 'The release of this item has not been rehearsed yet.',
    button: 'Rehearse the release',
  },
  check: {
    title: 'Check every public path',
    lead: 'Moothall walks its own public site as a stranger who knows the withdrawn paper: its page, its file, its old addresses, the search, the site map and every other page.',
    none: 'Nobody has checked the site since the paper was withdrawn.',
    button: 'Check now',
    signOff: 'Sign it off',
    signOffLead:
      'The check found nothing of the paper beyond the notice of its withdrawal. Signing it off puts your name to that on the record.',
    signOffButton: 'Sign off this check',
    signedOff: 'The check is signed off.',
    signedBy: (who: string, moment: string) => `Signed off by ${who}, ${moment}.`,
  },
  problem: 'There is a problem',
  again: 'Do it again',
  asked:
    'It has been asked for and begins at once. It can take a minute: load the page again to see what was found.',
  waiting: (who: string, moment: string) =>
    `${who} asked for it (${moment}). It is under way: load the page again to see what was found.`,
  made: (who: string, moment: string, seconds: string) =>
    `For ${who}, ${moment}. It took ${seconds} seconds.`,
  digest: (digest: string) => `Its digest in the audit trail begins ${digest}.`,
  verdicts: {
    holds: 'Nothing can be reached that should not be.',
    leaks: 'Something can be reached that should not be.',
    unanswered: 'Not everything could be looked at: the site failed to answer.',
    refused: 'The release would be refused as things stand.',
    notWhole: 'Nothing leaks. After the release the papers would not show everywhere.',
  } satisfies Record<RehearsalVerdict, string>,
  phases: {
    now: 'What can be reached now',
    release: 'What could be reached once it is released',
  } satisfies Record<RehearsalPhase, string>,
  phaseAt: (moment: string, requests: string) => `At ${moment}; ${requests} requests.`,
  head: ['Who', 'What and where'],
  nobody: 'Nobody reaches anything of the papers.',
  leak: 'Leak',
  leaks: 'Leaks',
  leaksHead: ['Who', 'What', 'Address'],
  missing: 'Where the papers ought to show and do not',
  unanswered: 'Addresses that did not answer',
  things: {
    sign: 'That it exists',
    note: 'The public note',
    publicTitle: 'Its public title',
    title: 'The office’s title',
    words: 'Words of its text',
    file: 'The file',
  } satisfies Record<ReachedThing, string>,
  places: (first: string, others: number) => (others === 0 ? first : `${first} and ${others} more`),
  differences: 'What has changed since the last one',
  same: 'Nothing has changed since the last one.',
  more: 'Reached now and not before',
  less: 'Reached before and not now',
  difference: (who: string, thing: string, address: string) => `${who}: ${thing}, ${address}`,
  readers: {
    stranger: 'A stranger',
    'member-of-the-body': 'A member of the body',
    'other-councillor': 'Another councillor',
    'clerk-of-another-body': 'A clerk of another body',
    'journalist-with-a-reading': 'A journalist with a reading',
  },
  named: (name: string) => `${name}, named for a paper`,
  nobodyKnown: 'Somebody named for a paper',
} satisfies Catalogue
