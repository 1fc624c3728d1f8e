import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Register } from '../member/register.ts'
import { exemptParagraphs, type ExemptParagraph } from '../rules/england.ts'
import { planEntryMoves, type PlanEntry, type PlanEntryStatus, type PrivateBasis } from './plan-entry.ts'
import type { PlanField, PlanRefusal } from './refusals.ts'

/** An entry as entered, with what it is checked against. */
export type PlanEntryQuestion = {
  readonly entry: PlanEntry
  readonly register: Pick<Register, 'bodies' | 'offices'>
  /** England's seven where the council has added none. */
  readonly paragraphs?: readonly ExemptParagraph[] | undefined
}

/**
 * An entry that can be kept: it has a title, a decision-maker from the register and a window, and what it declares holds.
 *
 * @refuses plan-entry-incomplete, plan-window-backwards, plan-paragraph-unknown, key-decision-not-executive
 */
export function checkPlanEntry(question: PlanEntryQuestion): Result<PlanEntry, PlanRefusal> {
  const { entry } = question
  if (entry.title.trim() === '') return refuse({ code: 'plan-entry-incomplete', missing: ['title'] })
  if (entry.window.toOn < entry.window.fromOn)
    return refuse({ code: 'plan-window-backwards', ...entry.window })
  const basis = entry.private?.basis
  const known = (question.paragraphs ?? exemptParagraphs).map(({ number }) => number)
  const unknown = basis?.kind === 'exempt' ? basis.paragraphs.find((one) => !known.includes(one)) : undefined
  if (unknown !== undefined) return refuse({ code: 'plan-paragraph-unknown', paragraph: unknown, known })
  if (entry.key !== undefined && !isExecutive(question))
    return refuse({ code: 'key-decision-not-executive', title: entry.title })
  return accept(entry)
}

/**
 * An entry that the public may be told of: every fact that the notice of a decision must state is there.
 *
 * @refuses plan-entry-incomplete, and what it is refused for as it is kept
 * @law docs/law/si-2012-2089.md
 */
export function mayPublishEntry(question: PlanEntryQuestion): Result<PlanEntry, PlanRefusal> {
  const checked = checkPlanEntry(question)
  if (!checked.ok) return checked
  const missing = missingFields(question.entry)
  return missing.length === 0 ? checked : refuse({ code: 'plan-entry-incomplete', missing })
}

/** The facts that an entry still lacks before the public may be told of it, in the order of the form. */
export function missingFields(entry: PlanEntry): readonly PlanField[] {
  const { key, private: closed } = entry
  const lacking: readonly (readonly [PlanField, boolean])[] = [
    ['title', isBlank(entry.title)],
    ['summary', isBlank(entry.summary)],
    ['keyReason', key !== undefined && isBlank(key.reason)],
    ['privateBasis', closed !== undefined && isBaseless(closed.basis)],
    ['privateReason', closed !== undefined && isBlank(closed.reason)],
    ['documents', entry.documents.every(isBlank)],
    ['copiesFrom', isBlank(entry.copiesFrom)],
    ['contact', isBlank(entry.contact)],
  ]
  return lacking.filter(([, isLacking]) => isLacking).map(([field]) => field)
}

/** A question whether an entry may come into a new status, and with what reason. */
export type PlanEntryMove = {
  readonly title: string
  readonly from: PlanEntryStatus
  readonly to: PlanEntryStatus
  readonly reason?: string | undefined
}

/**
 * The new status of an entry. Where it moves on or is withdrawn after the public was told of it, the public is told why.
 *
 * @refuses plan-entry-cannot-move, plan-entry-without-reason
 */
export function movePlanEntry({
  title,
  from,
  to,
  reason,
}: PlanEntryMove): Result<PlanEntryStatus, PlanRefusal> {
  if (!planEntryMoves[from].includes(to)) return refuse({ code: 'plan-entry-cannot-move', title, from, to })
  const needsReason = to === 'movedOn' || to === 'withdrawn'
  return needsReason && isBlank(reason ?? '')
    ? refuse({ code: 'plan-entry-without-reason', title })
    : accept(to)
}

/** Whether the executive decides: its body, or the holder of an office that is not a committee's under the Act of 1972. */
function isExecutive({ entry: { decisionMaker }, register }: PlanEntryQuestion): boolean {
  const office =
    decisionMaker.kind === 'office'
      ? register.offices.find(({ id }) => id === decisionMaker.officeId)
      : undefined
  const bodyId =
    decisionMaker.kind === 'body' ? decisionMaker.bodyId : (decisionMaker.inBodyId ?? office?.bodyId)
  const body = register.bodies.find(({ id }) => id === bodyId)
  return body === undefined ? office !== undefined : body.regime === 'exec2012'
}

function isBaseless(basis: PrivateBasis): boolean {
  return basis.kind === 'exempt' ? basis.paragraphs.length === 0 : isBlank(basis.ground)
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
