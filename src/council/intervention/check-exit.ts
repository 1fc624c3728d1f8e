import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { AssuranceFramework } from '../assurance/framework.ts'
import {
  deciderOf,
  type ExitCriterion,
  type ExitTest,
  type ExitDecider,
  type ExitStanding,
  type ExitStep,
} from './exit-criterion.ts'
import { isSomeEmpty, type Intervention } from './intervention.ts'
import type { InterventionRefusal } from './refusals.ts'
import { sustainedWorkings, type SustainedSpan } from './sustained-period.ts'

type Checked = Result<unknown, InterventionRefusal>

/**
 * A criterion that says what must be so, agreed on a day that has come, with a test that something can pass.
 *
 * @refuses intervention-without-words, intervention-day-to-come, grade-not-awaited, period-not-asked
 */
export function checkExitCriterion(
  { statement, agreedOn, test }: ExitCriterion,
  { frameworks, today }: { readonly frameworks: readonly AssuranceFramework[]; readonly today: CalendarDate },
): Checked {
  if (isSomeEmpty([statement])) return refuse({ code: 'intervention-without-words' })
  if (agreedOn > today) return refuse({ code: 'intervention-day-to-come' })
  if (test.kind === 'behaviourSustained' && !isSpan(test)) return refuse({ code: 'period-not-asked' })
  if (test.kind !== 'externalJudgement') return accept(test)
  const { source, framework, areaKey, grade } = test
  const judging = frameworks.filter(
    (one) =>
      one.source === source &&
      one.name === framework &&
      [...one.areas, ...one.areasOfSome].some(({ key }) => key === areaKey),
  )
  const grades = [...new Set(judging.flatMap((one) => one.grades))]
  return grades.includes(grade) ? accept(test) : refuse({ code: 'grade-not-awaited', grades })
}

/** Whether a span is asked for in whole days or months, one at least. */
function isSpan({ count }: SustainedSpan): boolean {
  return Number.isInteger(count) && count > 0
}

/** What is said of a criterion, before it has its place among the rest. */
export type ExitWord = Omit<ExitStep, 'sequence' | 'kind'>

/**
 * The council's own view of a criterion that has not lapsed: by a named office or officer, of a day that has come.
 *
 * @refuses criterion-lapsed, criterion-withdrawn, intervention-without-words, intervention-day-to-come
 */
export function checkCouncilView(standing: ExitStanding, word: ExitWord, today: CalendarDate): Checked {
  const live = checkLive(standing)
  if (!live.ok) return live
  if (isSomeEmpty([word.by, word.words])) return refuse({ code: 'intervention-without-words' })
  return word.on > today ? refuse({ code: 'intervention-day-to-come' }) : accept(word)
}

/**
 * The panel's view of a criterion: by somebody of the panel by name, with the paper it came from.
 *
 * @refuses criterion-lapsed, criterion-withdrawn, panel-view-without-paper, intervention-day-to-come
 */
export function checkPanelView(standing: ExitStanding, word: ExitWord, today: CalendarDate): Checked {
  const live = checkLive(standing)
  if (!live.ok) return live
  if (isSomeEmpty([word.by, word.document])) return refuse({ code: 'panel-view-without-paper' })
  return word.on > today ? refuse({ code: 'intervention-day-to-come' }) : accept(word)
}

/** A decision about a criterion as it is recorded: whose word it is, and what stands of the criterion. */
export type ExitDecisionQuestion = {
  readonly intervention: Pick<Intervention, 'decisionMaker' | 'panel' | 'fromOn'>
  readonly test: ExitTest
  readonly standing: ExitStanding
  readonly decider: ExitDecider
  readonly word: ExitWord
  /** The names of the council itself: its own, those of its bodies and offices, and of who holds them. */
  readonly ownNames: readonly string[]
  readonly evidence: number
  readonly today: CalendarDate
}

