import { mayByRole, type Grant } from '../access/power.ts'
import type { Role } from '../access/role.ts'
import { isInTerm } from '../term.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { BodyId } from '../body/body.ts'
import { isSameHand, type ReportHand } from './report-stage.ts'
import type { ReportStage } from './report-state.ts'

/** A question whether somebody may read a report that is being written, with its comments and clearances. */
export type ReportSightQuestion = {
  readonly reader: ReportHand
  readonly grants: readonly Grant[]
  readonly on: CalendarDate
  readonly bodyId: BodyId
  readonly stage: ReportStage
  readonly authors: readonly ReportHand[]
  /** The accounts that were asked to clear it, or were named in a comment on it. */
  readonly asked: readonly ReportHand['accountId'][]
}

const always: readonly Role[] = ['proper-officer', 'monitoring-officer']
const onceSubmitted: readonly Role[] = ['democratic-services-officer', 'section-151-officer']
const beforeSubmission: readonly ReportStage[] = ['commissioned', 'drafting']

/**
 * Whether somebody may read a report in preparation: who writes it; who was asked to clear it or named in a comment; the
 * proper and the monitoring officer; and, once it has been sent for clearance, the clerks of its body and the section 151
 * officer. Nobody else sees that it exists, and nobody at all whose roles have no power over content: to be named in a
 * comment gives none to a registered reader or an administrator.
 */
export function maySeeReport(question: ReportSightQuestion): boolean {
  const { reader, authors, asked, grants, on, bodyId, stage } = question
  if (!grants.some((held) => isInTerm(held, on) && mayByRole(held.role, 'read-unreleased'))) return false
  if (authors.some((author) => isSameHand(author, reader)) || asked.includes(reader.accountId)) return true
  const roles = beforeSubmission.includes(stage) ? always : [...always, ...onceSubmitted]
  return grants.some(
    (grant) =>
      roles.includes(grant.role) &&
      isInTerm(grant, on) &&
      (grant.bodyId === undefined || grant.bodyId === bodyId),
  )
}
