import type { Catalogue } from '../../web/catalogue.ts'

const by = (what: string) => (who: string, text: string) => `${who} moved ${what}: ${text}`

/** How the record of the room tells each entry. */
export const entryWords = {
  language: 'en-GB',
  opened: (who: string) => `The meeting was opened. ${who} presides.`,
  chair: (who: string) => `${who} took the chair.`,
  adjourned: (reason: string) => `The meeting adjourned: ${reason}`,
  resumed: 'The meeting resumed.',
  closed: 'The meeting was closed.',
  itemOpened: (number: string) => `Item ${number} was opened.`,
  itemClosed: {
    taken: 'The item was closed.',
    deferred: 'The item was put off.',
    withdrawn: 'The item was withdrawn.',
  },
  urgent: (title: string) => `Admitted as urgent: ${title}`,
  struckOut: 'An entry was struck out.',
  came: (who: string) => `${who} came.`,
  left: (who: string) => `${who} left.`,
  returned: (who: string) => `${who} returned.`,
  apologies: (who: string) => `Apologies from ${who}.`,
  declared: (who: string, interest: string, number: string) =>
    `${who} declared an interest (${interest}) in item ${number}.`,
  excluded: 'The public was excluded for confidential information.',
  readmitted: 'The public was readmitted.',
  moved: {
    substantive: by('a motion'),
    procedural: by('a procedural motion'),
    amendment: by('an amendment'),
    exclusion: by('the exclusion of the public'),
    extension: by('an extension'),
  },
  seconded: (who: string) => `${who} seconded it.`,
  withdrawn: 'The motion was withdrawn.',
  accepted: 'The mover accepted the amendment.',
  demanded: (who: string) => `A recorded vote was demanded by ${who}.`,
  assent: 'Agreed by assent.',
  voted: (inFavour: number, against: number, abstain: number) =>
    `The vote: ${inFavour} for, ${against} against, ${abstain} abstaining.`,
  ownVote: {
    for: (who: string) => `${who} asked that their vote for it be recorded.`,
    against: (who: string) => `${who} asked that their vote against it be recorded.`,
    abstain: (who: string) => `${who} asked that their abstention be recorded.`,
  },
  ballot: {
    opened: (post: string) => `A ballot was opened for ${post}.`,
    nominated: (who: string, proposer: string) => `${proposer} nominated ${who}.`,
    nominatedAnd: (who: string, proposer: string, seconder: string) =>
      `${proposer} nominated ${who}, seconded by ${seconder}.`,
    withdrew: (who: string) => `${who} withdrew from the ballot.`,
    round: (counts: string) => `A round of the ballot: ${counts}.`,
    count: (who: string, votes: number) => `${who} ${votes}`,
    abandoned: (reason: string) => `The ballot was given up: ${reason}`,
  },
  drafted: (limbs: number) => `The resolution was drafted, with ${limbs} ${limbs === 1 ? 'limb' : 'limbs'}.`,
  agreed: 'The resolution was agreed as read out.',
} satisfies Catalogue
