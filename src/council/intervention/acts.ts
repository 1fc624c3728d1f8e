import type { ActsOf, Role } from '../access/role.ts'

/** Who keeps the record of an intervention: the improvement lead, or the proper officer where a council has none. */
const exitKeepers: readonly Role[] = ['improvement-lead', 'proper-officer']

/** What may be done with interventions, their directions and the criteria of exit, and by which roles. */
export const interventionActs = {
  'record-intervention': exitKeepers,
  'add-direction': exitKeepers,
  'add-exit-theme': exitKeepers,
  'add-exit-criterion': exitKeepers,
  'add-exit-evidence': exitKeepers,
  'record-council-view': exitKeepers,
  'record-panel-view': [...exitKeepers, 'panel-member'],
  'record-exit-decision': exitKeepers,
  'lapse-exit-criterion': exitKeepers,
  'withdraw-exit-criterion': exitKeepers,
  'withdraw-direction': exitKeepers,
  'end-intervention': exitKeepers,
  'publish-intervention': exitKeepers,
} as const satisfies ActsOf
