import type { Route } from '../frame/route.ts'
import { endReadingRoute, readersRoute } from './readers-page.ts'
import { copyRoute, readingRoute, readingsRoute } from './readings-page.ts'

/** Every address of the papers that are given to a reader before their release. */
export const readingsRoutes: readonly Route[] = [
  readingsRoute,
  readingRoute,
  copyRoute,
  readersRoute,
  endReadingRoute,
]
