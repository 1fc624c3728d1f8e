import type { Route } from '../frame/route.ts'
import { appointOfficeRoute, appointPersonRoute, endAppointmentRoute } from './appointments.ts'
import { approveAbsenceRoute } from './approve-absence.ts'
import { bodySeatsRoute, departureRoute, reviewRoute } from './balance-forms.ts'
import { balanceRoute } from './balance-page.ts'
import { bodiesRoute, bodyRoute } from './bodies.ts'
import { ceaseBodyRoute, changeBodyRoute, newBodyRoute } from './body-forms.ts'
import { changeGroupRoute, takeBackGroupRoute } from './group-changes.ts'
import { groupRoute, groupsRoute, newGroupRoute, renameGroupRoute } from './groups.ts'
import { nameMembersRoute } from './name-members.ts'
import { setWardRoute } from './set-ward.ts'
import { changeWardRoute, newWardRoute, wardRoute, wardsRoute } from './wards.ts'
import { newOfficeRoute, officeRoute, officesRoute } from './offices.ts'
import { peopleRoute, personRoute } from './people.ts'
import { correctPersonRoute, newPersonRoute } from './person-forms.ts'
import { registersRoute } from './registers-page.ts'

/** Every address of the registers of bodies, people and offices. */
export const registersRoutes: readonly Route[] = [
  registersRoute,
  bodiesRoute,
  newBodyRoute,
  bodyRoute,
  changeBodyRoute,
  ceaseBodyRoute,
  peopleRoute,
  newPersonRoute,
  personRoute,
  correctPersonRoute,
  approveAbsenceRoute,
  appointPersonRoute,
  officesRoute,
  newOfficeRoute,
  officeRoute,
  appointOfficeRoute,
  nameMembersRoute,
  endAppointmentRoute,
  wardsRoute,
  newWardRoute,
  wardRoute,
  changeWardRoute,
  setWardRoute,
  groupsRoute,
  newGroupRoute,
  groupRoute,
  renameGroupRoute,
  changeGroupRoute,
  takeBackGroupRoute,
  balanceRoute,
  reviewRoute,
  bodySeatsRoute,
  departureRoute,
]
