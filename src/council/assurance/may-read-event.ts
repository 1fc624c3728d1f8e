import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Grant } from '../access/power.ts'
import type { Role } from '../access/role.ts'
import { isInTerm } from '../term.ts'
import { type AssuranceStage } from './assurance-stage.ts'
import { hasReached } from './stage.ts'

/** Who reads every event from its first day, because they answer for what the council keeps back. */
const keepers: readonly Role[] = ['proper-officer', 'monitoring-officer']

/** Who works with an event in the workspace once it is public. */
const workers: readonly Role[] = [
  ...keepers,
  'improvement-lead',
  'evidence-reviewer',
  'action-owner',
  'democratic-services-officer',
  'section-151-officer',
  'scrutiny-officer',
  'report-author',
]

/** What decides whether somebody reads an event: how far it has come, what they hold, and from which stages they are named. */
export type EventSight = {
  readonly stage: AssuranceStage
  readonly isPublic: boolean
  readonly grants: readonly Grant[]
  /** The stages from which the reader is named, where they are. */
  readonly namedFrom: readonly AssuranceStage[]
  readonly on: CalendarDate
}

/**
 * Whether somebody reads an event in the workspace. Before it is public: the proper and the monitoring officer, and whoever
 * is named, from the stage they are named for. Nobody else learns that it exists.
 */
export function mayReadEvent({ stage, isPublic, grants, namedFrom, on }: EventSight): boolean {
  const holds = (roles: readonly Role[]): boolean =>
    grants.some((grant) => isInTerm(grant, on) && grant.bodyId === undefined && roles.includes(grant.role))
  return holds(keepers) || namedFrom.some((from) => hasReached(stage, from)) || (isPublic && holds(workers))
}
