import type { ReportText } from '../report-text.ts'
import { childrenReports } from './children.ts'
import { homesReports } from './homes.ts'
import { moneyAndGovernanceReports } from './money-and-governance.ts'
import { riverAndStreetsReports } from './river-and-streets.ts'
import { townAndLandReports } from './town-and-land.ts'

/** Every report of the example. */
export const reports: readonly ReportText[] = [
  ...childrenReports,
  ...homesReports,
  ...riverAndStreetsReports,
  ...townAndLandReports,
  ...moneyAndGovernanceReports,
]
