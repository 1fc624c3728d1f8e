import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { OfficeId } from '../member/office.ts'
import type { DocumentId } from '../report/document.ts'
import type { AgendaItemId } from './agenda-item.ts'

/** The identifier of an expected document. */
export type ExpectedDocumentId = Id<'expectedDocument'>

/** A paper that an item needs, from the day it is asked for. `title` is written to be public. */
export type ExpectedDocument = {
  readonly id: ExpectedDocumentId
  readonly itemId: AgendaItemId
  readonly title: string
  readonly state: ExpectedDocumentState
}

/**
 * What has become of an expected document. Every word of it is public.
 * `expected` says nothing yet, so an agenda cannot be published on it; the other three are honest answers.
 */
export type ExpectedDocumentState =
  | { readonly state: 'expected' }
  | {
      readonly state: 'toFollow'
      readonly reason: string
      readonly ownerOfficeId: OfficeId
      readonly expectedOn: CalendarDate
    }
  | { readonly state: 'published'; readonly documentId: DocumentId }
  | { readonly state: 'withdrawn'; readonly reason: string }

type StateName = ExpectedDocumentState['state']

/** For each state of an expected document, those that may follow it. "To follow" may be given a new reason and date. */
export const expectedDocumentMoves: Readonly<Record<StateName, readonly StateName[]>> = {
  expected: ['toFollow', 'published', 'withdrawn'],
  toFollow: ['toFollow', 'published', 'withdrawn'],
  published: ['withdrawn'],
  withdrawn: [],
}
