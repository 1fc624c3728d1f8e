import type { Catalogue } from '../../web/catalogue.ts'

/** What the room says where a resolution is drafted, read out and agreed. */
export const resolutionWords = {
  language: 'en-GB',
  heading: 'Resolution',
  maker: 'Who decides',
  officeIn: (office: string, body: string) => `${office} in ${body}`,
  formula: 'How it is introduced',
  limb: (number: number) => `Part ${number}`,
  verb: 'Verb',
  text: 'Words',
  owner: 'Owed by',
  due: 'By (day, such as 2027-03-31)',
  body: 'Reported back to',
  reasonForNone: 'Or why nobody owes it',
  promise: 'This part promises something: who must do it, and by when',
  change: 'Change the draft',
  nobody: 'Nobody',
  save: 'Save the draft',
  agree: 'Agreed as read out',
  read: 'Read it out',
  agreed: 'Agreed',
  draft: 'Draft',
  back: 'Back to the room',
  emptyHint: 'A part without words is left out.',
} satisfies Catalogue
