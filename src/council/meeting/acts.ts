import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done with meetings, and by which roles. */
export const meetingActs = {
  'announce-meeting': clerks,
  'change-meeting': clerks,
  'rearrange-meeting': clerks,
  'record-attendance': clerks,
  'set-webcast': clerks,
} as const satisfies ActsOf
