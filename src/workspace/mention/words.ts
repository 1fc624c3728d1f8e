import type { Catalogue } from '../../web/catalogue.ts'

/** What is said of colleagues who are named in comments. */
export const mentionWords = {
  language: 'en-GB',
  tell: 'Tell a colleague (optional)',
  tellHint: 'They find it on their first page and are told by mail, without the words of the comment.',
  nobody: 'Nobody',
  title: 'Comments that name you',
  onReport: (by: string, title: string) => `${by}, on the report “${title}”`,
  onMinutes: (by: string, body: string, on: string) => `${by}, on the draft minutes of ${body}, ${on}`,
  done: 'Done',
  doneOf: (comment: string) => `: ${comment}`,
  settled: 'The mention is off your first page. The comment stays where it is.',
} satisfies Catalogue
