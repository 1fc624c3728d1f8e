import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AssuranceFramework } from '../assurance/framework.ts'
import type { AssuranceEventId } from '../assurance/assurance-event.ts'
import type { ActionId } from '../improvement/action.ts'
import type { Measure } from '../improvement/measure.ts'
import type { ExitKind, ExitStanding, ExitTest } from './exit-criterion.ts'
import { isSomeEmpty } from './intervention.ts'
import type { InterventionRefusal } from './refusals.ts'
import { checkLive } from './check-exit.ts'
import { countsFrom, sustainedThrough } from './sustained-period.ts'

/** The identifier of a piece of evidence for a criterion. */
export type ExitEvidenceId = Id<'proof'>

/** What somebody puts forward as evidence for a criterion: only the name of what is on record, or the words of what is not. */
export type ExitClaim =
  | { readonly kind: 'actionDone'; readonly actionId: ActionId }
  | { readonly kind: 'outcomeLevel'; readonly measureId: Measure['id']; readonly readOn: CalendarDate }
  | {
      readonly kind: 'externalJudgement'
      readonly eventId: AssuranceEventId
      readonly areaKey: string
    }
  | {
      readonly kind: 'productExists'
      readonly title: string
      readonly datedOn: CalendarDate
      readonly keptAt: string
    }
  | {
      readonly kind: 'behaviourSustained'
      readonly title: string
      readonly fromOn: CalendarDate
      readonly toOn: CalendarDate
      readonly keptAt: string
    }

/** What the record has of a claim, by which it is judged. */
export type ExitProof =
  | {
      readonly kind: 'actionDone'
      readonly actionId: ActionId
      /** The day of its completion, where it is complete. */
      readonly doneOn: CalendarDate | undefined
      /** Whether evidence of it was verified by somebody other than its claimant. */
      readonly isVerified: boolean
    }
  | {
      readonly kind: 'outcomeLevel'
      readonly measureId: Measure['id']
      readonly readOn: CalendarDate
      readonly value: number
    }
  | JudgementProof
  | Extract<ExitClaim, { readonly kind: 'productExists' | 'behaviourSustained' }>

/** A judgement as the record has it: under which framework, which grade, since when and whether the public knows. */
export type JudgementProof = {
  readonly kind: 'externalJudgement'
  readonly source: string
  readonly framework: Pick<AssuranceFramework, 'name' | 'grades'>
  readonly areaKey: string
  readonly grade: string
  readonly publishedOn: CalendarDate
  readonly isPublic: boolean
}

/** A piece of evidence as it is put forward: for which test, of an intervention since when, and what stands already. */
export type ExitProofQuestion = {
  readonly test: ExitTest
  readonly standing: Pick<ExitStanding, 'lapse' | 'withdrawal'>
  readonly proof: ExitProof
  readonly interventionFrom: CalendarDate
  readonly today: CalendarDate
  readonly isTaken: boolean
}

type Checked = Result<ExitProof, InterventionRefusal>

/**
 * Evidence of the kind that its criterion asks for, and that shows what it asks for.
 *
 * @refuses criterion-lapsed, criterion-withdrawn, exit-evidence-of-another-kind, exit-evidence-taken, exit-action-not-verified,
 *   reading-misses-threshold, judgement-not-awaited, judgement-below-grade, judgement-not-public,
 *   exit-evidence-too-early, exit-evidence-to-come, period-backwards, period-before-its-day, period-too-short, intervention-without-words
 */
export function checkExitProof(question: ExitProofQuestion): Checked {
  const { test, proof, standing, isTaken } = question
  const live = checkLive(standing)
  if (!live.ok) return live
  if (test.kind !== proof.kind) return refuse({ code: 'exit-evidence-of-another-kind' })
  if (isTaken) return refuse({ code: 'exit-evidence-taken' })
  const checks: { readonly [Kind in ExitKind]: () => Checked } = {
    actionDone: () => checkAction(test as Test<'actionDone'>, proof as Proof<'actionDone'>),
    outcomeLevel: () => checkReading(test as Test<'outcomeLevel'>, proof as Proof<'outcomeLevel'>),
    externalJudgement: () =>
      checkAwaited(test as Test<'externalJudgement'>, proof as JudgementProof, question.interventionFrom),
    productExists: () => checkProduct(proof as Proof<'productExists'>, question.today),
    behaviourSustained: () =>
      checkPeriod(test as Test<'behaviourSustained'>, proof as Proof<'behaviourSustained'>, question),
  }
  return checks[test.kind]()
}

