import type { Catalogue } from '../../web/catalogue.ts'

/** What the screens of mail say. */
export const mailPageWords = {
  language: 'en-GB',
  title: 'Mail',
  lead: 'What Moothall has written to people, and how far each has come. Mail is kept in the act that it tells of, and is never lost.',
  unsent:
    'Mail has waited for more than five minutes and nobody has tried to send it. If no mail server is set, set MAIL_URL and MAIL_FROM; until then mail waits here.',
  empty: 'No mail yet. It is written when an agenda is published, a power is granted, a report is due.',
  all: 'All',
  waitingOnly: 'Waiting',
  bouncedOnly: 'Come back',
  filters: 'Which mail',
  to: 'To',
  about: 'What',
  when: 'Written',
  state: 'State',
  sent: 'Sent',
  waits: 'Waits',
  triedAgain: 'To be tried again',
  bounced: 'Came back',
  daily: 'With the digest',
  older: 'Older mail',
  reply: 'The mail server said',
  dueAt: 'Next attempt',
  text: 'What it says',
  resend: 'Send it once more',
  resent: 'The mail waits to be sent once more',
  resendHint:
    'Correct the mailbox first: it goes to the same address. What the act says is unchanged, and nobody else is told.',
  mineTitle: 'Mail you get',
  mineLead: (time: string) =>
    `Choose which mail comes at once and which once a day, at ${time}. Mail about signing in and about your powers always comes at once.`,
  followers: (count: string) =>
    `${count} to follow what is public by mail. They are told with the digest; what goes to them is not listed here, and nobody sees who they are.`,
  followerCount: { one: 'address is confirmed', other: 'addresses are confirmed' },
  digestNow: (time: string) => `The daily digest goes out at ${time}.`,
  digestChange: 'Change the time of the digest',
  digestTitle: 'When the daily digest goes out',
  digestLead:
    'By the council’s own clock. It holds for mail that is written from now on; what waits already goes as it was told.',
  digestTime: 'Time of day',
  digestHint: 'From 5am to 10pm. For example, 7:30am or 16:30',
  digestRequired: 'Enter the time of day',
  digestSave: 'Save',
  digestSaved: (time: string) => `The digest goes out at ${time}.`,
  atOnce: 'At once',
  digest: 'Once a day',
  mineButton: 'Save',
  mineSaved: 'Saved. It holds for everything from now on.',
  chooseOne: 'Choose when this mail is to come',
} satisfies Catalogue
