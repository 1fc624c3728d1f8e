import type { Route } from '../frame/route.ts'
import { endDispensationRoute, newDispensationRoute } from './dispensation-forms.ts'
import { dispensationsRoute } from './dispensations-page.ts'

/** Every address of the register of dispensations. */
export const dispensationsRoutes: readonly Route[] = [
  dispensationsRoute,
  newDispensationRoute,
  endDispensationRoute,
]
