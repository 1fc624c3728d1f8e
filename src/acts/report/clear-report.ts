import type { AccessRefusal } from '../../council/access/refusals.ts'
import { clearanceStandings, isCleared, mayClear } from '../../council/report/clearance.ts'
import type { ClearanceOutcome } from '../../council/report/report-state.ts'
import type { ReportRefusal } from '../../council/report/refusals.ts'
import type { ReportId } from '../../council/report/report-stage.ts'
import { digestOf } from '../../council/report/report-text.ts'
import { refuse, type Result } from '../../foundation/result.ts'
import { addClearanceAnswer } from '../../store/report-clearance.ts'
import type { UnknownThing } from '../refusals.ts'
import { tellAuthor } from './tell-author.ts'
import { enter, type Session } from '../session.ts'
import { clearanceRecord, ownHand, recordStage, reportFor } from './report-in-hand.ts'

/** What a clearing officer says of the version of a report that they have read. */
export type GivenClearance = {
  readonly reportId: ReportId
  readonly step: string
  readonly version: number
  readonly outcome: ClearanceOutcome
  readonly words: string
}

type Refusal = UnknownThing | ReportRefusal | AccessRefusal

/**
 * Gives a clearance that was asked for: cleared, cleared subject to something, or refused with the reason. With the last
 * of them the report is cleared. Nothing else clears a report, and least of all the passing of time.
 *
 * @refuses unknown-thing, report-without-version, clearance-of-own-report, clearance-of-older-version,
 *   clearance-not-asked, clearance-answered-already, clearance-asked-of-another, clearance-without-words, no-power
 */
export async function clearReport(
  session: Session,
  given: GivenClearance,
): Promise<Result<ClearanceOutcome, Refusal>> {
  const found = await reportFor(session, given.reportId)
  if (!found.ok) return found
  const { row, stage, authors, versions } = found.value
  const record = await clearanceRecord(session, found.value)
  if (record === undefined) return refuse({ code: 'report-without-version', title: row.title })
  const standing = clearanceStandings(record).find(({ step }) => step.key === given.step)
  const by = await ownHand(session)
  if (standing === undefined || by === undefined) return refuse({ code: 'unknown-thing', kind: 'clearance' })
  const newestVersion = versions.length
  const checked = mayClear({ ...given, standing, title: row.title, newestVersion, by, authors })
  if (!checked.ok) return checked
  const entry = enter(session, 'clear-report', {
    kind: 'report',
    id: given.reportId,
    bodyId: row.body_id,
    detail: { step: given.step, version: given.version, outcome: given.outcome },
  })
  if (!entry.ok) return entry
  const digest = digestOf(record.text, standing.step)
  const words = given.words.trim()
  await addClearanceAnswer(session.tx, {
    council_id: session.councilId,
    report_id: given.reportId,
    sequence: record.answers.length + 1,
    step: given.step,
    version: given.version,
    digest,
    outcome: given.outcome,
    words,
    by_account_id: by.accountId,
    at: session.at,
    entry_no: entry.value,
  })
  const answer = { ...given, key: given.step, digest, words, by, at: session.at }
  const after = clearanceStandings({ ...record, answers: [...record.answers, answer] })
  if (stage === 'clearance' && isCleared(after))
    await recordStage(session, row, { stage: 'cleared', entryNo: entry.value })
  await tellAuthor(session, row, entry.value)
  return checked
}
