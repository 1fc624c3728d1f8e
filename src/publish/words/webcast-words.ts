import type { Catalogue } from '../../web/catalogue.ts'

/** What the public pages say of the webcast of a meeting. */
export const webcastWords = {
  language: 'en-GB',
  title: 'Webcast',
  watch: 'Watch this meeting',
  fromItem: (item: string) => `Watch from here: ${item}`,
  fromHere: 'Watch from here in the webcast',
} satisfies Catalogue
