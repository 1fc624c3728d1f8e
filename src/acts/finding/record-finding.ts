import type { ParagraphId } from '../../council/assurance/paragraph.ts'
import { checkFinding, type Finding, type FindingId } from '../../council/finding/finding.ts'
import type { FindingRefusal } from '../../council/finding/refusals.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { paragraphById } from '../../store/assurance-register.ts'
import { addFindingReader, addFindingRow, withdrawFindingRow } from '../../store/finding.ts'
import { eventFor, isAnotherPerson, type NoEvent } from '../assurance/event-in-hand.ts'
import { coverageByPlan, tellOfLostCoverage } from '../improvement/plan-coverage.ts'
import type { NamesProtectedPerson, YoungPersonPointedAt } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { findingFor, mayStandOn } from './finding-in-hand.ts'

/**
 * Records a finding on a paragraph of the register, in the paragraph's own words. One paragraph may carry several.
 *
 * @refuses unknown-thing, finding-without-quote, quote-not-in-paragraph, finding-without-theme, paragraph-struck,
 *   names-protected-person, young-person-pointed-at, no-power
 */
export async function recordFinding(
  session: Session,
  paragraphId: ParagraphId,
  finding: Finding,
): Promise<Result<FindingId, FindingRefusal | NamesProtectedPerson | YoungPersonPointedAt | NoEvent>> {
  const { tx, councilId, at, actor } = session
  const paragraph = await paragraphById(tx, councilId, paragraphId)
  if (paragraph === undefined) return refuse({ code: 'unknown-thing', kind: 'paragraph' })
  const event = await eventFor(session, 'record-finding', paragraph.assurance_event_id)
  if (!event.ok) return event
  const isStruck = paragraph.struck_entry !== null
  const checked = checkFinding(finding, { text: paragraph.text, isStruck })
  if (!checked.ok) return checked
  const { id, polarity, quote, theme, partner } = checked.value
  const said =
    paragraph.origin === 'read' ? { words: theme, printed: quote } : { words: `${theme}. ${quote}` }
  const on = { row: { theme, partner: null }, event: event.value }
  const fit = await mayStandOn(session, on, { ...said, partner })
  if (!fit.ok) return fit
  const entry = enter(session, 'record-finding', { kind: 'finding', id })
  if (!entry.ok) return entry
  await addFindingRow(tx, {
    ...event.value.key,
    finding_id: id,
    paragraph_id: paragraphId,
    polarity,
    quote,
    paragraph_kind: paragraph.kind,
    paragraph_number: paragraph.number,
    section: paragraph.section,
    page: paragraph.page,
    theme,
    partner: partner?.trim() || null,
    origin: paragraph.kind === 'spoken' ? 'oral' : 'written',
    recorded_at: at,
    recorded_entry: entry.value,
  })
  await addFindingReader(tx, {
    council_id: councilId,
    finding_id: id,
    part: 'recorded',
    by_account_id: actor.accountId,
    by_name: actor.name,
    at,
    entry_no: entry.value,
  })
  return accept(id)
}

/**
 * Confirms a finding as its second reader: somebody else than who recorded it.
 *
 * @refuses unknown-thing, finding-withdrawn, finding-confirmed-already, second-reader-same, no-power
 */
export async function confirmFinding(
  session: Session,
  findingId: FindingId,
): Promise<Result<FindingId, FindingRefusal | NoEvent>> {
  const found = await findingFor(session, 'confirm-finding', findingId)
  if (!found.ok) return found
  const { row } = found.value
  if (row.withdrawn_entry !== null) return refuse({ code: 'finding-withdrawn' })
  if (row.confirmed_by !== null) return refuse({ code: 'finding-confirmed-already' })
  if (!(await isAnotherPerson(session, row.recorded_by_account_id)))
    return refuse({ code: 'second-reader-same' })
  const entry = enter(session, 'confirm-finding', { kind: 'finding', id: findingId })
  if (!entry.ok) return entry
  await addFindingReader(session.tx, {
    council_id: session.councilId,
    finding_id: findingId,
    part: 'confirmed',
    by_account_id: session.actor.accountId,
    by_name: session.actor.name,
    at: session.at,
    entry_no: entry.value,
  })
  return accept(findingId)
}

/**
 * Withdraws a finding that was recorded by mistake, with the reason. Where the public knew it, its page says so from then on; those
 * who signed that it, or one that was merged into it, is covered are told.
 *
 * @refuses unknown-thing, finding-withdrawn, finding-without-reason, names-protected-person, young-person-pointed-at, no-power
 */
export async function withdrawFinding(
  session: Session,
  findingId: FindingId,
  reason: string,
): Promise<Result<FindingId, FindingRefusal | NamesProtectedPerson | YoungPersonPointedAt | NoEvent>> {
  const found = await findingFor(session, 'withdraw-finding', findingId)
  if (!found.ok) return found
  const { row } = found.value
  if (row.withdrawn_entry !== null) return refuse({ code: 'finding-withdrawn' })
  if (reason.trim() === '') return refuse({ code: 'finding-without-reason' })
  const fit = await mayStandOn(session, found.value, { words: reason })
  if (!fit.ok) return fit
  const before = await coverageByPlan(session, row.assurance_event_id)
  const entry = enter(session, 'withdraw-finding', { kind: 'finding', id: findingId })
  if (!entry.ok) return entry
  await withdrawFindingRow(session.tx, row, {
    reason: reason.trim(),
    at: session.at,
    entry_no: entry.value,
  })
  await tellOfLostCoverage(session, before, entry.value)
  if (row.released_entry !== null) published(session, 'finding', [findingId])
  return accept(findingId)
}
