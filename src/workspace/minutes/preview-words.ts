import type { Catalogue } from '../../web/catalogue.ts'

/** What stands round the public pages where draft minutes are previewed. */
export const previewWords = {
  language: 'en-GB',
  of: 'the draft minutes, on the page of the meeting',
  ofItem: (item: string) => `the draft minutes of ${item}`,
  link: 'See what the public will see',
  linkItem: 'As the public will see it',
  pages: 'The pages that the public finds them on',
  meeting: 'The meeting: who attended',
  publish: 'Publish the draft',
  summary: 'Written summary of what was private',
  back: 'Back to the minutes',
} satisfies Catalogue
