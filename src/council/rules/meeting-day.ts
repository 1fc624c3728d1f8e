import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { StatutoryRule } from './statutory-rule.ts'

/** The least that an interest demands of a member on an item, and what they may not do. */
export type InterestConsequence = {
  readonly least: 'leaves' | 'noVote' | 'stays'
  readonly meaning: string
}

/** What each class of interest demands: a fact of the law and of the codes of conduct, as data. */
export const interestConsequences: Readonly<Record<'DPI' | 'ORI' | 'NRI', InterestConsequence>> = {
  DPI: { least: 'leaves', meaning: 'Does not speak or vote, and leaves the room for the item.' },
  ORI: { least: 'noVote', meaning: 'Does not vote on the item.' },
  NRI: {
    least: 'stays',
    meaning:
      'The member applies the test of the code of conduct, and says whether they leave, stay without a vote or take part.',
  },
}

/** What minutes say of an interest that is sensitive, in place of its details. */
export const sensitiveInterestWording =
  'The details of the interest are withheld under section 32(2) of the Localism Act 2011.'

/** The words of a resolution to exclude the public, by the law under which the body meets. A council may have its own. */
export const exclusionWording: Readonly<Record<'lga1972' | 'exec2012' | 'advisory', string>> = {
  lga1972:
    'That under section 100A(4) of the Local Government Act 1972 the press and public be excluded from the meeting for {items}, because they involve the likely disclosure of exempt information as defined in {paragraphs} of Part 1 of Schedule 12A to the Act, and the public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
  exec2012:
    'That under regulation 4(2)(b) of the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012 the press and public be excluded from the meeting for {items}, because they involve the likely disclosure of exempt information as defined in {paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972, and the public interest in maintaining the exemption outweighs the public interest in disclosing the information.',
  advisory:
    'That the press and public be excluded from the meeting for {items}, because they involve information of the kinds described in {paragraphs} of Part 1 of Schedule 12A to the Local Government Act 1972, and the public interest in keeping it back outweighs the public interest in disclosing it.',
}

const checkedOn = '2026-11-28' as CalendarDate

/** The facts of law that the room of a meeting rests on. Their words are from our notes: no instrument was opened. */
export const meetingDayRules = {
  urgentBusiness: {
    id: 'urgent-business',
    instrument: 'Local Government Act 1972',
    provision: 'section 100B(4)(b)',
    words:
      'An item may be taken late where the chair is of the opinion, by reason of special circumstances specified in the minutes, that it should be considered as a matter of urgency.',
    isQuotation: false,
    dateChecked: '2026-11-23' as CalendarDate,
    verified: false,
    lawPage: 'docs/law/lga-1972-part-va.md',
  },
  membersInterests: {
    id: 'members-interests',
    instrument: 'Localism Act 2011 and the council’s code of conduct',
    provision: 'sections 31 to 33',
    words:
      'A member with a disclosable pecuniary interest does not speak or vote and leaves; one with another registrable interest does not vote; one with a non-registrable interest applies the test of the code. A dispensation may let them take part. The details of a sensitive interest are not made public.',
    isQuotation: false,
    dateChecked: checkedOn,
    verified: false,
    lawPage: 'docs/law/members-interests.md',
  },
  majorityOfThoseVoting: {
    id: 'majority-of-those-voting',
    instrument: 'Local Government Act 1972',
    provision: 'Schedule 12, paragraph 39',
    words:
      'A question is decided by a majority of the members present and voting; on an equality of votes the person presiding has a second or casting vote.',
    isQuotation: false,
    dateChecked: checkedOn,
    verified: false,
    lawPage: 'docs/law/sch-12-voting.md',
  },
  ownVoteRecorded: {
    id: 'own-vote-recorded',
    instrument: 'Local Authorities (Standing Orders) Regulations 1993 (SI 1993/202)',
    provision: 'Schedule 2, paragraph 1(1)',
    words:
      'Where immediately after a vote is taken at a meeting of a relevant body any member of that body so requires, there shall be recorded in the minutes of the proceedings of that meeting whether that person cast his vote for the question or against the question or whether he abstained from voting.',
    isQuotation: true,
    dateChecked: checkedOn,
    verified: false,
    lawPage: 'docs/law/si-1993-202.md',
  },
  budgetVotesRecorded: {
    id: 'budget-votes-recorded',
    instrument: 'Local Authorities (Standing Orders) (England) (Amendment) Regulations 2014 (SI 2014/165)',
    provision: 'regulation 2',
    words:
      'At a budget decision meeting of the council the minutes record who voted for a decision, who against and who abstained.',
    isQuotation: false,
    dateChecked: checkedOn,
    verified: false,
    lawPage: 'docs/law/recorded-votes.md',
  },
} as const satisfies Readonly<Record<string, StatutoryRule>>
