import type { Catalogue } from '../../web/catalogue.ts'

/** What the public pages say of political groups. */
export const groupWords = {
  language: 'en-GB',
  title: 'Political groups',
  lead: (date: string) => `The political groups on the council on ${date}, and the members who are in none.`,
  registered: 'No political group is registered.',
  nobody: 'Nobody is in this group today.',
  none: 'Not in a political group',
  members: { one: 'member', other: 'members' },
  memberHead: ['Member', 'Since'],
  ofPerson: 'Political groups',
  head: ['Group', 'From', 'To'],
  now: 'Still in it',
} as const satisfies Catalogue
