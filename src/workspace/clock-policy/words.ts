import type { Catalogue } from '../../web/catalogue.ts'

/** What the page says on which a council settles how it counts days. */
export const policyWords = {
  language: 'en-GB',
  title: 'How days are counted',
  lead: 'What your constitution settles and the law leaves open. It holds for every deadline that is counted from now on.',
  longNoticeDays: {
    label: 'The long notices, of key decisions and private meetings, count',
    required: 'Choose how the long notices are counted',
    calendar: 'calendar days',
    calendarHint: 'As most councils count them.',
    working: 'working days',
    workingHint: 'The stricter reading, which some constitutions take.',
  },
  publishedOnDayOff: {
    label: 'What is published at a weekend or on a holiday',
    required: 'Choose from when a publication at a weekend counts',
    nextWorkingDay: 'counts from the next working day',
    sameDay: 'counts from that day itself',
  },
  callInDays: { label: 'Days for call-in', required: 'Enter the number of days for call-in' },
  callInKind: {
    label: 'Days for call-in are',
    required: 'Choose what kind of days call-in has',
    working: 'working days',
    calendar: 'calendar days',
  },
  takesEffect: {
    label: 'A decision that is not called in takes effect',
    required: 'Choose when a decision takes effect',
    nextWorkingDay: 'on the next working day',
    nextDay: 'on the next day, whatever day that is',
  },
  members: {
    label: 'Members who must ask for a call-in',
    required: 'Enter how many members must ask for a call-in',
  },
  who: {
    label: 'A call-in may be asked for by',
    required: 'Choose who may ask for a call-in',
    any: 'any member of the council outside the executive',
    scrutiny: 'members of scrutiny alone',
  },
  keyOnly: 'Only key decisions may be called in',
  decisionsWithin: {
    label: 'Working days in which decisions are published',
    hint: 'Your own aim. Nothing is stopped where it is missed; it is shown as late.',
    required: 'Enter in how many working days decisions are published',
  },
  minutesWithin: {
    label: 'Working days in which draft minutes are published',
    hint: 'Your own aim, as above.',
    required: 'Enter in how many working days draft minutes are published',
  },
  daysNotCounted: {
    label: 'Other days that are not counted',
    hint: 'Weekends and bank holidays are known. Give the council’s own days off, one a line: the date and why, such as 2026-12-24 Offices closed.',
  },
  badLine: (line: string) =>
    `“${line}” is no day with a reason. Write the date and why, such as 2026-12-24 Offices closed.`,
  save: 'Save',
  saved: 'How days are counted was saved. Deadlines are shown by it from now on.',
} satisfies Catalogue
