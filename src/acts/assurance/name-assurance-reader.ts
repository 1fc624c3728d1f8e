import type { AccountId } from '../../council/access/power.ts'
import type { AssuranceEventId } from '../../council/assurance/assurance-event.ts'
import type { AssuranceRefusal } from '../../council/assurance/refusals.ts'
import type { AssuranceStage } from '../../council/assurance/assurance-stage.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { accountById } from '../../store/account.ts'
import { addAssuranceReader, assuranceReadersOf, endAssuranceReaderRow } from '../../store/assurance.ts'
import { enter, type Session } from '../session.ts'
import { eventFor, type NoEvent } from './event-in-hand.ts'

/**
 * Names somebody who may read an event before it is public, from a stage on, and why.
 *
 * @refuses unknown-thing, assurance-reader-without-reason, assurance-reader-named-already, no-power
 */
export async function nameAssuranceReader(
  session: Session,
  eventId: AssuranceEventId,
  named: { readonly accountId: AccountId; readonly from: AssuranceStage; readonly reason: string },
): Promise<Result<AccountId, AssuranceRefusal | NoEvent>> {
  const found = await eventFor(session, 'name-assurance-reader', eventId)
  if (!found.ok) return found
  const { key } = found.value
  const { accountId, from } = named
  const account = await accountById(session.tx, session.councilId, accountId)
  if (account === undefined || account.closed_entry !== null)
    return refuse({ code: 'unknown-thing', kind: 'account' })
  const reason = named.reason.trim()
  if (reason === '') return refuse({ code: 'assurance-reader-without-reason' })
  const readers = await assuranceReadersOf(session.tx, key)
  if (readers.some((one) => one.account_id === accountId && one.ended_entry === null))
    return refuse({ code: 'assurance-reader-named-already', name: account.name })
  const subject = { kind: 'assuranceEvent', id: eventId, detail: { accountId, from } }
  const entry = enter(session, 'name-assurance-reader', subject)
  if (!entry.ok) return entry
  await addAssuranceReader(session.tx, {
    ...key,
    account_id: accountId,
    from_stage: from,
    reason,
    named_by: session.actor.name,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(accountId)
}

/**
 * Ends somebody's reading of an event before it is public. What they have read they have read: that stays on record.
 *
 * @refuses unknown-thing, no-power
 */
export async function endAssuranceReader(
  session: Session,
  eventId: AssuranceEventId,
  accountId: AccountId,
): Promise<Result<AccountId, NoEvent>> {
  const found = await eventFor(session, 'end-assurance-reader', eventId)
  if (!found.ok) return found
  const { key } = found.value
  const subject = { kind: 'assuranceEvent', id: eventId, detail: { accountId } }
  const entry = enter(session, 'end-assurance-reader', subject)
  if (!entry.ok) return entry
  const ended = { accountId, ended_at: session.at, ended_entry: entry.value }
  const wasNamed = await endAssuranceReaderRow(session.tx, key, ended)
  return wasNamed ? accept(accountId) : refuse({ code: 'unknown-thing', kind: 'reader' })
}
