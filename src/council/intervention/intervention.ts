import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Body, BodyId } from '../body/body.ts'
import type { InterventionRefusal } from './refusals.ts'

/** The identifier of an intervention. */
export type InterventionId = Id<'intervention'>

/** The kinds of intervention, in the order in which they are offered. */
export const interventionKinds = ['panel', 'commissioners', 'improvementNotice'] as const

/** How somebody outside intervenes: by a panel, by commissioners or by an improvement notice. */
export type InterventionKind = (typeof interventionKinds)[number]

/** An intervention in the council by somebody outside: who looks, who decides that it ends, and since when. */
export type Intervention = {
  readonly id: InterventionId
  readonly title: string
  readonly kind: InterventionKind
  readonly summary: string
  /** The panel, the commissioners or whoever looks on the spot, by name. */
  readonly panel: string
  /** Who decides outside the council that a criterion is met; where there is none, the panel does. */
  readonly decisionMaker?: string | undefined
  readonly fromOn: CalendarDate
  /** The day by which it is to end, as it was said. */
  readonly expectedEndOn?: CalendarDate | undefined
}

/** What the council was directed to do, in the words of the direction, with the paper it stands in. */
export type Direction = {
  readonly id: Id<'direction'>
  readonly interventionId: InterventionId
  readonly words: string
  readonly givenBy: string
  readonly givenOn: CalendarDate
  readonly document: string
}

/** A subject under which criteria of exit stand together. */
export type ExitTheme = {
  readonly id: Id<'theme'>
  readonly interventionId: InterventionId
  readonly title: string
}

/** The end of an intervention: the day, the paper that says so, and its words. */
export type InterventionEnd = {
  readonly endedOn: CalendarDate
  readonly document: string
  readonly words: string
}

/**
 * An intervention that says what it is for and who looks, from a day that has come to one after it.
 *
 * @refuses intervention-without-words, intervention-day-to-come, intervention-ends-first
 */
export function checkIntervention(
  intervention: Intervention,
  today: CalendarDate,
): Result<Intervention, InterventionRefusal> {
  const { title, summary, panel, fromOn, expectedEndOn } = intervention
  if (isSomeEmpty([title, summary, panel])) return refuse({ code: 'intervention-without-words' })
  if (fromOn > today) return refuse({ code: 'intervention-day-to-come' })
  return expectedEndOn !== undefined && expectedEndOn <= fromOn
    ? refuse({ code: 'intervention-ends-first', fromOn })
    : accept(intervention)
}

/**
 * A direction in its own words, with who gave it and the paper, of a day since the intervention began.
 *
 * @refuses intervention-without-words, intervention-day-to-come
 */
export function checkDirection(
  direction: Direction,
  today: CalendarDate,
): Result<Direction, InterventionRefusal> {
  const { words, givenBy, document, givenOn } = direction
  if (isSomeEmpty([words, givenBy, document])) return refuse({ code: 'intervention-without-words' })
  return givenOn > today ? refuse({ code: 'intervention-day-to-come' }) : accept(direction)
}

/**
 * An end with its paper, on a day that has come and is not before the intervention began.
 *
 * @refuses intervention-without-words, intervention-day-to-come, intervention-ends-first
 */
export function checkEnd(
  { fromOn }: Pick<Intervention, 'fromOn'>,
  end: InterventionEnd,
  today: CalendarDate,
): Result<InterventionEnd, InterventionRefusal> {
  if (isSomeEmpty([end.document, end.words])) return refuse({ code: 'intervention-without-words' })
  if (end.endedOn > today) return refuse({ code: 'intervention-day-to-come' })
  return end.endedOn < fromOn ? refuse({ code: 'intervention-ends-first', fromOn }) : accept(end)
}

/**
 * The withdrawal of a direction that was entered wrongly, with the reason.
 *
 * @refuses direction-withdrawn, exit-withdrawal-without-reason
 */
export function checkDirectionWithdrawal(
  withdrawnOn: CalendarDate | undefined,
  reason: string,
): Result<string, InterventionRefusal> {
  if (withdrawnOn !== undefined) return refuse({ code: 'direction-withdrawn', on: withdrawnOn })
  return isSomeEmpty([reason]) ? refuse({ code: 'exit-withdrawal-without-reason' }) : accept(reason)
}

/** Whether any of several texts says nothing. */
export function isSomeEmpty(texts: readonly string[]): boolean {
  return texts.some((text) => text.trim() === '')
}

/** The body of the register that is the panel of an intervention, where it stands there: its members have their powers for it. */
export function panelBodyOf(
  bodies: readonly Pick<Body, 'id' | 'name'>[],
  { panel }: Pick<Intervention, 'panel'>,
): BodyId | undefined {
  return bodies.find(({ name }) => name === panel)?.id
}

/** Whether an intervention goes on though the day by which it was to end has passed. */
export function isPastItsEnd(
  {
    expectedEndOn,
    hasEnded,
  }: { readonly expectedEndOn: CalendarDate | undefined; readonly hasEnded: boolean },
  today: CalendarDate,
): boolean {
  return !hasEnded && expectedEndOn !== undefined && expectedEndOn < today
}
