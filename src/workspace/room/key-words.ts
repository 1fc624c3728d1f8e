import type { Catalogue } from '../../web/catalogue.ts'

/** What the list of keys of the room says. */
export const keyWords = {
  language: 'en-GB',
  heading: 'Keys',
  key: 'Key',
  does: 'Leads to',
  n: 'The item that is open',
  r: 'Roll call',
  d: 'Declare an interest',
  m: 'Move a motion',
  v: 'The vote on the motion before the meeting',
  x: 'Exclude the public',
  a: 'Adjourn or close',
  s: 'The resolution',
  l: 'Record so far',
  question: 'This list',
  lead: 'Press a key while no field has the cursor. They need JavaScript; everything else does not.',
} satisfies Catalogue
