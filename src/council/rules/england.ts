import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { meetingDayRules } from './meeting-day.ts'
import type { StatutoryRule } from './statutory-rule.ts'

/** A paragraph of Schedule 12A, or of a council's own list, under which information may be exempt. */
export type ExemptParagraph = { readonly number: string; readonly describes: string }

const checkedOn = '2026-11-23' as CalendarDate

/** The categories of exempt information in Part 1 of Schedule 12A, as they apply in England. */
export const exemptParagraphs: readonly ExemptParagraph[] = [
  { number: '1', describes: 'Information relating to any individual.' },
  { number: '2', describes: 'Information which is likely to reveal the identity of an individual.' },
  {
    number: '3',
    describes: 'Financial or business affairs of any particular person (including the authority).',
  },
  { number: '4', describes: 'Consultations or negotiations on labour relations.' },
  { number: '5', describes: 'Legal professional privilege.' },
  {
    number: '6',
    describes: 'Proposals to give a notice imposing requirements, or to make an order or direction.',
  },
  {
    number: '7',
    describes: 'Action in connection with prevention, investigation or prosecution of crime.',
  },
]

/**
 * Why business is private, in words for the public. An exemption holds while the public interest favours it: see the rule
 * `exempt-while-public-interest-favours-it`. A confidence has no such test.
 */
export const groundWording = {
  exempt:
    'Exempt information under {paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972: {descriptions}. The public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
  confidential: 'Confidential information, whose disclosure to the public is forbidden.',
} as const

/** Whether members who attend remotely count towards a quorum: see the rule `remote-attendance`. */
export const remoteMembersCount = false

const schedule12A = {
  instrument: 'Local Government Act 1972',
  dateChecked: checkedOn,
  verified: false,
  lawPage: 'docs/law/sched-12a-lga-1972.md',
} as const

const regulations2012 = {
  instrument:
    'Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 (SI 2012/2089)',
  dateChecked: checkedOn,
  verified: false,
  lawPage: 'docs/law/si-2012-2089.md',
} as const

const minutes = {
  instrument: 'Local Government Act 1972',
  dateChecked: checkedOn,
  verified: false,
  lawPage: 'docs/law/sch-12-minutes.md',
} as const

const partVA = {
  instrument: 'Local Government Act 1972',
  dateChecked: checkedOn,
  verified: false,
  lawPage: 'docs/law/lga-1972-part-va.md',
} as const

/**
 * The facts of English law on which the rules of this issue rest. Their words are as quoted in our notes: no instrument
 * was opened, so none is verified.
 */
export const england = {
  ...meetingDayRules,
  exemptCategories: {
    ...schedule12A,
    id: 'exempt-categories',
    provision: 'Schedule 12A, Part 1, paragraphs 1 to 7',
    words: exemptParagraphs.map(({ number, describes }) => `(${number}) ${describes}`).join(' '),
    isQuotation: false,
  },
  publicInterest: {
    ...schedule12A,
    id: 'exempt-while-public-interest-favours-it',
    provision: 'Schedule 12A, paragraph 10',
    words: 'if and so long as',
    isQuotation: true,
  },
  confidentialInformation: {
    ...regulations2012,
    id: 'confidential-information',
    provision: 'regulation 2',
    words:
      'provided by a government department on terms (however expressed) which forbid the disclosure of the information to the public',
    isQuotation: true,
  },
  nothingAuthorisesDisclosure: {
    ...regulations2012,
    id: 'nothing-authorises-disclosure',
    provision: 'regulation 20',
    words: 'Nothing in the Regulations authorises the disclosure of confidential information.',
    isQuotation: false,
  },
  itemsOpenBeforeTheyAreTaken: {
    ...regulations2012,
    id: 'items-open-before-they-are-taken',
    provision: 'regulation 6',
    words:
      'An item may be considered only if the agenda that includes it has been open to the public for the time that the regulation sets.',
    isQuotation: false,
  },
  privateItemsAreDescribed: {
    ...regulations2012,
    id: 'private-items-are-described',
    provision: 'regulation 7',
    words:
      'What is withheld is marked “Not for publication” with the description of the information that makes it private.',
    isQuotation: false,
  },
  minutesSigned: {
    ...minutes,
    id: 'minutes-signed',
    provision: 'Schedule 12, paragraph 41',
    words: 'Minutes are signed at the same or next suitable meeting by the person presiding.',
    isQuotation: false,
  },
  extraordinaryMeetingNotSuitable: {
    ...minutes,
    id: 'extraordinary-meeting-not-suitable',
    provision: 'Schedule 12, paragraph 41',
    words: 'An extraordinary meeting is not a suitable meeting.',
    isQuotation: false,
  },
  minutesOpen: {
    ...partVA,
    id: 'minutes-open',
    provision: 'section 100C',
    words: 'Minutes, agenda and reports are open to inspection after the meeting.',
    isQuotation: false,
  },
  minutesOpenForSixYears: {
    ...partVA,
    id: 'minutes-open-for-six-years',
    provision: 'section 100C',
    words: 'Minutes, agenda and reports are open to inspection for six years from the meeting.',
    isQuotation: false,
  },
  writtenSummary: {
    ...partVA,
    id: 'written-summary',
    provision: 'section 100C',
    words: 'Where excluded minutes would leave the public record not fair and coherent, a written summary.',
    isQuotation: false,
  },
  remoteAttendance: {
    id: 'remote-attendance',
    instrument: 'None in force that we know of',
    provision: 'the government’s response of 5 June 2025',
    words: 'Councils will be allowed to meet remotely under their own policy; this needs legislation.',
    isQuotation: false,
    dateChecked: checkedOn,
    verified: false,
    lawPage: 'docs/law/remote-attendance.md',
  },
} as const satisfies Readonly<Record<string, StatutoryRule>>
