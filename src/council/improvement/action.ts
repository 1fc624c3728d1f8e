import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { OfficeId } from '../member/office.ts'
import type { PersonId } from '../member/person.ts'
import type { ImprovementPlanId } from './improvement-plan.ts'
import type { RatingScale } from './rating-scale.ts'

/** The identifier of an action of an improvement plan. */
export type ActionId = Id<'action'>

/** Who leads an action: a person of the register, or somebody outside who has no account, by name. */
export type ActionLead = { readonly personId: PersonId } | { readonly outside: string }

/** What a plan promises to do, as it was first promised. */
export type Action = {
  readonly id: ActionId
  readonly planId: ImprovementPlanId
  readonly title: string
  readonly detail: string
  readonly theme: string
  /** The office of the director who is accountable for it. */
  readonly accountableOfficeId: OfficeId
  readonly partners: readonly string[]
  /** The day that was promised first. It never changes. */
  readonly originalDueOn: CalendarDate
  /** How the views of children and young people shape it. */
  readonly voiceNote: string
  readonly risk: string
  readonly cost: string
}

/** What may happen to an action, each a step that is kept. */
export type ActionStepKind =
  | 'proposed'
  | 'agreed'
  | 'dateMoved'
  | 'transferred'
  | 'rated'
  | 'considered'
  | 'stopped'
  | 'closed'

/** One thing that happened to an action. */
export type ActionStep = {
  readonly sequence: number
  readonly kind: ActionStepKind
  readonly at: Instant
  /** The day of what happened, in the council’s own zone. */
  readonly on: CalendarDate
  readonly dueOn?: CalendarDate | undefined
  readonly lead?: ActionLead | undefined
  readonly scale?: RatingScale | undefined
  /** The key of the step of the scale, with the version of the scale it was set by. */
  readonly rating?: string | undefined
  readonly scaleVersion?: number | undefined
  /** What the rating says of delivery, where it is one of delivery. */
  readonly means?: 'open' | 'done' | 'embedded' | undefined
  readonly reason?: string | undefined
  readonly approverOfficeId?: OfficeId | undefined
}

/** What an action’s standing is worked out from: a step without its words. */
export type StandingStep = Omit<ActionStep, 'at' | 'reason' | 'approverOfficeId'>

/** How an action stands: what its steps come to. */
export type ActionStanding<Step extends StandingStep = ActionStep> = {
  readonly state: 'proposed' | 'agreed' | 'done' | 'embedded' | 'stopped' | 'closed'
  readonly agreedOn: CalendarDate | undefined
  readonly dueOn: CalendarDate
  readonly lead: ActionLead
  /** How often its date was moved to a later one. */
  readonly slips: number
  /** That it slipped at least twice and its forum has said nothing since. */
  readonly isBeforeForum: boolean
  readonly doneOn: CalendarDate | undefined
  /** The last rating on each scale. */
  readonly ratings: Readonly<Record<RatingScale, Step | undefined>>
  readonly ending: Step | undefined
}

/** How many slips bring an action before the governance forum. */
export const slipsBeforeForum = 2

/** How an action stands, from all that has happened to it in its order. */
export function standingOf<Step extends StandingStep>(
  action: Pick<Action, 'originalDueOn'>,
  steps: readonly Step[],
): ActionStanding<Step> {
  const slips = laterDates(action, steps)
  const rated = steps.filter(({ kind }) => kind === 'rated')
  const delivery = rated.findLast(({ scale }) => scale === 'delivery')
  const ending = steps.findLast(({ kind }) => kind === 'stopped' || kind === 'closed')
  const agreed = steps.find(({ kind }) => kind === 'agreed')
  return {
    state: stateOf(ending, delivery, agreed),
    agreedOn: agreed?.on,
    dueOn: steps.findLast(({ dueOn }) => dueOn !== undefined)?.dueOn ?? action.originalDueOn,
    lead: leadOf(steps),
    slips: slips.length,
    isBeforeForum: isBeforeForum(slips, steps),
    doneOn: doneOnOf(rated, delivery),
    ratings: {
      delivery,
      impact: rated.findLast(({ scale }) => scale === 'impact'),
      assurance: rated.findLast(({ scale }) => scale === 'assurance'),
    },
    ending,
  }
}

function isBeforeForum(slips: readonly StandingStep[], steps: readonly StandingStep[]): boolean {
  const considered = steps.findLast(({ kind }) => kind === 'considered')?.sequence ?? -1
  return slips.length >= slipsBeforeForum && considered < (slips.at(-1)?.sequence ?? 0)
}

function leadOf(steps: readonly StandingStep[]): ActionLead {
  return steps.findLast(({ lead }) => lead !== undefined)?.lead ?? { outside: '' }
}

function laterDates(
  { originalDueOn }: Pick<Action, 'originalDueOn'>,
  steps: readonly StandingStep[],
): readonly StandingStep[] {
  let dueOn = originalDueOn
  return steps.filter((step) => {
    if (step.kind !== 'dateMoved' || step.dueOn === undefined) return false
    const isLater = step.dueOn > dueOn
    dueOn = step.dueOn
    return isLater
  })
}

function stateOf(
  ending: StandingStep | undefined,
  delivery: StandingStep | undefined,
  agreed: StandingStep | undefined,
): ActionStanding['state'] {
  if (ending !== undefined) return ending.kind === 'stopped' ? 'stopped' : 'closed'
  if (delivery?.means === 'done' || delivery?.means === 'embedded') return delivery.means
  return agreed === undefined ? 'proposed' : 'agreed'
}

/** The first day of the completion that still stands: a rating back to open ends it. */
function doneOnOf(
  rated: readonly StandingStep[],
  delivery: StandingStep | undefined,
): CalendarDate | undefined {
  if (delivery?.means !== 'done' && delivery?.means !== 'embedded') return undefined
  const own = rated.filter(({ scale }) => scale === 'delivery')
  const lastOpen = own.findLastIndex(({ means }) => means === 'open')
  return own[lastOpen + 1]?.on
}

/** Whether an action is promised and still to be done. */
function isUnderWay({ state }: Pick<ActionStanding, 'state'>): boolean {
  return state === 'agreed'
}

/** Whether an action is late on a day: promised, not done, and past the date that it has now. */
export function isLate(standing: Pick<ActionStanding, 'state' | 'dueOn'>, today: CalendarDate): boolean {
  return isUnderWay(standing) && standing.dueOn < today
}

const dayMs = 86_400_000

/** By how many days an action is late on a day; 0 for one that is not. */
export function daysLate(standing: Pick<ActionStanding, 'state' | 'dueOn'>, today: CalendarDate): number {
  return isLate(standing, today) ? Math.round((Date.parse(today) - Date.parse(standing.dueOn)) / dayMs) : 0
}

/** Whether an action is past the day that was promised first, whatever its date is now. */
export function isPastFirstPromise(
  action: Pick<Action, 'originalDueOn'>,
  standing: Pick<ActionStanding, 'state'>,
  today: CalendarDate,
): boolean {
  return isUnderWay(standing) && action.originalDueOn < today
}
