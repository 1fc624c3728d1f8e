import type { Catalogue } from '../../web/catalogue.ts'

/** What is said where the room’s record has changed since the minutes took it in. */
export const roomChangesWords = {
  language: 'en-GB',
  title: 'What the room’s record says that the minutes do not',
  lead: 'The record of the room changed after it was written into these minutes. Nothing that you wrote has been changed. Choose what goes in; what you leave out is not shown here again.',
  none: 'The minutes have all that the room recorded.',
  notice: (count: number) =>
    count === 1
      ? 'The room’s record has one thing that these minutes do not.'
      : `The room’s record has ${count} things that these minutes do not.`,
  noticeKept: 'Nothing that you wrote has been changed.',
  see: 'See what it is and choose',
  choose: 'What goes into the minutes',
  added: (words: string) => `Put in: ${words}`,
  changed: (words: string) => `Put in: ${words}`,
  gone: (words: string) => `Take out: ${words}`,
  under: (item: string) => `Under ${item}.`,
  insteadOf: (was: string) => `In place of: ${was}`,
  beside: (was: string) =>
    `The minutes took in “${was}” and somebody has written in it or taken it out: that stays as it is, and this goes in after it.`,
  struckOut: 'Struck out in the room.',
  yours: 'Struck out in the room, but somebody has written in it',
  yoursLead: 'Look at these sentences yourself. They stay as they are.',
  motion: (text: string) => `Motion: ${text}`,
  gonePart: 'something that is no longer on the record',
  button: 'Change the minutes',
  done: 'The minutes are changed as you chose.',
} satisfies Catalogue
