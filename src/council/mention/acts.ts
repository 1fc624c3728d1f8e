import type { ActsOf } from '../access/role.ts'

/** What may be done with a mention by whoever is named in it, beside reading the comment. */
export const mentionActs = {
  'settle-mention': ['account-holder'],
} as const satisfies ActsOf
