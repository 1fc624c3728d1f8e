import { randomBytes } from 'node:crypto'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import { dateAt, type Instant } from '../../foundation/instant.ts'
import { invariant } from '../../foundation/invariant.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { allCouncils } from '../../store/council.ts'
import { reportsToTell, windowsToTell } from '../../store/due-to-tell.ts'
import type { Office } from '../../store/transaction.ts'
import { operator } from '../council/add-council.ts'
import { mailOfCommitments } from '../commitment/tell-of-commitments.ts'
import { mailOfActions } from '../improvement/tell-of-actions.ts'
import { membersWhoMayCallIn } from '../resolution/tell-of-decisions.ts'
import { enter, inOneTransaction, type Session } from '../session.ts'
import { queueMail } from './queue-mail.ts'

/** How many days before a report is due its author is told, and before a window closes the members. */
const daysAhead = { report: 3, window: 1 } as const

/**
 * Tells authors of reports that are due soon, members of decisions that can be called in for the last days, who owes what was
 * promised that it is due or late, and who leads an action of an improvement plan the same, each once.
 * Gives how many things somebody was told of; where there is none it enters nothing.
 *
 * @refuses no-power
 */
export async function tellWhatIsDue(session: Session): Promise<Result<number, AccessRefusal>> {
  const { tx, councilId } = session
  const from = dateAt(session.at, session.zone)
  const reports = await reportsToTell(tx, { councilId, from, to: addDays(from, daysAhead.report) })
  const windows = await windowsToTell(tx, { councilId, from, to: addDays(from, daysAhead.window) })
  const members = windows.length === 0 ? [] : await membersWhoMayCallIn(session)
  const promises = await mailOfCommitments(session)
  const actions = await mailOfActions(session)
  const follow = [...promises, ...actions]
  const told = reports.length + (members.length === 0 ? 0 : windows.length) + follow.length
  if (told === 0) return accept(0)
  const detail = {
    reports: reports.length,
    windows: windows.length,
    promises: promises.length,
    actions: actions.length,
  }
  const entry = enter(session, 'tell-what-is-due', { kind: 'council', id: councilId, detail })
  if (!entry.ok) return entry
  for (const mail of follow) await queueMail(session, { ...mail, entryNo: entry.value })
  for (const report of reports)
    await queueMail(session, {
      kind: 'report-due',
      to: [report.author_account_id],
      about: { kind: 'report', id: report.report_id },
      path: `/workspace/reports/${report.report_id}`,
      dueOn: report.due_on,
      entryNo: entry.value,
    })
  for (const window of windows)
    await queueMail(session, {
      kind: 'call-in-last-day',
      to: members,
      about: { kind: 'decision', id: window.resolution_id },
      path: `/decisions/${window.resolution_id}`,
      dueOn: window.closes_on,
      entryNo: entry.value,
    })
  return accept(told)
}

/** Tells the people of every council what is due, each council in a transaction of its own. */
export async function tellEveryCouncil(office: Office, clock: () => Instant): Promise<void> {
  for (const { council_id: councilId, zone } of await allCouncils(office)) {
    const at = clock()
    const opening = { councilId, zone, actor: operator(dateAt(at, zone)), at, random: randomBytes }
    const told = await inOneTransaction(office, opening, tellWhatIsDue)
    invariant(told.ok, 'the operator may tell what is due')
  }
}
