import type { Route } from '../frame/route.ts'
import { endInterestRoute, withholdingRoute } from './interest-endings.ts'
import { amendInterestRoute, newInterestRoute, noInterestsRoute } from './interest-forms.ts'
import { interestsRoute } from './interests-page.ts'
import { askBackRoute, enterToldRoute } from './told-desk.ts'
import { memberInterestsRoute } from './member-interests.ts'

/** Every address of the register of members' interests. */
export const interestsRoutes: readonly Route[] = [
  interestsRoute,
  memberInterestsRoute,
  enterToldRoute,
  askBackRoute,
  newInterestRoute,
  noInterestsRoute,
  amendInterestRoute,
  endInterestRoute,
  withholdingRoute,
]
