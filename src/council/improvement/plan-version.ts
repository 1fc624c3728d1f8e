import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { ActionId } from './action.ts'

/** An action as a version of its plan shows it. */
export type PresentedAction = {
  readonly id: ActionId
  readonly title: string
  readonly theme: string
  readonly lead: string
  readonly originalDueOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly state: string
  readonly delivery: string
  readonly impact: string
  readonly assurance: string
}

/** One difference between two versions of a plan: of an action, or of one thing about it. */
export type VersionDifference = {
  readonly actionId: ActionId
  readonly title: string
  readonly what: 'added' | 'gone' | Exclude<keyof PresentedAction, 'id'>
  readonly was: string
  readonly becomes: string
}

/** Actions of a version as they stood on a day: one whose day had passed and that was not done was late, and not to do. */
export function standingOn(
  actions: readonly PresentedAction[],
  on: CalendarDate,
): readonly PresentedAction[] {
  return actions.map((action) =>
    action.state === 'agreed' && action.dueOn < on ? { ...action, state: 'late' } : action,
  )
}

/** What is compared of an action, in the order in which it is told. */
const compared = ['title', 'theme', 'lead', 'dueOn', 'state', 'delivery', 'impact', 'assurance'] as const

/** What changed from one version of a plan to another, action by action. */
export function compareVersions(
  before: readonly PresentedAction[],
  after: readonly PresentedAction[],
): readonly VersionDifference[] {
  const earlier = new Map(before.map((action) => [action.id, action]))
  const later = new Set(after.map(({ id }) => id))
  return [
    ...after.flatMap((action) => differences(earlier.get(action.id), action)),
    ...before
      .filter(({ id }) => !later.has(id))
      .map(({ id, title }) => ({ actionId: id, title, what: 'gone' as const, was: title, becomes: '' })),
  ]
}

function differences(was: PresentedAction | undefined, is: PresentedAction): readonly VersionDifference[] {
  const { id: actionId, title } = is
  if (was === undefined) return [{ actionId, title, what: 'added', was: '', becomes: title }]
  return compared
    .filter((what) => was[what] !== is[what])
    .map((what) => ({ actionId, title, what, was: was[what], becomes: is[what] }))
}
