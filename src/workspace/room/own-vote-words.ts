import type { Catalogue } from '../../web/catalogue.ts'

/** What the room says where members ask, straight after a vote, that the minutes record how they voted. */
export const ownVoteWords = {
  language: 'en-GB',
  heading: 'Record how a member voted',
  lead: 'Straight after a vote any member may ask that the minutes record how they themselves voted. It is published with the vote.',
  until: 'They may ask until the next vote, the next item or an adjournment.',
  over: 'Nobody can ask this now: the vote was by name, all have asked, or the meeting has gone on to another vote or item.',
  side: 'How they voted',
  sides: { for: 'For', against: 'Against', abstain: 'Abstained' },
  by: 'Who asked',
  save: 'Record it',
  recorded: 'Recorded at the member’s request',
  recordedOf: (name: string, side: string) => `${name} (${side.toLowerCase()})`,
} satisfies Catalogue
