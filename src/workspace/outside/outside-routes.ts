import type { Route } from '../frame/route.ts'
import { appointOutsideRoute, changeOutsideRoute, endOutsideRoute, newOutsideRoute } from './outside-forms.ts'
import { correctOutsideRoute } from './correct-form.ts'
import { outsideRoute } from './outside-page.ts'

/** Every address of the register of outside bodies. */
export const outsideRoutes: readonly Route[] = [
  outsideRoute,
  newOutsideRoute,
  changeOutsideRoute,
  appointOutsideRoute,
  endOutsideRoute,
  correctOutsideRoute,
]
