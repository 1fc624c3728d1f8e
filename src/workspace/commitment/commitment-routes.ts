import type { Route } from '../frame/route.ts'
import { commitmentRoute } from './commitment-page.ts'
import { commitmentsRoute } from './commitments-page.ts'
import { hearRoute, moveRoute } from './hear-form.ts'
import { followItemRoute, followLimbRoute } from './make-form.ts'
import { myCommitmentsRoute, myResolvedRoute } from './own-pages.ts'
import { reportRoute } from './report-form.ts'
import { answerRoute, claimRoute, endRoute } from './step-forms.ts'

/** Every address of what was promised. */
export const commitmentRoutes: readonly Route[] = [
  commitmentsRoute,
  followLimbRoute,
  followItemRoute,
  commitmentRoute,
  claimRoute,
  answerRoute,
  hearRoute,
  moveRoute,
  endRoute,
  reportRoute,
  myCommitmentsRoute,
  myResolvedRoute,
]
