import type { Route } from '../frame/route.ts'
import { correctParagraphRoute } from './correct-page.ts'
import {
  countNewRoute,
  judgementRoute,
  paragraphNewRoute,
  settleCountRoute,
  settleQueryRoute,
  spokenNewRoute,
  stageRoute,
} from './event-forms.ts'
import { eventRoute } from './event-page.ts'
import { eventsRoute } from './events-page.ts'
import { paragraphRoute } from './paragraph-page.ts'
import { publishRoute } from './publish-page.ts'
import { endReaderRoute, readersRoute } from './readers-page.ts'
import { changeRoute, recordRoute } from './record-page.ts'
import { registerRoute } from './register-page.ts'
import { fileRoute, reportRoute } from './report-page.ts'

/** Every address of inspections and other sources of findings. */
export const assuranceRoutes: readonly Route[] = [
  eventsRoute,
  recordRoute,
  eventRoute,
  changeRoute,
  stageRoute,
  judgementRoute,
  reportRoute,
  fileRoute,
  registerRoute,
  paragraphRoute,
  correctParagraphRoute,
  paragraphNewRoute,
  spokenNewRoute,
  countNewRoute,
  settleCountRoute,
  settleQueryRoute,
  readersRoute,
  endReaderRoute,
  publishRoute,
]
