import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import type { ActionId } from '../improvement/action.ts'
import type { Measure } from '../improvement/measure.ts'
import type { Intervention, InterventionId, ExitTheme } from './intervention.ts'
import type { SustainedSpan } from './sustained-period.ts'

/** The identifier of a criterion of exit. */
export type CriterionId = Id<'criterion'>

/** The five types of criterion, in the order in which they are offered. */
export const exitKinds = [
  'actionDone',
  'productExists',
  'outcomeLevel',
  'externalJudgement',
  'behaviourSustained',
] as const

/** What kind of thing a criterion asks for: each takes evidence of its own kind. */
export type ExitKind = (typeof exitKinds)[number]

/** What shows that a criterion is met: an action, a product, a level of a measure, a grade from outside, or a time it held. */
export type ExitTest =
  | { readonly kind: 'actionDone'; readonly actionId: ActionId }
  | { readonly kind: 'productExists' }
  | {
      readonly kind: 'outcomeLevel'
      readonly measureId: Measure['id']
      readonly comparison: 'atLeast' | 'atMost'
      readonly threshold: number
    }
  | {
      readonly kind: 'externalJudgement'
      readonly source: string
      readonly framework: string
      readonly areaKey: string
      /** The lowest grade that will do. */
      readonly grade: string
    }
  | ({ readonly kind: 'behaviourSustained' } & SustainedSpan)

/** Something that must be so before the intervention ends, and what shows it. */
export type ExitCriterion = {
  readonly id: CriterionId
  readonly interventionId: InterventionId
  readonly themeId: ExitTheme['id']
  readonly statement: string
  /** The day on which it was agreed as a criterion. */
  readonly agreedOn: CalendarDate
  readonly test: ExitTest
}

/** What somebody makes of a criterion: met, met but fragile, or not yet. */
export type ExitVerdict = (typeof exitVerdicts)[number]

/** What somebody may make of a criterion, in the order in which it is offered. */
export const exitVerdicts = ['met', 'fragile', 'notYet'] as const

/** Whose word a decision about a criterion is: the outside decision-maker's, or the panel's where there is none. */
export type ExitDecider = 'decisionMaker' | 'panel'

/** One thing that was said of a criterion, or that it lapsed or was withdrawn: by whom, when and in which paper. */
export type ExitStep = {
  readonly sequence: number
  readonly kind: 'councilView' | 'panelView' | 'decision' | 'lapsed' | 'withdrawn'
  readonly verdict?: ExitVerdict | undefined
  readonly on: CalendarDate
  readonly by: string
  readonly document: string
  readonly words: string
}

/** How far a criterion has come: a view of the council or the panel never makes it met. */
export type ExitState = 'open' | 'selfAssessed' | 'panelAgreed' | 'met' | 'fragile' | 'lapsed' | 'withdrawn'

/** How a criterion stands: the three words about it side by side, and what they come to. */
export type ExitStanding = {
  readonly state: ExitState
  readonly council: ExitStep | undefined
  readonly panel: ExitStep | undefined
  readonly decision: ExitStep | undefined
  readonly lapse: ExitStep | undefined
  /** That it was entered wrongly, and why. */
  readonly withdrawal: ExitStep | undefined
}

/** How a criterion stands, from all that was said of it in its order. The last word of each counts. */
export function exitStandingOf(steps: readonly ExitStep[]): ExitStanding {
  const last = (kind: ExitStep['kind']) => steps.findLast((step) => step.kind === kind)
  const said = {
    council: last('councilView'),
    panel: last('panelView'),
    decision: last('decision'),
    lapse: last('lapsed'),
    withdrawal: last('withdrawn'),
  }
  if (said.withdrawal !== undefined) return { ...said, state: 'withdrawn' }
  return { ...said, state: stateOf(said) }
}

function stateOf({ council, panel, decision, lapse }: Omit<ExitStanding, 'state' | 'withdrawal'>): ExitState {
  if (lapse !== undefined) return 'lapsed'
  if (decision?.verdict === 'met' || decision?.verdict === 'fragile') return decision.verdict
  if (panel?.verdict === 'met') return 'panelAgreed'
  return council?.verdict === 'met' ? 'selfAssessed' : 'open'
}

/** Whose word makes a criterion of an intervention met. */
export function deciderOf({ decisionMaker }: Pick<Intervention, 'decisionMaker'>): ExitDecider {
  return decisionMaker === undefined ? 'panel' : 'decisionMaker'
}
