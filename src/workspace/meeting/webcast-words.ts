import type { Catalogue } from '../../web/catalogue.ts'

/** What the page says on which a meeting is given its webcast. */
export const webcastWords = {
  language: 'en-GB',
  way: 'Say where it can be watched',
  title: 'Where the meeting can be watched',
  lead: 'The address is on the meeting’s public page as soon as you save it. To take it away, empty every field but the day and save.',
  address: { label: 'Address of the webcast', hint: 'For example, https://webcast.example/meetings/12' },
  offset: {
    label: 'What your webcast joins to the address to begin at a moment',
    hint: 'For example, ?t={seconds}. Leave it empty where your webcast knows no moments.',
  },
  beganOn: { label: 'Day on which the recording begins' },
  beganAt: {
    label: 'Time at which the recording begins',
    hint: 'For example, 6.28pm. With it, each item that was taken in the room gets a “Watch from here” link. Leave it empty until you know.',
  },
  seconds: { label: 'Seconds after that minute', hint: 'From 0 to 59' },
  addressMissing: 'Enter the address of the webcast, or empty the other fields too',
  dayMissing: 'Enter the day on which the recording begins',
  button: 'Save and publish',
  done: 'The webcast is on the meeting’s public page.',
  takenAway: 'The meeting’s public page leads to no webcast.',
} satisfies Catalogue
