import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { MatterId } from '../matter/matter.ts'
import { assuranceFramework } from './assurance-frameworks.ts'
import type { AssuranceFramework } from './framework.ts'
import type { AssuranceRefusal } from './refusals.ts'

/** The identifier of an event. */
export type AssuranceEventId = Id<'assuranceEvent'>

/** The kinds of event: a whole inspection, a short one, a visit to one subject, a visit to see progress, an investigation, or another. */
export type AssuranceEventKind = (typeof assuranceEventKinds)[number]

/** The kinds of event in the order in which they are offered. */
export const assuranceEventKinds = [
  'full',
  'short',
  'focusedVisit',
  'monitoringVisit',
  'investigation',
  'review',
  'other',
] as const

/** An inspection, audit, investigation or visit from which findings come: what it is, and its days. */
export type AssuranceEvent = AssuranceEventFacts & {
  readonly id: AssuranceEventId
  readonly source: string
  readonly framework: string
  readonly frameworkVersion: string
  readonly matterId?: MatterId | undefined
}

/** What may be changed about an event. */
export type AssuranceEventFacts = {
  readonly title: string
  readonly summary: string
  readonly kind: AssuranceEventKind
  /** The reference under which the source keeps it. */
  readonly reference?: string | undefined
  /** Who leads it: the lead inspector, the auditor. */
  readonly lead?: string | undefined
  readonly notifiedOn?: CalendarDate | undefined
  readonly fieldworkFrom?: CalendarDate | undefined
  readonly fieldworkTo?: CalendarDate | undefined
  /** Where the source itself publishes the report. */
  readonly externalUrl?: string | undefined
}

/**
 * An event that can be kept: a title, a framework that is known and was in force on the first day of fieldwork, days in their order
 * and an address of the web.
 *
 * @refuses assurance-event-without-title, framework-not-known, framework-not-in-force, fieldwork-backwards,
 *   assurance-address-not-web
 */
export function checkAssuranceEvent(
  event: Omit<AssuranceEvent, 'id'>,
): Result<Omit<AssuranceEvent, 'id'>, AssuranceRefusal> {
  if (event.title.trim() === '') return refuse({ code: 'assurance-event-without-title' })
  const framework = assuranceFramework(event.source, event.framework, event.frameworkVersion)
  if (framework === undefined) return refuse({ code: 'framework-not-known' })
  const fieldwork = checkFieldwork(event, framework)
  if (!fieldwork.ok) return fieldwork
  const { externalUrl } = event
  if (externalUrl !== undefined && !/^https:\/\/[^\s<>"]+$/.test(externalUrl))
    return refuse({ code: 'assurance-address-not-web', address: externalUrl })
  return accept(event)
}

function checkFieldwork(
  { fieldworkFrom: first, fieldworkTo: last }: Pick<AssuranceEventFacts, 'fieldworkFrom' | 'fieldworkTo'>,
  { from, until, title }: AssuranceFramework,
): Result<void, AssuranceRefusal> {
  if (first === undefined) return accept(undefined)
  if ((from !== undefined && first < from) || (until !== undefined && first > until))
    return refuse({ code: 'framework-not-in-force', title, on: first })
  return last !== undefined && last < first
    ? refuse({ code: 'fieldwork-backwards', from: first, to: last })
    : accept(undefined)
}
