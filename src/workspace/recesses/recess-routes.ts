import type { Route } from '../frame/route.ts'
import { changeRecessRoute, newRecessRoute, withdrawRecessRoute } from './recess-forms.ts'
import { recessesRoute } from './recesses-page.ts'

/** Every address of the recesses. */
export const recessRoutes: readonly Route[] = [
  recessesRoute,
  newRecessRoute,
  changeRecessRoute,
  withdrawRecessRoute,
]
