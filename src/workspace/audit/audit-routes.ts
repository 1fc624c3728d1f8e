import type { AnyRoute } from '../frame/route.ts'
import { auditRoute, followRoute } from './audit-page.ts'
import { auditEntryRoute } from './entry-page.ts'
import { csvRoute, jsonLinesRoute } from './export-routes.ts'

/** The screens of the audit trail. */
export const auditRoutes: readonly AnyRoute[] = [
  auditRoute,
  csvRoute,
  jsonLinesRoute,
  followRoute,
  auditEntryRoute,
]
