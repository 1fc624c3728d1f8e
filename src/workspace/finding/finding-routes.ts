import type { Route } from '../frame/route.ts'
import { correctRoute, disposeRoute, reopenRoute, withdrawRoute } from './finding-forms.ts'
import { approveRoute, confirmRoute, findingRoute } from './finding-page.ts'

/** Every address of findings. */
export const findingRoutes: readonly Route[] = [
  findingRoute,
  confirmRoute,
  approveRoute,
  disposeRoute,
  reopenRoute,
  correctRoute,
  withdrawRoute,
]
