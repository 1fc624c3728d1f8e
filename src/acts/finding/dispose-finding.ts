import { checkDisposition, type Disposition } from '../../council/finding/disposition.ts'
import type { FindingId } from '../../council/finding/finding.ts'
import type { FindingRefusal } from '../../council/finding/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import {
  addDispositionHand,
  addDispositionRow,
  approveDispositionRow,
  dispositionsOf,
  findingsOfEvent,
} from '../../store/finding.ts'
import { isAnotherPerson, type NoEvent } from '../assurance/event-in-hand.ts'
import { coverageByPlan, tellOfLostCoverage } from '../improvement/plan-coverage.ts'
import type { NamesProtectedPerson, YoungPersonPointedAt } from '../refusals.ts'
import { enter, type Session } from '../session.ts'
import { disposedFinding, findingFor, mayStandOn } from './finding-in-hand.ts'

type Disposed = Promise<
  Result<FindingId, FindingRefusal | NamesProtectedPerson | YoungPersonPointedAt | NoEvent>
>

/**
 * Records what becomes of a finding other than action: merged into another, a partner's, resolved already, or not accepted. It
 * stands only once another person approved it.
 *
 * @refuses unknown-thing, names-protected-person, young-person-pointed-at, what a disposition lacks, no-power
 */
export async function disposeFinding(
  session: Session,
  findingId: FindingId,
  disposition: Disposition,
): Disposed {
  const found = await findingFor(session, 'dispose-finding', findingId)
  if (!found.ok) return found
  const { row, event } = found.value
  const others = (await findingsOfEvent(session.tx, event.key)).map(disposedFinding)
  const checked = checkDisposition({ finding: disposedFinding(row), disposition, others })
  if (!checked.ok) return checked
  const { kind, into, partner, words } = checked.value
  const fit = await mayStandOn(session, found.value, { words, partner })
  if (!fit.ok) return fit
  const entry = enter(session, 'dispose-finding', { kind: 'finding', id: findingId, detail: { kind } })
  if (!entry.ok) return entry
  await keep(session, findingId, {
    kind,
    into_finding_id: kind === 'merged' ? (into ?? null) : null,
    partner: kind === 'partnerOwned' ? (partner?.trim() ?? null) : null,
    words: words.trim(),
    entryNo: entry.value,
  })
  return accept(findingId)
}

/**
 * Opens a finding again of which something had been said, with the reason. What was said stays on record, and those who signed
 * that it is covered are told.
 *
 * @refuses unknown-thing, finding-not-disposed, finding-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export async function reopenFinding(session: Session, findingId: FindingId, reason: string): Disposed {
  const found = await findingFor(session, 'reopen-finding', findingId)
  if (!found.ok) return found
  if (found.value.row.disposition === null) return refuse({ code: 'finding-not-disposed' })
  if (reason.trim() === '') return refuse({ code: 'finding-without-reason' })
  const fit = await mayStandOn(session, found.value, { words: reason })
  if (!fit.ok) return fit
  const before = await coverageByPlan(session, found.value.row.assurance_event_id)
  const entry = enter(session, 'reopen-finding', { kind: 'finding', id: findingId })
  if (!entry.ok) return entry
  await keep(session, findingId, {
    kind: 'reopened',
    into_finding_id: null,
    partner: null,
    words: reason.trim(),
    entryNo: entry.value,
  })
  await tellOfLostCoverage(session, before, entry.value)
  return accept(findingId)
}

/**
 * Approves what becomes of a finding other than action: by another person than who said it.
 *
 * @refuses unknown-thing, disposition-needs-no-approval, disposition-approved-by-same, no-power
 */
export async function approveDisposition(
  session: Session,
  findingId: FindingId,
): Promise<Result<FindingId, FindingRefusal | NoEvent>> {
  const found = await findingFor(session, 'approve-disposition', findingId)
  if (!found.ok) return found
  const { council_id, finding_id } = found.value.row
  const last = (await dispositionsOf(session.tx, { council_id, finding_id })).at(-1)
  if (last === undefined || last.kind === 'reopened' || last.approved_entry !== null)
    return refuse({ code: 'disposition-needs-no-approval' })
  if (!(await isAnotherPerson(session, last.disposed_by_account_id)))
    return refuse({ code: 'disposition-approved-by-same' })
  const entry = enter(session, 'approve-disposition', { kind: 'finding', id: findingId })
  if (!entry.ok) return entry
  const key = { council_id, finding_id, sequence: last.sequence }
  await approveDispositionRow(session.tx, key, { approved_at: session.at, approved_entry: entry.value })
  await addDispositionHand(session.tx, {
    ...key,
    part: 'approved',
    by_account_id: session.actor.accountId,
    by_name: session.actor.name,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(findingId)
}

type Kept = {
  readonly kind: string
  readonly into_finding_id: FindingId | null
  readonly partner: string | null
  readonly words: string
  readonly entryNo: number
}

async function keep(session: Session, findingId: FindingId, { entryNo, ...said }: Kept): Promise<void> {
  const { councilId, actor, at } = session
  const key = { council_id: councilId, finding_id: findingId }
  const made = { at, entry_no: entryNo }
  const sequence = await addDispositionRow(session.tx, { ...key, ...said, ...made })
  await addDispositionHand(session.tx, {
    ...key,
    ...made,
    sequence,
    part: 'disposed',
    by_account_id: actor.accountId,
    by_name: actor.name,
  })
}
