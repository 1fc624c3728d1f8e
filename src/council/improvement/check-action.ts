import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Role } from '../access/role.ts'
import type { PersonId } from '../member/person.ts'
import type { Action, ActionLead, ActionStanding } from './action.ts'
import type { Evidence, JudgedEvidence, ProgressUpdate } from './evidence.ts'
import type { RatingStep } from './rating-scale.ts'
import type { ImprovementRefusal } from './refusals.ts'

type Checked = Result<unknown, ImprovementRefusal>

/**
 * An action that says what will be done and by whom.
 *
 * @refuses improvement-without-words, action-without-lead
 */
export function checkAction(action: Action, lead: ActionLead): Checked {
  if (action.title.trim() === '' || action.theme.trim() === '')
    return refuse({ code: 'improvement-without-words' })
  return isLeadNamed(lead) ? accept(action) : refuse({ code: 'action-without-lead' })
}

/**
 * The agreement of an action that is only proposed, on a day that has come.
 *
 * @refuses action-agreed-already, action-ended, action-day-to-come
 */
export function checkAgreement(
  standing: ActionStanding,
  { on, today }: { readonly on: CalendarDate; readonly today: CalendarDate },
): Checked {
  const live = checkLive(standing)
  if (!live.ok) return live
  if (standing.agreedOn !== undefined) return refuse({ code: 'action-agreed-already', on: standing.agreedOn })
  return on > today ? refuse({ code: 'action-day-to-come' }) : accept(standing)
}

/** A date to which an action is moved, why, and by whom that is approved. */
export type DateMove = {
  readonly dueOn: CalendarDate
  readonly reason: string
  /** Who holds the approving office today; `undefined` where it stands empty. */
  readonly approver: PersonId | undefined
}

/**
 * A move of the date of an action: to another date, with a reason, approved by somebody who does not lead the action.
 *
 * @refuses action-ended, date-moved-without-reason, date-not-moved, approver-leads-action, approver-not-there
 */
export function checkDateMove(standing: ActionStanding, { dueOn, reason, approver }: DateMove): Checked {
  const live = checkLive(standing)
  if (!live.ok) return live
  if (reason.trim() === '') return refuse({ code: 'date-moved-without-reason' })
  if (dueOn === standing.dueOn) return refuse({ code: 'date-not-moved', dueOn })
  if (approver === undefined) return refuse({ code: 'approver-not-there' })
  return 'personId' in standing.lead && standing.lead.personId === approver
    ? refuse({ code: 'approver-leads-action' })
    : accept(standing)
}

/**
 * The hand-over of an action to another lead, with a reason.
 *
 * @refuses action-ended, action-without-lead, action-led-already, step-without-reason
 */
export function checkTransfer(standing: ActionStanding, lead: ActionLead, reason: string): Checked {
  const live = checkLive(standing)
  if (!live.ok) return live
  if (!isLeadNamed(lead)) return refuse({ code: 'action-without-lead' })
  if (isSameLead(lead, standing.lead)) return refuse({ code: 'action-led-already' })
  return checkReason(reason)
}

/**
 * An end of an action before it is done, with a reason.
 *
 * @refuses action-ended, step-without-reason
 */
export function checkStop(standing: ActionStanding, reason: string): Checked {
  const live = checkLive(standing)
  return live.ok ? checkReason(reason) : live
}

/**
 * The closing of an action that is done, by its governance forum.
 *
 * @refuses action-ended, action-not-done, step-without-reason
 */
export function checkClosing(standing: ActionStanding, reason: string): Checked {
  const live = checkLive(standing)
  if (!live.ok) return live
  if (standing.state !== 'done' && standing.state !== 'embedded') return refuse({ code: 'action-not-done' })
  return checkReason(reason)
}

/** A rating that is asked for: the step, who asks under which roles, and the evidence there is. */
export type RatingQuestion = {
  readonly step: RatingStep | undefined
  readonly roles: readonly Role[]
  readonly evidence: readonly JudgedEvidence[]
  readonly today: CalendarDate
}

/**
 * A rating of an agreed action by a step of its scale that the evidence bears.
 *
 * @refuses action-ended, action-not-agreed, rating-unknown, rating-not-yours, rating-without-evidence, embedded-before-complete, embedded-without-later-evidence
 */
