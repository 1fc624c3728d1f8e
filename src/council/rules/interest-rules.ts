import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ClockRule } from './clock-rule.ts'
import type { StatutoryRule } from './statutory-rule.ts'

const checked = { isQuotation: false, dateChecked: '2026-11-28' as CalendarDate, verified: false } as const
const act2011 = {
  ...checked,
  instrument: 'Localism Act 2011',
  lawPage: 'docs/law/members-interests.md',
} as const
const regulations2012 = {
  ...checked,
  instrument:
    'Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012 (SI 2012/1464), Schedule',
  lawPage: 'docs/law/members-interests.md',
} as const

/** The descriptions of interests that are disclosable pecuniary interests, and what codes of conduct add to them. */
export const interestKindRules = {
  employment: {
    ...regulations2012,
    id: 'interest-employment',
    provision: 'employment, office, trade, profession or vocation',
    words: 'Any employment, office, trade, profession or vocation carried on for profit or gain.',
  },
  sponsorship: {
    ...regulations2012,
    id: 'interest-sponsorship',
    provision: 'sponsorship',
    words:
      'Any payment or other financial benefit, not from the council, within the last twelve months towards the expenses of being a member or of an election, with any from a trade union.',
  },
  contracts: {
    ...regulations2012,
    id: 'interest-contracts',
    provision: 'contracts',
    words:
      'Any contract with the council for goods, services or works, that is not fully discharged, of the person or of a body in which they have a beneficial interest.',
  },
  land: {
    ...regulations2012,
    id: 'interest-land',
    provision: 'land',
    words: 'Any beneficial interest in land within the area of the council.',
  },
  licences: {
    ...regulations2012,
    id: 'interest-licences',
    provision: 'licences',
    words: 'Any licence to occupy land in the area of the council for a month or longer.',
  },
  corporateTenancies: {
    ...regulations2012,
    id: 'interest-corporate-tenancies',
    provision: 'corporate tenancies',
    words:
      'Any tenancy where, to the member’s knowledge, the landlord is the council and the tenant is a body in which the person has a beneficial interest.',
  },
  securities: {
    ...regulations2012,
    id: 'interest-securities',
    provision: 'securities',
    words:
      'Any beneficial interest in securities of a body that has a place of business or land in the area of the council, where they are worth more than £25,000 or a hundredth of its issued share capital.',
  },
  otherRegistrable: {
    ...checked,
    id: 'interest-other-registrable',
    instrument: 'The council’s own code of conduct',
    provision: 'other registrable interests',
    words:
      'What the council’s code of conduct asks to be registered beside the disclosable pecuniary interests, such as membership of bodies that seek to influence opinion.',
    lawPage: 'docs/law/members-interests.md',
  },
} as const satisfies Readonly<Record<string, StatutoryRule>>

/** What the Act says of the register itself. */
export const interestRegisterRules = {
  register: {
    ...act2011,
    id: 'interests-register-kept',
    provision: 's.29',
    words:
      'The monitoring officer establishes and maintains a register of the interests of members and co-opted members, open to inspection and published on the council’s website.',
  },
  partner: {
    ...act2011,
    id: 'interests-of-partner',
    provision: 's.30(3)',
    words:
      'An interest counts where it is the member’s, or that of a spouse, a civil partner or a person living with the member as such, and the member is aware that they have it.',
  },
  withheld: {
    ...act2011,
    id: 'interests-withheld',
    provision: 's.32(2)',
    words:
      'Where the member and the monitoring officer consider that disclosing the details could lead to the member, or a person connected with the member, being subject to violence or intimidation, the published register does not hold the details and may say that the member has an interest the details of which are withheld under this subsection.',
  },
} as const satisfies Readonly<Record<string, StatutoryRule>>

const registration = {
  ...act2011,
  validFrom: '2012-07-01' as CalendarDate,
  direction: 'forward',
  period: { unit: 'days', count: 28, days: 'calendar', beginsWith: 'triggerDay' },
  calendar: 'principal-council',
  effect: 'warn',
  waysOut: [],
} as const

/** How soon a member must tell the monitoring officer of an interest. */
export const interestClocks = {
  onTakingOffice: {
    ...registration,
    id: 'interests-on-taking-office',
    provision: 's.30(1)',
    words:
      'A member notifies the monitoring officer of any disclosable pecuniary interest before the end of twenty-eight days beginning with the day on which the person becomes a member.',
    trigger: 'takingOffice',
  },
  afterDisclosure: {
    ...registration,
    id: 'interests-after-disclosure',
    provision: 's.31(3)',
    words:
      'A member who discloses at a meeting an interest that is neither registered nor notified notifies the monitoring officer of it before the end of twenty-eight days beginning with the date of the disclosure.',
    trigger: 'disclosure',
  },
} as const satisfies Readonly<Record<string, ClockRule>>
