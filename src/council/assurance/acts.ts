import { improvers, type ActsOf } from '../access/role.ts'

/** What may be done with inspections and other sources of findings, and by which roles. */
export const assuranceActs = {
  'record-assurance-event': improvers,
  'change-assurance-event': improvers,
  'move-assurance-event': improvers,
  'name-assurance-reader': improvers,
  'end-assurance-reader': improvers,
  'record-judgement': improvers,
  'take-in-assurance-report': improvers,
  'record-report-scan': ['operator'],
  'settle-assurance-query': improvers,
  'enter-paragraph': improvers,
  'correct-paragraph': improvers,
  'record-said-count': improvers,
  'settle-said-count': improvers,
  'publish-assurance-event': ['proper-officer', 'monitoring-officer'],
} as const satisfies ActsOf
