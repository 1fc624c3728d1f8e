import type { Catalogue } from '../../web/catalogue.ts'

/** What the public page says that counts the attendance of members by municipal year. */
export const attendanceWords = {
  language: 'en-GB',
  title: 'Attendance of members',
  lead: 'How many meetings each member was at in a municipal year, from one annual meeting of the council to the next.',
  year: 'Municipal year',
  show: 'Show',
  begins: (year: string, day: string) => `${year} is counted from ${day}.`,
  counted:
    'Only what has been published of who attended is counted. A meeting that a member missed without sending apologies is not among these figures.',
  caption: (year: string) => `Attendance in ${year}`,
  head: ['Member', 'Present as a member', 'Apologies', 'As a substitute', 'Also attended'],
  none: 'Who attended has not been published of any meeting yet.',
  noneInYear: 'Who attended has not been published of any meeting of this year.',
} satisfies Catalogue
