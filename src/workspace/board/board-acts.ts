import type { ActName } from '../../council/access/power.ts'

/** The acts by which duties of the board are done: who may do one of them, for some body, has a board. */
export const boardActs: readonly ActName[] = [
  'publish-agenda',
  'publish-supplement',
  'publish-decisions',
  'publish-draft-minutes',
  'sign-minutes',
  'move-call-in',
  'publish-delegated-decision',
  'publish-notice',
  'save-report-version',
  'clear-report',
  'approve-absence',
  'register-interest',
  'publish-assurance-event',
  'publish-improvement-plan',
]
