import type { ActsOf } from '../access/role.ts'

/** What may be done about following by mail, and by which roles. Nobody of the office follows for somebody else, or sees who does. */
export const followerActs = {
  'ask-to-follow': ['public'],
  'confirm-following': ['public'],
  'stop-following': ['public'],
  'tell-followers': ['operator'],
  'forget-followers': ['operator'],
} as const satisfies ActsOf
