import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import type { AccountId } from '../access/power.ts'
import type { ReportRefusal } from './refusals.ts'
import type { ClearanceOutcome } from './report-state.ts'
import { isSameHand, type ReportHand } from './report-stage.ts'
import type { ClearanceStep, ReportTemplate } from './report-template.ts'
import { digestOf, type ReportText } from './report-text.ts'

/** That somebody was asked to clear a version of a report, by when. The digest is of what the clearance depends on. */
export type ClearanceAsking = {
  readonly key: string
  readonly version: number
  readonly digest: Sha256
  readonly of: AccountId
  readonly askedAt: Instant
  readonly dueOn: CalendarDate
}

/** What somebody said of a version of a report. There is no outcome for having said nothing. */
export type ClearanceAnswer = {
  readonly key: string
  readonly version: number
  readonly digest: Sha256
  readonly outcome: ClearanceOutcome
  /** What the clearance is subject to, or why it is refused. */
  readonly words: string
  readonly by: ReportHand
  readonly at: Instant
}

/**
 * How a clearance stands for the newest version. `outdated` was given for other words, and is asked for again;
 * `overdue` has had no answer in time, which is no answer.
 */
export type ClearanceStanding = {
  readonly step: ClearanceStep
  readonly standing: 'notAsked' | 'waiting' | 'overdue' | 'outdated' | ClearanceOutcome
  readonly asking?: ClearanceAsking | undefined
  readonly answer?: ClearanceAnswer | undefined
}

/** Everything said about the clearance of a report, with its newest version. */
export type ClearanceRecord = {
  readonly template: ReportTemplate
  readonly text: ReportText
  readonly requests: readonly ClearanceAsking[]
  readonly answers: readonly ClearanceAnswer[]
  readonly today: CalendarDate
}

/**
 * How each clearance of a report stands, in the order of its template (invariant 13). An answer holds for the words it
 * was given for: any change to what it depends on makes it outdated. Silence is never consent.
 */
export function clearanceStandings(record: ClearanceRecord): readonly ClearanceStanding[] {
  return record.template.clearances.map((step) => {
    const digest = digestOf(record.text, step)
    const asking = record.requests.findLast(({ key }) => key === step.key)
    const answer = record.answers.findLast(({ key }) => key === step.key)
    if (answer !== undefined && answer.digest === digest)
      return { step, standing: answer.outcome, asking, answer }
    if (asking === undefined) return { step, standing: 'notAsked' }
    if (asking.digest !== digest) return { step, standing: 'outdated', asking, answer }
    return { step, standing: record.today > asking.dueOn ? 'overdue' : 'waiting', asking }
  })
}

/** Whether every clearance of a report has been given for the words that it has now. */
export function isCleared(standings: readonly ClearanceStanding[]): boolean {
  return standings.every(({ standing }) => standing === 'cleared' || standing === 'clearedSubject')
}

/**
 * The clearances to be asked for now: those never asked for and those that a change has made outdated. Where the
 * template has them one after another, only the first that is not given.
 */
export function clearancesToAsk(
  { order }: Pick<ReportTemplate, 'order'>,
  standings: readonly ClearanceStanding[],
): readonly ClearanceStep[] {
  const open = standings.filter(({ standing }) => standing !== 'cleared' && standing !== 'clearedSubject')
  const inTurn = order === 'inOrder' ? open.slice(0, 1) : open
  return inTurn
    .filter(({ standing }) => standing === 'notAsked' || standing === 'outdated')
    .map(({ step }) => step)
}

const unasked: ReadonlySet<ClearanceStanding['standing']> = new Set(['notAsked', 'outdated'] as const)
const awaited: ReadonlySet<ClearanceStanding['standing']> = new Set(['waiting', 'overdue'] as const)

/** A question whether somebody may give an answer on a version of a report. */
export type ClearanceQuestion = {
  readonly standing: ClearanceStanding
  readonly title: string
  readonly newestVersion: number
  /** The version that the clearing officer had before them. */
  readonly version: number
  readonly outcome: ClearanceOutcome
  readonly words: string
  readonly by: ReportHand
  /** Everybody who has written a version of the report. */
  readonly authors: readonly ReportHand[]
}

/**
 * The outcome of a clearance. It is given by who was asked and has not written any of the report, on the newest version,
 * and with words unless it is plain consent.
 *
 * @refuses clearance-of-own-report, clearance-of-older-version, clearance-not-asked, clearance-answered-already,
 *   clearance-asked-of-another, clearance-without-words
 */
export function mayClear(question: ClearanceQuestion): Result<ClearanceOutcome, ReportRefusal> {
  const { standing, title, by, outcome } = question
  const name = standing.step.name
  if (question.authors.some((author) => isSameHand(author, by)))
    return refuse({ code: 'clearance-of-own-report', title })
  if (question.version !== question.newestVersion)
    return refuse({
      code: 'clearance-of-older-version',
      version: question.version,
      newest: question.newestVersion,
    })
  if (unasked.has(standing.standing)) return refuse({ code: 'clearance-not-asked', name })
  if (!awaited.has(standing.standing)) return refuse({ code: 'clearance-answered-already', name })
  if (standing.asking?.of !== by.accountId) return refuse({ code: 'clearance-asked-of-another', name })
  return outcome !== 'cleared' && question.words.trim() === ''
    ? refuse({ code: 'clearance-without-words', outcome })
    : accept(outcome)
}
