import type { AnyRoute } from '../frame/route.ts'
import { afterDecisionRoutes } from './after-forms.ts'
import { callInDeskRoute } from './call-in-desk.ts'
import { callInRoutes } from './call-in-page.ts'
import { callInRequestRoute } from './call-in-request.ts'
import { callInSchemeRoute } from './call-in-scheme.ts'
import { delegationRoutes } from './delegations.ts'
import { editDelegatedRoute, newDelegatedRoute } from './delegated-form.ts'
import { delegatedRoutes } from './delegated-page.ts'
import { decisionDeskRoute } from './desk.ts'
import { itemDecisionRoute } from './item-decision.ts'
import { decisionPreviewRoute, meetingDecisionsRoute } from './meeting-decisions.ts'
import { oneDecisionRoute } from './one-decision.ts'

/** The screens of decisions: recorded, published, corrected, called in, and taken alone. */
export const decisionRoutes: readonly AnyRoute[] = [
  decisionDeskRoute,
  meetingDecisionsRoute,
  decisionPreviewRoute,
  itemDecisionRoute,
  oneDecisionRoute,
  ...afterDecisionRoutes,
  callInDeskRoute,
  callInSchemeRoute,
  ...callInRoutes,
  callInRequestRoute,
  ...delegationRoutes,
  newDelegatedRoute,
  editDelegatedRoute,
  ...delegatedRoutes,
]
