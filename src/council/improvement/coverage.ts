import { accept, refuse, type Result } from '../../foundation/result.ts'
import { asksForAction, type FindingId, type ParagraphMark } from '../finding/finding.ts'
import type { ActionId, ActionStanding } from './action.ts'
import type { ImprovementRefusal } from './refusals.ts'

/** How much of a finding an action answers. */
export type FindingContribution = 'full' | 'part'

/** A finding as coverage needs to know it. */
export type CoverableFinding = {
  readonly id: FindingId
  readonly number: number
  readonly polarity: string
  readonly isConfirmed: boolean
  readonly isWithdrawn: boolean
  /** That it is disposed of without an action, and that this holds. */
  readonly isDisposed: boolean
  /** That what becomes of it is said, and waits for another person's approval. */
  readonly isWaiting: boolean
}

/** That an action answers a finding, and how the action stands. */
export type ActionFinding = {
  readonly actionId: ActionId
  readonly findingId: FindingId
  readonly contribution: FindingContribution
  readonly state: ActionStanding['state']
}

/** How far a finding is covered: not at all, in part, whole, or disposed of without an action. */
export type CoverageState = 'open' | 'part' | 'covered' | 'disposed'

/** Why a finding is covered as far as it is. */
export type CoverageReason =
  | 'disposed'
  | 'wholeByAction'
  | 'partByActions'
  | 'notConfirmed'
  | 'notApproved'
  | 'onlyProposed'
  | 'onlyStopped'
  | 'noAction'

/** How far one finding is covered, why, and by which actions that count. */
export type FindingCoverage = {
  readonly findingId: FindingId
  readonly number: number
  readonly state: CoverageState
  readonly reason: CoverageReason
  readonly actionIds: readonly ActionId[]
}

/**
 * How far each finding that asks for action is covered, in the order of their numbers. Only an action that is agreed and not stopped
 * counts; parts never add up to a whole unless somebody says that one action answers it in full.
 */
export function coverageOf(
  findings: readonly CoverableFinding[],
  links: readonly ActionFinding[],
): readonly FindingCoverage[] {
  const byFinding = Map.groupBy(links, ({ findingId }) => findingId)
  return findings
    .filter(({ polarity, isWithdrawn }) => asksForAction(polarity) && !isWithdrawn)
    .toSorted((one, other) => one.number - other.number)
    .map((finding) => coverageOfOne(finding, byFinding.get(finding.id) ?? []))
}

function coverageOfOne(finding: CoverableFinding, links: readonly ActionFinding[]): FindingCoverage {
  const live = links.filter(({ state }) => state !== 'proposed' && state !== 'stopped')
  const [state, reason] = stateOf(finding, { links, live })
  const { id: findingId, number } = finding
  return { findingId, number, state, reason, actionIds: live.map(({ actionId }) => actionId) }
}

function stateOf(
  { isDisposed, isConfirmed, isWaiting }: CoverableFinding,
  { links, live }: { readonly links: readonly ActionFinding[]; readonly live: readonly ActionFinding[] },
): readonly [CoverageState, CoverageReason] {
  if (isDisposed) return ['disposed', 'disposed']
  if (!isConfirmed) return ['open', 'notConfirmed']
  if (live.some(({ contribution }) => contribution === 'full')) return ['covered', 'wholeByAction']
  if (live.length > 0) return ['part', 'partByActions']
  if (isWaiting) return ['open', 'notApproved']
  if (links.some(({ state }) => state === 'proposed')) return ['open', 'onlyProposed']
  return ['open', links.length > 0 ? 'onlyStopped' : 'noAction']
}

/** How many findings are in each state of coverage. */
export type CoverageCounts = Readonly<Record<CoverageState | 'all', number>>

/** Counts the findings by how far they are covered. */
export function countCoverage(coverage: readonly FindingCoverage[]): CoverageCounts {
  const count = (state: CoverageState) => coverage.filter((one) => one.state === state).length
  return {
    all: coverage.length,
    open: count('open'),
    part: count('part'),
    covered: count('covered'),
    disposed: count('disposed'),
  }
}

/**
 * The claim that a plan addresses all issues: nothing may be open, or answered only in part.
 *
 * @refuses coverage-still-open, coverage-of-nothing
 */
export function checkFullClaim(
  coverage: readonly FindingCoverage[],
): Result<readonly FindingCoverage[], ImprovementRefusal> {
  if (coverage.length === 0) return refuse({ code: 'coverage-of-nothing' })
  const numbers = coverage
    .filter(({ state }) => state === 'open' || state === 'part')
    .map(({ number }) => number)
  return numbers.length > 0 ? refuse({ code: 'coverage-still-open', numbers }) : accept(coverage)
}

/** A paragraph of a report's register, as far as it matters whether it was read to the end. */
export type ReadParagraph = {
  readonly isStruck: boolean
  /** What a reader made of it. */
  readonly mark: ParagraphMark | undefined
  /** That another person read it after them. */
  readonly isConfirmed: boolean
  /** How many findings stand on it. */
  readonly findings: number
}

/**
 * That a register was read to the end, without which nobody can say that all issues are known: each paragraph that stands has a finding, or
 * a mark that a second reader confirmed and that asks for nothing.
 *
 * @refuses register-not-read
 */
export function checkRegisterRead(
  paragraphs: readonly ReadParagraph[],
): Result<undefined, ImprovementRefusal> {
  const bare = paragraphs.filter(({ isStruck, findings }) => !isStruck && findings === 0)
  const unread = bare.filter(({ mark }) => mark === undefined).length
  const marked = bare.filter(({ mark }) => mark !== undefined)
  const withoutFinding = marked.filter(
    ({ mark = 'nothing' }) => mark !== 'nothing' && asksForAction(mark),
  ).length
  const unconfirmed = marked.filter(({ isConfirmed }) => !isConfirmed).length
  if (unread + unconfirmed + withoutFinding === 0) return accept(undefined)
  return refuse({ code: 'register-not-read', unread, unconfirmed, withoutFinding })
}

const strengths: Readonly<Record<CoverageState, number>> = { open: 0, part: 1, covered: 2, disposed: 2 }

/** The findings that are covered less than they were, by their identifiers; one that was withdrawn is covered no more. */
export function lostCoverage(
  before: readonly Pick<FindingCoverage, 'findingId' | 'state'>[],
  after: readonly Pick<FindingCoverage, 'findingId' | 'state'>[],
): readonly FindingId[] {
  const now = new Map(after.map(({ findingId, state }) => [findingId, strengths[state]]))
  return before
    .filter(({ findingId, state }) => (now.get(findingId) ?? 0) < strengths[state])
    .map(({ findingId }) => findingId)
}
