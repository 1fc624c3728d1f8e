import type { Catalogue } from '../../web/catalogue.ts'

/** What the screens of recesses say. */
export const recessWords = {
  language: 'en-GB',
  title: 'Recesses',
  calendar: 'Calendar',
  lead: 'Weeks in which the council does not usually meet: a recess, party conferences. The calendar shows them, also to the public, a plan of a year leaves them out, and who calls a meeting in them is warned.',
  add: 'Keep a recess',
  none: 'No recess is kept yet. Keep those of the municipal year before you plan its meetings.',
  head: ['Name', 'Days', 'What you can do'],
  days: (from: string, to: string) => `${from} to ${to}`,
  change: 'Change',
  withdraw: 'Take off',
  which: (name: string) => ` (${name})`,
  name: 'Name',
  nameHint: 'As the public knows it, such as “Summer recess” or “Party conferences”',
  nameRequired: 'Enter the name of the recess',
  fromOn: 'First day',
  fromOnRequired: 'Enter the first day',
  toOn: 'Last day',
  toOnRequired: 'Enter the last day',
  save: 'Save',
  added: 'The recess is on the calendar.',
  changeTitle: (name: string) => `Change ${name}`,
  changed: 'The recess is changed.',
  withdrawTitle: (name: string) => `Take ${name} off the calendar`,
  withdrawLead:
    'It is gone from the public calendar at once, and the audit trail keeps it. Keep it again to undo this.',
  withdrawSave: 'Take it off',
  withdrawn: 'The recess is off the calendar.',
} as const satisfies Catalogue
