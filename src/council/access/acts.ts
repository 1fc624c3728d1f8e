import type { ActsOf } from './role.ts'

/** What may be done with councils and the powers held in them, and by which roles. */
export const accessActs = {
  'add-council': ['operator'],
  'grant-power': ['administrator', 'operator'],
} as const satisfies ActsOf
