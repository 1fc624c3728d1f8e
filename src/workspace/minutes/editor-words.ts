import type { Catalogue } from '../../web/catalogue.ts'

/** What the editor of minutes says; it is sent to the browser as it stands, so each entry is text or is filled in there. */
export const editorWords = {
  language: 'en-GB',
  insert: 'Add to this minute',
  insertions: {
    paragraph: 'Paragraph',
    contribution: 'Speaker',
    motion: 'Motion',
    list: 'List',
    note: 'Note',
  },
  vote: 'Vote {n}',
  resolution: 'Resolution {n}',
  phrase: 'House phrase',
  phraseKey: '{name} (Ctrl+Alt+{n})',
  speaker: 'Who spoke: a name from the list, a role, or “a name” from elsewhere',
  kindOfSpeaking: 'Kind of speaking',
  kinds: {
    statement: 'said',
    question: 'asked',
    answer: 'answered',
    congratulation: 'congratulated',
    undertaking: 'undertook',
    voice: 'spoke from experience',
  },
  motion: 'Motion',
  note: 'Note',
  movedBy: 'Moved by',
  secondedBy: 'Seconded by',
  goneFromRecord: 'This is no longer in the record of the item.',
  minuteOf: 'Minute of {item}',
  queries: 'A reader may ask',
  showBlock: 'Show',
  withYou: 'Also here: {names}',
  saved: {
    saved: 'All changes are saved.',
    saving: 'Saving…',
    offline: 'No connection. Go on writing: your words stay on this page and are sent when it is back.',
    sessionOver:
      'You are signed out. Your words stay on this page: sign in again in another tab, and they are sent.',
    published: 'These minutes are no longer a draft and cannot be written any more.',
  },
} satisfies Catalogue

/** What each query about a minute says; `{what}` is the words that raised it. */
export const minuteQueryWords = {
  language: 'en-GB',
  'abbreviation-never-expanded': '“{what}” is never given in full. Write it out once.',
  'contribution-without-speaker': 'Nobody is named as saying “{what}”. Choose who spoke.',
  'name-not-in-register': '{what} is not in the registers of that day. Choose the name from the list.',
  'number-not-listed': '“{what}” counts things and does not list them. Add the list.',
  'phrase-slot-left': '{what} is still to be filled in.',
  'resolution-not-in-minute': 'Resolution {what} is not shown in this minute. Put it where it was taken.',
  'sentence-without-subject':
    '“{what}” does not say who. Begin with the person, or put it under its speaker.',
  'undertaking-without-owner': '“{what}” promises something without saying who does it and by when.',
} satisfies Catalogue
