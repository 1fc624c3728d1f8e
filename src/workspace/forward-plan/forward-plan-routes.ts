import type { Route } from '../frame/route.ts'
import { boardRoute } from './board.ts'
import { moveEntryRoute, withdrawEntryRoute, withdrawNoticeRoute } from './close-entry.ts'
import { editEntryRoute, newEntryRoute } from './edit-entry.ts'
import { entryRoute } from './entry-page.ts'
import { giveNoticeRoute } from './give-notice.ts'
import { placeEntryRoute } from './place-entry.ts'
import { recordRoute, representationRoute } from './representations.ts'
import { thresholdsRoute, urgencyReportRoute } from './thresholds.ts'

/** Every address of the forward plan. */
export const forwardPlanRoutes: readonly Route[] = [
  boardRoute,
  newEntryRoute,
  thresholdsRoute,
  urgencyReportRoute,
  entryRoute,
  editEntryRoute,
  placeEntryRoute,
  moveEntryRoute,
  withdrawEntryRoute,
  giveNoticeRoute,
  withdrawNoticeRoute,
  recordRoute,
  representationRoute,
]
