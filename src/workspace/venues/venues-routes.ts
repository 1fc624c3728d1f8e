import type { Route } from '../frame/route.ts'
import { changeVenueRoute, closeVenueRoute, newVenueRoute } from './venue-forms.ts'
import { venuesRoute } from './venues-page.ts'

/** Every address of the register of rooms. */
export const venuesRoutes: readonly Route[] = [venuesRoute, newVenueRoute, changeVenueRoute, closeVenueRoute]
