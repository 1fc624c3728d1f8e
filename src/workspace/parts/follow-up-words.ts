import type { Catalogue } from '../../web/catalogue.ts'

/** What the choice of what something said or asked leads to says. */
export const followUpWords = {
  language: 'en-GB',
  keep: 'It leads to',
  keepHint: 'Take the mark away from what it does not lead to. What it led to before stays on record.',
  kinds: { finding: 'Finding', action: 'Action', commitment: 'Promise' },
  add: {
    finding: 'Add a finding of an inspection, an audit or another review',
    action: 'Add an action of an improvement plan',
    commitment: 'Add a promise made at a meeting',
  },
  none: 'None',
  notPublic: 'not public yet',
  nothing: 'Nothing yet.',
} as const satisfies Catalogue