/**
 * A decision about a criterion by whoever decides outside the council, or by the panel where nobody does: who, when, in which paper.
 * The council's own word never makes a criterion met, and nothing is met without evidence.
 *
 * @refuses criterion-lapsed, criterion-withdrawn, own-word-not-exit, decision-maker-not-named, panel-does-not-decide, exit-decision-without-paper,
 *   intervention-day-to-come, period-not-passed, exit-decision-without-evidence
 */
export function checkExitDecision(question: ExitDecisionQuestion): Checked {
  const { intervention, standing, decider, word, ownNames, today } = question
  const live = checkLive(standing)
  if (!live.ok) return live
  if (isOwnWord(word.by, ownNames))
    return refuse({ code: 'own-word-not-exit', decider: namedDecider(intervention) })
  if (decider !== deciderOf(intervention))
    return decider === 'panel'
      ? refuse({ code: 'panel-does-not-decide', decisionMaker: intervention.decisionMaker ?? '' })
      : refuse({ code: 'decision-maker-not-named', panel: intervention.panel })
  if (isSomeEmpty([word.by, word.document])) return refuse({ code: 'exit-decision-without-paper' })
  if (word.on > today) return refuse({ code: 'intervention-day-to-come' })
  return word.verdict === 'notYet' ? accept(word) : checkMayBeMet(question)
}

/** Whether a criterion may be met on the day of a decision: the time over which it must hold has passed, and something shows it. */
function checkMayBeMet({ test, intervention, word, evidence }: ExitDecisionQuestion): Checked {
  if (test.kind === 'behaviourSustained') {
    const { throughOn } = sustainedWorkings(test, intervention.fromOn)
    if (word.on <= throughOn) return refuse({ code: 'period-not-passed', throughOn })
  }
  return evidence === 0 ? refuse({ code: 'exit-decision-without-evidence' }) : accept(word)
}

/** The name of whoever decides that a criterion of an intervention is met. */
export function namedDecider({
  decisionMaker,
  panel,
}: Pick<Intervention, 'decisionMaker' | 'panel'>): string {
  return decisionMaker ?? panel
}

/** Whether a name is the council's own, or one part of it between commas is: “Rosalind Thorne, Executive Mayor”. */
function isOwnWord(by: string, ownNames: readonly string[]): boolean {
  const own = new Set(ownNames.map(plain))
  return [by, ...by.split(',')].some((part) => own.has(plain(part)))
}

function plain(name: string): string {
  const text = name.trim().toLowerCase()
  return text.startsWith('the ') ? text.slice(4) : text
}

/**
 * The lapse of a criterion, with the reason.
 *
 * @refuses criterion-lapsed, criterion-withdrawn, lapse-without-reason, intervention-day-to-come
 */
export function checkLapse(standing: ExitStanding, word: ExitWord, today: CalendarDate): Checked {
  const live = checkLive(standing)
  if (!live.ok) return live
  if (isSomeEmpty([word.words])) return refuse({ code: 'lapse-without-reason' })
  return word.on > today ? refuse({ code: 'intervention-day-to-come' }) : accept(word)
}

/**
 * The withdrawal of a criterion that was entered wrongly, with the reason. It may be withdrawn though it lapsed.
 *
 * @refuses criterion-withdrawn, exit-withdrawal-without-reason
 */
export function checkCriterionWithdrawal({ withdrawal }: ExitStanding, reason: string): Checked {
  if (withdrawal !== undefined) return refuse({ code: 'criterion-withdrawn', on: withdrawal.on })
  return isSomeEmpty([reason]) ? refuse({ code: 'exit-withdrawal-without-reason' }) : accept(reason)
}

/**
 * That more can be said of a criterion: it neither lapsed nor was withdrawn.
 *
 * @refuses criterion-lapsed, criterion-withdrawn, criterion-withdrawn
 */
export function checkLive({ lapse, withdrawal }: Pick<ExitStanding, 'lapse' | 'withdrawal'>): Checked {
  if (withdrawal !== undefined) return refuse({ code: 'criterion-withdrawn', on: withdrawal.on })
  return lapse === undefined ? accept(undefined) : refuse({ code: 'criterion-lapsed', on: lapse.on })
}
