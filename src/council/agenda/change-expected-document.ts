import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  expectedDocumentMoves,
  type ExpectedDocument,
  type ExpectedDocumentState,
} from './expected-document.ts'
import type { AgendaRefusal } from './refusals.ts'

/** A question whether an expected document may come into a new state on a day. */
export type ExpectedDocumentChange = {
  readonly document: ExpectedDocument
  readonly to: ExpectedDocumentState
  readonly on: CalendarDate
}

/**
 * The new state of an expected document.
 *
 * @refuses expected-document-cannot-change, to-follow-without-reason, to-follow-in-the-past, expected-document-withdrawn-without-reason
 */
export function changeExpectedDocument(
  change: ExpectedDocumentChange,
): Result<ExpectedDocumentState, AgendaRefusal> {
  const { document, to, on } = change
  const { title } = document
  const from = document.state.state
  if (!expectedDocumentMoves[from].includes(to.state))
    return refuse({ code: 'expected-document-cannot-change', title, from, to: to.state })
  if (to.state === 'withdrawn' && to.reason.trim() === '')
    return refuse({ code: 'expected-document-withdrawn-without-reason', title })
  return to.state === 'toFollow' ? checkToFollow(title, to, on) : accept(to)
}

function checkToFollow(
  title: string,
  to: Extract<ExpectedDocumentState, { state: 'toFollow' }>,
  on: CalendarDate,
): Result<ExpectedDocumentState, AgendaRefusal> {
  if (to.reason.trim() === '') return refuse({ code: 'to-follow-without-reason', title })
  if (to.expectedOn < on) return refuse({ code: 'to-follow-in-the-past', title, expectedOn: to.expectedOn })
  return accept(to)
}
