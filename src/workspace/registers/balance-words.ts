import type { Catalogue } from '../../web/catalogue.ts'

type FromTo = Readonly<Record<'from' | 'to', string>>

/** What the screen of political balance says. */
export const balanceWords = {
  language: 'en-GB',
  title: 'Political balance',
  lead: 'The seats that each group is due on the ordinary committees, for the annual meeting or after a by-election. This is a proposal with its workings: it appoints nobody.',
  groupsCaption: 'Groups on the council today',
  group: 'Group',
  outside: 'In no group',
  members: 'Members',
  due: 'Seats in all',
  noMembers:
    'No councillors are in the register today. Appoint people to an office of the full council, and give each person their group; then come back.',
  noBodies: 'No committee is in the register today. Register the ordinary committees, and then come back.',
  seatsCaption: 'Seats on each committee',
  body: 'Committee',
  seats: 'Seats',
  seatsOf: (body: string) => `Seats on ${body}`,
  seatsHint:
    'Change a number and share again. Give 0 to a committee that the rules of balance leave out, such as a health and wellbeing board.',
  share: 'Share the seats',
  wrongNumber: (body: string) =>
    `The number of seats on ${body} is not a whole number from 0 to 100. The number in the register is used.`,
  tie: (seats: string, groups: string) =>
    `${seats} could go to ${groups} alike. The council decides this, and Moothall does not.`,
  seatCount: { one: 'seat', other: 'seats' },
  tieGive: (group: string) => `Show it with the seat for ${group}`,
  tieSettled: (groups: string) => `Ties are shown settled in this order: ${groups}.`,
  tieUndo: 'Show the tie again',
  proposal: 'Proposed seats',
  workings: 'How each seat was worked out',
  allSeats: 'All seats',
  unverified: (provision: string, words: string) => `${provision}: ${words}`,
  law: 'The law, as in our notes and not yet compared with the Act',
  line: {
    share: (
      at: string,
      group: string,
      { sum, whole, over }: Readonly<Record<'sum' | 'whole' | 'over', string>>,
    ) => `${at}, ${group}: ${sum}, so ${whole} and ${over} over.`,
    sum: (seats: string, members: string, council: string) => `${seats} × ${members} ÷ ${council}`,
    remainderSeat: (at: string, group: string) =>
      `${at}: a seat left over goes to ${group}, by the size of what was over.`,
    notAll: (at: string, group: string, { from, to }: FromTo) =>
      `${at}: ${group} would have ${from}; no group has every seat, so ${to}.`,
    majority: (at: string, group: string, { from, to }: FromTo) =>
      `${at}: ${group} would have ${from}; it has a majority of the council, so ${to}.`,
    moved: (at: string, { from, to }: FromTo) =>
      `${at}: one seat moves from ${from} to ${to}, so that all seats together are in proportion.`,
    movedAlso: (also: string) => `It could as well move in ${also}: the council may choose.`,
    unmet: (group: string, entitled: string, given: string) =>
      `${group} is due ${entitled} in all and has ${given}: the first principles leave no way to the rest.`,
  },
} satisfies Catalogue
