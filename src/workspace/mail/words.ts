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
  mineLead:
    'Choose which mail comes at once and which once a day, at 7:30am. Mail about signing in and about your powers always comes at once.',
  atOnce: 'At once',
  digest: 'Once a day',
  mineButton: 'Save',
  mineSaved: 'Saved. It holds for everything from now on.',
  chooseOne: 'Choose when this mail is to come',
} satisfies Catalogue
