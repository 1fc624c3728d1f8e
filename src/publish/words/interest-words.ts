import type { Catalogue } from '../../web/catalogue.ts'

/** What the pages of the register of members' interests say. */
export const interestWords = {
  language: 'en-GB',
  title: 'Register of members’ interests',
  lead: 'What members of the council have told its monitoring officer of their pecuniary and other interests, under sections 29 to 34 of the Localism Act 2011 and the council’s code of conduct.',
  head: ['Member', 'In the register'],
  noMembers: 'No member’s interests are in the register yet.',
  count: { one: 'interest', other: 'interests' },
  toldNone: (date: string) => `Nothing to register, told on ${date}`,
  of: (name: string) => `Interests of ${name}`,
  none: (date: string) =>
    `On ${date} the member told the monitoring officer that they have nothing to register.`,
  current: 'Registered interests',
  noneNow: 'No interest is registered today.',
  ended: 'Interests that have ended',
  states: {
    kinds: {
      employment: 'Employment, office, trade, profession or vocation',
      sponsorship: 'Sponsorship',
      contracts: 'Contracts with the council',
      land: 'Land in the area of the council',
      licences: 'Licences to occupy land',
      corporateTenancies: 'Corporate tenancies',
      securities: 'Securities',
      otherRegistrable: 'Other registrable interests',
    },
  },
  withheldHeading: 'Details withheld',
  withheld:
    'The member has an interest whose details are withheld under section 32(2) of the Localism Act 2011.',
  partner: 'Of the member’s spouse or civil partner.',
  since: (date: string) => `Since ${date}.`,
  told: (date: string) => `Told on ${date}.`,
  until: (date: string) => `Until ${date}.`,
  earlier: 'What it said before',
  earlierWords: (date: string, words: string) => `Told on ${date}: ${words}`,
  everybody: 'The register of all members',
  onPerson: 'Interests',
  register: 'Read the register of interests',
  registered: (count: string) => `${count} in the register of members’ interests.`,
} as const satisfies Catalogue