export function checkRating(standing: ActionStanding, question: RatingQuestion): Checked {
  const { step, roles, evidence } = question
  const live = checkLive(standing)
  if (!live.ok) return live
  if (standing.agreedOn === undefined) return refuse({ code: 'action-not-agreed' })
  if (step === undefined) return refuse({ code: 'rating-unknown' })
  if (!roles.some((role) => step.setBy.includes(role)))
    return refuse({ code: 'rating-not-yours', words: step.words })
  if (step.needs === 'nothing') return accept(step)
  const standingEvidence = evidence.filter(({ verdict }) => verdict !== 'notAccepted')
  if (step.needs === 'evidence')
    return standingEvidence.length > 0
      ? accept(step)
      : refuse({ code: 'rating-without-evidence', words: step.words })
  const { doneOn } = standing
  if (doneOn === undefined) return refuse({ code: 'embedded-before-complete', words: step.words })
  return evidence.some(({ verdict, datedOn }) => verdict === 'verified' && datedOn > doneOn)
    ? accept(step)
    : refuse({ code: 'embedded-without-later-evidence', words: step.words, doneOn })
}

/**
 * Evidence of an agreed action, of a day between its agreement and today.
 *
 * @refuses improvement-without-words, action-not-agreed, evidence-before-action, evidence-to-come
 */
export function checkEvidence(
  standing: ActionStanding,
  evidence: Pick<Evidence, 'title' | 'keptAt' | 'datedOn'>,
  today: CalendarDate,
): Checked {
  if (evidence.title.trim() === '' || evidence.keptAt.trim() === '')
    return refuse({ code: 'improvement-without-words' })
  if (standing.agreedOn === undefined) return refuse({ code: 'action-not-agreed' })
  if (evidence.datedOn < standing.agreedOn)
    return refuse({ code: 'evidence-before-action', agreedOn: standing.agreedOn })
  return evidence.datedOn > today ? refuse({ code: 'evidence-to-come' }) : accept(evidence)
}

/** Who judges evidence, who claimed it and who leads the action: two accounts of one person are one person. */
export type JudgingQuestion = {
  readonly isClaimant: boolean
  readonly isLead: boolean
  readonly verdict: 'verified' | 'notAccepted'
  readonly reason: string
  readonly isJudged: boolean
}

/**
 * A verdict on evidence by somebody who neither claimed it nor leads its action; one that does not accept it says why.
 *
 * @refuses evidence-judged-already, verifies-own-evidence, step-without-reason
 */
export function checkVerdict(question: JudgingQuestion): Checked {
  if (question.isJudged) return refuse({ code: 'evidence-judged-already' })
  if (question.isClaimant || question.isLead) return refuse({ code: 'verifies-own-evidence' })
  return question.verdict === 'notAccepted' ? checkReason(question.reason) : accept(question)
}

/**
 * An account of an action that answers all three questions; for a lead without an account it names who answered and how.
 *
 * @refuses action-not-agreed, progress-unanswered, answer-not-named, action-day-to-come
 */
export function checkProgress(
  standing: ActionStanding,
  update: ProgressUpdate,
  today: CalendarDate,
): Checked {
  if (standing.agreedOn === undefined) return refuse({ code: 'action-not-agreed' })
  const { known, howKnown, next, answer, asOf } = update
  if ([known, howKnown, next].some((words) => words.trim() === ''))
    return refuse({ code: 'progress-unanswered' })
  if (asOf > today) return refuse({ code: 'action-day-to-come' })
  const isOutside = 'outside' in standing.lead
  const isNamed = answer !== undefined && answer.by.trim() !== '' && answer.how.trim() !== ''
  return (isOutside || answer !== undefined) && !isNamed
    ? refuse({ code: 'answer-not-named' })
    : accept(update)
}

/**
 * That a forum considered an action, with what it said.
 *
 * @refuses action-ended, step-without-reason
 */
export function checkConsidered(standing: ActionStanding, said: string): Checked {
  return checkStop(standing, said)
}

function checkLive({ ending }: ActionStanding): Result<unknown, ImprovementRefusal> {
  return ending === undefined ? accept(undefined) : refuse({ code: 'action-ended', on: ending.on })
}

function checkReason(reason: string): Checked {
  return reason.trim() === '' ? refuse({ code: 'step-without-reason' }) : accept(reason)
}

function isLeadNamed(lead: ActionLead): boolean {
  return 'personId' in lead || lead.outside.trim() !== ''
}

function isSameLead(one: ActionLead, other: ActionLead): boolean {
  return 'personId' in one
    ? 'personId' in other && one.personId === other.personId
    : 'outside' in other && one.outside === other.outside
}