type Test<Kind extends ExitKind> = Extract<ExitTest, { readonly kind: Kind }>
type Proof<Kind extends ExitKind> = Extract<ExitProof, { readonly kind: Kind }>

function checkAction(test: Test<'actionDone'>, proof: Proof<'actionDone'>): Checked {
  if (test.actionId !== proof.actionId) return refuse({ code: 'exit-evidence-of-another-kind' })
  return proof.doneOn !== undefined && proof.isVerified
    ? accept(proof)
    : refuse({ code: 'exit-action-not-verified' })
}

function checkReading(test: Test<'outcomeLevel'>, proof: Proof<'outcomeLevel'>): Checked {
  if (test.measureId !== proof.measureId) return refuse({ code: 'exit-evidence-of-another-kind' })
  return reaches(test, proof.value)
    ? accept(proof)
    : refuse({ code: 'reading-misses-threshold', value: proof.value, threshold: test.threshold })
}

/** Whether a value of a measure reaches the level that a criterion asks for. */
export function reaches(
  { comparison, threshold }: Pick<Test<'outcomeLevel'>, 'comparison' | 'threshold'>,
  value: number,
): boolean {
  return comparison === 'atLeast' ? value >= threshold : value <= threshold
}

/**
 * A judgement for which a criterion waits: of its source, framework and area, in at least its grade, published since the
 * intervention began, and public here. Each of these keeps it from being taken; see {@link isAwaited}.
 */
function checkAwaited(
  test: Test<'externalJudgement'>,
  proof: JudgementProof,
  interventionFrom: CalendarDate,
): Checked {
  if (!isOfArea(test, proof)) return refuse({ code: 'judgement-not-awaited' })
  if (!isAtLeast(test, proof))
    return refuse({ code: 'judgement-below-grade', grade: proof.grade, asked: test.grade })
  if (proof.publishedOn < interventionFrom)
    return refuse({ code: 'exit-evidence-too-early', fromOn: interventionFrom })
  return proof.isPublic ? accept(proof) : refuse({ code: 'judgement-not-public' })
}

function isOfArea(test: Test<'externalJudgement'>, proof: JudgementProof): boolean {
  return (
    test.source === proof.source && test.framework === proof.framework.name && test.areaKey === proof.areaKey
  )
}

function isAtLeast(test: Test<'externalJudgement'>, { framework, grade }: JudgementProof): boolean {
  const given = framework.grades.indexOf(grade)
  const asked = framework.grades.indexOf(test.grade)
  return given >= 0 && asked >= 0 && given <= asked
}

/** Whether a judgement offers itself to a criterion that waits for it, though it may not be public here yet. */
export function isAwaited(test: ExitTest, proof: JudgementProof, interventionFrom: CalendarDate): boolean {
  if (test.kind !== 'externalJudgement') return false
  return isOfArea(test, proof) && isAtLeast(test, proof) && proof.publishedOn >= interventionFrom
}

function checkProduct(proof: Proof<'productExists'>, today: CalendarDate): Checked {
  if (isSomeEmpty([proof.title, proof.keptAt])) return refuse({ code: 'intervention-without-words' })
  return proof.datedOn > today ? refuse({ code: 'exit-evidence-to-come' }) : accept(proof)
}

function checkPeriod(
  test: Test<'behaviourSustained'>,
  proof: Proof<'behaviourSustained'>,
  { interventionFrom, today }: Pick<ExitProofQuestion, 'interventionFrom' | 'today'>,
): Checked {
  const { title, keptAt, fromOn, toOn } = proof
  if (isSomeEmpty([title, keptAt])) return refuse({ code: 'intervention-without-words' })
  if (toOn < fromOn) return refuse({ code: 'period-backwards' })
  if (toOn > today) return refuse({ code: 'exit-evidence-to-come' })
  if (fromOn < interventionFrom) return refuse({ code: 'exit-evidence-too-early', fromOn: interventionFrom })
  const first = countsFrom(test, interventionFrom)
  if (fromOn < first) return refuse({ code: 'period-before-its-day', fromOn: first })
  const throughOn = sustainedThrough(test, fromOn)
  return toOn < throughOn ? refuse({ code: 'period-too-short', fromOn, throughOn }) : accept(proof)
}
