import type { Storyline } from '../moment.ts'
import { allowances } from './allowances.ts'
import { annualMeeting } from './annual-meeting.ts'
import { auditBacklog } from './audit-backlog.ts'
import { borrowing } from './borrowing.ts'
import { boundaries } from './boundaries.ts'
import { budgetMonitoring } from './budget-monitoring.ts'
import { budget } from './budget.ts'
import { careAtHome } from './care-at-home.ts'
import { cemeteryExtension } from './cemetery-extension.ts'
import { charities } from './charities.ts'
import { childrensInspection } from './childrens-inspection.ts'
import { clothMuseum } from './cloth-museum.ts'
import { corporateParenting } from './corporate-parenting.ts'
import { dyeWorks } from './dye-works.ts'
import { electricBuses } from './electric-buses.ts'
import { fallowdownSolar } from './fallowdown-solar.ts'
import { foodWaste } from './food-waste.ts'
import { fostering } from './fostering.ts'
import { gigMill } from './gig-mill.ts'
import { hallmoorLibrary } from './hallmoor-library.ts'
import { healthyBorough } from './healthy-borough.ts'
import { homelessness } from './homelessness.ts'
import { housingCompany } from './housing-company.ts'
import { housingRepairs } from './housing-repairs.ts'
import { kingsferryFerry } from './kingsferry-ferry.ts'
import { licensingPolicy } from './licensing-policy.ts'
import { localPlan } from './local-plan.ts'
import { marketHall } from './market-hall.ts'
import { ombudsman } from './ombudsman.ts'
import { orchardParkCrossing } from './orchard-park-crossing.ts'
import { panelExit } from './panel-exit.ts'
import { pensionFund } from './pension-fund.ts'
import { residentsParking } from './residents-parking.ts'
import { riskAndAudit } from './risk-and-audit.ts'
import { roads } from './roads.ts'
import { schoolPlaces } from './school-places.ts'
import { sendInspection } from './send-inspection.ts'
import { smallerApplications } from './smaller-applications.ts'
import { standards } from './standards.ts'
import { swimmingBaths } from './swimming-baths.ts'
import { tareFloodScheme } from './tare-flood-scheme.ts'
import { taxis } from './taxis.ts'
import { tenterFields } from './tenter-fields.ts'
import { tollbarByElection } from './tollbar-by-election.ts'
import { treesAndHeat } from './trees-and-heat.ts'
import { virtualSchool } from './virtual-school.ts'
import { youngCarers } from './young-carers.ts'
import { youthWork } from './youth-work.ts'

/** Every matter of the example, each told in the order in which it came up. */
export const storylines: readonly Storyline[] = [
  allowances,
  annualMeeting,
  auditBacklog,
  borrowing,
  boundaries,
  budgetMonitoring,
  budget,
  careAtHome,
  cemeteryExtension,
  charities,
  childrensInspection,
  clothMuseum,
  corporateParenting,
  dyeWorks,
  electricBuses,
  fallowdownSolar,
  foodWaste,
  fostering,
  gigMill,
  hallmoorLibrary,
  healthyBorough,
  homelessness,
  housingCompany,
  housingRepairs,
  kingsferryFerry,
  licensingPolicy,
  localPlan,
  marketHall,
  ombudsman,
  orchardParkCrossing,
  panelExit,
  pensionFund,
  residentsParking,
  riskAndAudit,
  roads,
  schoolPlaces,
  sendInspection,
  smallerApplications,
  standards,
  swimmingBaths,
  tareFloodScheme,
  taxis,
  tenterFields,
  tollbarByElection,
  treesAndHeat,
  virtualSchool,
  youngCarers,
  youthWork,
]
