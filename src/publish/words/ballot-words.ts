import type { Catalogue } from '../../web/catalogue.ts'

/** What the public pages say of ballots. */
export const ballotWords = {
  language: 'en-GB',
  heading: 'Ballots',
  for: (post: string) => `Ballot for ${post}`,
  states: {
    taking: {
      secret: 'On paper, in secret',
      hands: 'Show of hands',
      names: 'By name',
    },
  },
  elected: 'Elected:',
  abandoned: (reason: string) => `The ballot was given up: ${reason}`,
  candidate: 'Candidate',
  nominated: 'Nominated by',
  round: (number: number) => `Round ${number}`,
  andSeconder: (proposer: string, seconder: string) => `${proposer}, seconded by ${seconder}`,
  withdrew: 'withdrew',
  spoilt: 'Spoilt papers',
  notVoting: 'Not voting',
  wentOut: (round: number, name: string) => `After round ${round} ${name} went out.`,
  wentOutByCasting: (round: number, name: string, by: string) =>
    `After round ${round} ${name} went out by the casting vote of ${by}.`,
  byName: (round: number) => `How each member voted in round ${round}`,
  votedFor: (name: string, votedFor: string) => `${name}: ${votedFor}`,
  didNotVote: 'did not vote',
} satisfies Catalogue
