import { clerks, type ActsOf } from '../access/role.ts'

/** What may be done in the room of a meeting, and by which roles. */
export const roomActs = {
  'run-meeting': clerks,
  'admit-urgent-item': clerks,
  'record-presence': clerks,
  'record-declaration': clerks,
  'exclude-public': clerks,
  'record-motion': clerks,
  'take-vote': clerks,
  'draft-resolution': clerks,
  'strike-out-entry': clerks,
  'set-house-rules': ['proper-officer', 'monitoring-officer'],
} as const satisfies ActsOf
