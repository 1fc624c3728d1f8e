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
    'No councillors are in the register today. Appoint people to an office of the full council, and record the group of each; then come back.',
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
  today: {
    caption:
      'As the seats are filled today. Where no number is on record, the councillors of today are counted',
    head: ['Committee', 'Seats', 'Filled', 'Against what the groups are due', 'What you can do'],
    kept: (authority: string, date: string) => `${authority}, from ${date}`,
    notKept: 'Not on record',
    vacant: (seats: string) => `${seats} vacant`,
    over: (seats: string) => `${seats} too many`,
    seatCount: { one: 'seat', other: 'seats' },
    leftOut: 'Left out of balance',
    open: 'Not worked out while a tie is open',
    inBalance: 'In balance',
    differs: (group: string, held: string, due: string) => `${group} has ${held} and is due ${due}.`,
    departed: (arrangement: string) => `Departed from under section 17: ${arrangement}`,
    decided: (authority: string, date: string) => `${authority}, ${date}. It lapses at the next review.`,
    seats: 'Record its seats',
    departure: 'Record a departure',
    which: (name: string) => ` (${name})`,
    reviewed: (date: string, authority: string) =>
      `The council last reviewed how the seats are shared on ${date}: ${authority}.`,
    neverReviewed: 'No review of how the seats are shared is on record yet.',
    review: 'Record a review',
    due: 'A review is due. Since the last one the groups changed:',
    move: (on: string, name: string, { from, to }: FromTo) => `${on}: ${name} went from ${from} to ${to}.`,
    came: (on: string, name: string, group: string) => `${on}: ${name} came into ${group}.`,
    left: (on: string, name: string, group: string) => `${on}: ${name} left ${group} and is in no group.`,
  },
  form: {
    seatsTitle: (name: string) => `Seats on ${name}`,
    seatsLead:
      'How many seats the council gave this committee. Political balance counts with it from that day on; earlier numbers stay on record.',
    seats: 'Number of seats',
    seatsHint: 'Give 0 to a committee that the rules of balance leave out.',
    seatsRequired: 'Enter the number of seats',
    fromOn: 'From which day',
    fromOnRequired: 'Enter from which day',
    authority: 'Resolution or minute that says so',
    authorityRequired: 'Name the resolution or minute',
    seatsSave: 'Keep this number',
    seatsSaved: 'The number of seats is on record.',
    departureTitle: (name: string) => `Share the seats on ${name} otherwise than in balance`,
    departureLead:
      'Section 17 lets the council do so where members were told beforehand and none votes against it. It stands until the council next reviews the seats. It cannot be taken back here: a mistake is put right by recording it again.',
    decidedOn: 'When the council decided it',
    decidedOnRequired: 'Enter when the council decided it',
    arrangement: 'How the seats are shared instead',
    arrangementHint: 'For example, Ashcombe Together 3, Fair Borough 3',
    arrangementRequired: 'Say how the seats are shared instead',
    hadNotice: 'Members were told beforehand that the council would be asked for this',
    votesAgainst: 'How many members voted against it',
    votesAgainstRequired: 'Enter how many members voted against it, 0 for none',
    departureSave: 'Record the departure',
    departureSaved: 'The departure from balance is on record.',
    reviewTitle: 'Record a review of how the seats are shared',
    reviewLead:
      'The council reviews this at its annual meeting or soon after, and when the groups change. Departures from balance that were decided before that day lapse; one decided on the same day stands.',
    reviewedOn: 'When the council reviewed it',
    reviewedOnRequired: 'Enter when the council reviewed it',
    reviewSave: 'Record the review',
    reviewSaved: 'The review is on record.',
  },
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
