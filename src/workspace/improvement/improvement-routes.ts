import type { Route } from '../frame/route.ts'
import { actionFormRoutes } from './action-forms.ts'
import { actionRoute } from './action-page.ts'
import { correctActionRoute } from './correct-form.ts'
import { answersRoute, findingLinksRoute, matrixRoute } from './coverage-pages.ts'
import { addActionRoute, addMeasureRoute, presentPlanRoute, recordReadingRoute } from './plan-forms.ts'
import { planRoute } from './plan-page.ts'
import { makePlanRoute, plansRoute } from './plans-page.ts'
import { proofFormRoutes } from './proof-forms.ts'
import { promisesRoute } from './promises-form.ts'
import { publishPlanRoute } from './publish-page.ts'
import { addStepRoute, changeStepRoute, scalesRoute } from './scales-page.ts'
import { drawStatementRoute, statementRoute } from './statement-pages.ts'
import { trackersRoute } from './trackers-form.ts'
import { versionRoute } from './version-page.ts'

/** Every address of the improvement plans. */
export const improvementRoutes: readonly Route[] = [
  plansRoute,
  makePlanRoute,
  scalesRoute,
  addStepRoute,
  changeStepRoute,
  planRoute,
  addActionRoute,
  addMeasureRoute,
  recordReadingRoute,
  presentPlanRoute,
  publishPlanRoute,
  promisesRoute,
  versionRoute,
  answersRoute,
  matrixRoute,
  drawStatementRoute,
  findingLinksRoute,
  statementRoute,
  actionRoute,
  ...actionFormRoutes,
  correctActionRoute,
  trackersRoute,
  ...proofFormRoutes,
]
