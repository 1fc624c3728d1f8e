import type { Route } from '../frame/route.ts'
import { holdsRoute, liftHoldRoute, placeHoldRoute } from './holds-page.ts'
import { retentionRoute } from './retention-page.ts'
import { reviewRoute } from './review-page.ts'
import { forgetSendersRoute, senderPolicyRoute } from './senders-pages.ts'

/** Every address of how long things are kept. */
export const retentionRoutes: readonly Route[] = [
  retentionRoute,
  holdsRoute,
  placeHoldRoute,
  liftHoldRoute,
  senderPolicyRoute,
  forgetSendersRoute,
  reviewRoute,
]
