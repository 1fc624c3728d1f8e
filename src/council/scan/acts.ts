import { releasers, type ActsOf } from '../access/role.ts'

/** What may be done with the scans of files, and by which roles. The operator scans by a job what came in before. */
export const scanActs = {
  'record-scan': [...releasers, 'operator'],
  'allow-findings': releasers,
} as const satisfies ActsOf
