import type { ReportText } from '../report-text.ts'

/** Every report of the example. */
export const reports: readonly ReportText[] = []
