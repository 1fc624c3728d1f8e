import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AccountId } from '../access/power.ts'
import type { AgendaItemId } from '../agenda/agenda-item.ts'
import type { ExpectedDocumentId } from '../agenda/expected-document.ts'
import type { BodyId } from '../body/body.ts'
import type { OfficeId } from '../member/office.ts'
import type { PersonId } from '../member/person.ts'
import type { PlanEntryId } from '../plan/plan-entry.ts'
import type { ReportRefusal } from './refusals.ts'
import type { ReportStage } from './report-state.ts'

/** The identifier of a report from the day it is asked for. What is published of it is a document of its own. */
export type ReportId = Id<'report'>

/** A report that somebody has been asked to write, for a body and by a day. */
export type CommissionedReport = {
  readonly id: ReportId
  readonly title: string
  readonly bodyId: BodyId
  readonly authorAccountId: AccountId
  readonly dueOn: CalendarDate
  readonly itemId?: AgendaItemId | undefined
  readonly expectedDocumentId?: ExpectedDocumentId | undefined
  readonly planEntryId?: PlanEntryId | undefined
  readonly leadOfficeId?: OfficeId | undefined
}

/** For each stage of a report, those that may follow it. */
const reportMoves: Readonly<Record<ReportStage, readonly ReportStage[]>> = {
  commissioned: ['drafting', 'withdrawn'],
  drafting: ['clearance', 'cleared', 'withdrawn'],
  clearance: ['drafting', 'cleared', 'moreWork', 'withdrawn'],
  cleared: ['drafting', 'accepted', 'moreWork', 'withdrawn'],
  accepted: ['moreWork', 'withdrawn'],
  moreWork: ['drafting', 'withdrawn'],
  withdrawn: [],
}

/** A question whether a report may come into a stage, with the reason where one is asked for. */
export type ReportMove = {
  readonly title: string
  readonly from: ReportStage
  readonly to: ReportStage
  readonly reason?: string | undefined
}

/**
 * The new stage of a report. Sending it back for more work and withdrawing it take a reason.
 *
 * @refuses report-cannot-move, report-without-reason
 */
export function moveReport({ title, from, to, reason }: ReportMove): Result<ReportStage, ReportRefusal> {
  if (!reportMoves[from].includes(to)) return refuse({ code: 'report-cannot-move', title, from, to })
  const needsReason = to === 'moreWork' || to === 'withdrawn'
  return needsReason && (reason ?? '').trim() === ''
    ? refuse({ code: 'report-without-reason', title })
    : accept(to)
}

/** Somebody at a report: an account, and the person it belongs to where that is known. */
export type ReportHand = { readonly accountId: AccountId; readonly personId?: PersonId | undefined }

/** Whether two hands are one: the same account, or two accounts of one person. */
export function isSameHand(one: ReportHand, other: ReportHand): boolean {
  return one.accountId === other.accountId || (one.personId !== undefined && one.personId === other.personId)
}
