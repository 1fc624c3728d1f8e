import {
  checkFindingCorrection,
  type CorrectedSubject,
  type FindingSubject,
} from '../../council/finding/correct-finding.ts'
import type { FindingId } from '../../council/finding/finding.ts'
import type { FindingRefusal } from '../../council/finding/refusals.ts'
import { dateAt } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { correctFindingRow } from '../../store/corrections.ts'
import type { FindingRow } from '../../store/finding.ts'
import type { NoEvent } from '../assurance/event-in-hand.ts'
import type { NamesProtectedPerson, YoungPersonPointedAt } from '../refusals.ts'
import { enter, published, type Session } from '../session.ts'
import { findingFor, mayStandOn } from './finding-in-hand.ts'

/** The theme and the partner that a finding should have had, and why they change. */
export type FindingCorrection = FindingSubject & { readonly reason: string }

/**
 * Puts right the theme of a finding or the partner who must act, with the reason. What they said before stays to be read; of a public
 * finding the public sees at once what it says now, what it said and why that changed.
 *
 * @refuses unknown-thing, finding-withdrawn, finding-without-theme, finding-without-reason, finding-unchanged, names-protected-person,
 *   young-person-pointed-at, no-power
 */
export async function correctFinding(
  session: Session,
  findingId: FindingId,
  { reason, theme, partner }: FindingCorrection,
): Promise<Result<FindingId, FindingRefusal | NamesProtectedPerson | YoungPersonPointedAt | NoEvent>> {
  const found = await findingFor(session, 'correct-finding', findingId)
  if (!found.ok) return found
  const { row } = found.value
  if (row.withdrawn_entry !== null) return refuse({ code: 'finding-withdrawn' })
  const was = { theme: row.theme, partner: row.partner ?? undefined }
  const changes = checkFindingCorrection(was, { theme, partner }, reason)
  if (!changes.ok) return changes
  const fit = await mayStandOn(session, found.value, { words: `${theme}. ${reason}`, partner })
  if (!fit.ok) return fit
  const entry = enter(session, 'correct-finding', { kind: 'finding', id: findingId })
  if (!entry.ok) return entry
  await keep(session, row, { reason, theme, partner, changes: changes.value, entryNo: entry.value })
  return accept(findingId)
}

type Corrected = FindingCorrection & {
  readonly changes: readonly CorrectedSubject[]
  readonly entryNo: number
}

async function keep(
  session: Session,
  row: FindingRow,
  { reason, theme, partner, changes, entryNo }: Corrected,
): Promise<void> {
  const { tx, actor, at, zone } = session
  const isPublic = row.released_entry !== null
  await correctFindingRow(tx, row, {
    reason: reason.trim(),
    on_day: dateAt(at, zone),
    by_name: actor.name,
    at,
    entry_no: entryNo,
    released_entry: isPublic ? entryNo : null,
    changes,
    finding: { theme: theme.trim(), partner: partner?.trim() || null },
  })
  if (isPublic) published(session, 'finding', [row.finding_id])
}
