import type { Route } from '../frame/route.ts'
import { criterionFormRoutes } from './criterion-forms.ts'
import { criterionRoute } from './criterion-page.ts'
import { interventionFormRoutes } from './intervention-forms.ts'
import { interventionRoute } from './intervention-page.ts'
import { interventionsRoute, recordInterventionRoute } from './interventions-page.ts'
import { proofFormRoutes } from './proof-forms.ts'
import { viewFormRoutes } from './view-forms.ts'

/** Every address of the interventions. */
export const interventionRoutes: readonly Route[] = [
  interventionsRoute,
  recordInterventionRoute,
  interventionRoute,
  ...interventionFormRoutes,
  ...criterionFormRoutes,
  criterionRoute,
  ...proofFormRoutes,
  ...viewFormRoutes,
]
