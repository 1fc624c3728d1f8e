import type { AccessRefusal } from '../../council/access/refusals.ts'
import { verdictOf, type RehearsalKind, type RehearsalResult } from '../../council/rehearsal/rehearsal.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Json } from '../../foundation/json.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'
import { addRehearsalRow, lastRehearsals } from '../../store/rehearsal.ts'
import { enter, type Session } from '../session.ts'
import { bodyOfRehearsed } from './body-of-rehearsed.ts'

/** A walk of the site that was made: for what, what it found, and which asking it answers. */
export type MadeRehearsal = {
  readonly kind: RehearsalKind
  readonly thingId: string
  readonly result: RehearsalResult
  readonly startedAt: Instant
  readonly tookMs: number
  readonly askEntry?: number | undefined
}

/** What is kept of a walk that was just recorded. */
export type RecordedRehearsal = { readonly sequence: number; readonly digest: Sha256 }

/**
 * Keeps what a walk of the site found: a rehearsal of a release or a check after a withdrawal. The digest of the result stands in
 * the trail, so that it cannot be changed afterwards.
 *
 * @refuses no-power
 */
export async function recordRehearsal(
  session: Session,
  made: MadeRehearsal,
): Promise<Result<RecordedRehearsal, AccessRefusal>> {
  const { tx, councilId } = session
  const { kind, thingId, result } = made
  const digest = sha256(JSON.stringify(result))
  const verdict = verdictOf(result)
  const bodyId = await bodyOfRehearsed(session, made)
  const detail: Json = { kind, verdict, digest }
  const subject = { kind: kind === 'release' ? 'item' : 'document', id: thingId, bodyId, detail }
  const entry = enter(session, 'record-rehearsal', subject)
  if (!entry.ok) return entry
  const [last] = await lastRehearsals(tx, { councilId, kind, thingId }, 1)
  const sequence = (last?.sequence ?? 0) + 1
  await addRehearsalRow(tx, {
    council_id: councilId,
    kind,
    thing_id: thingId,
    sequence,
    ask_entry: made.askEntry ?? null,
    at: made.startedAt,
    took_ms: Math.round(made.tookMs),
    verdict,
    digest,
    result,
    entry_no: entry.value,
  })
  return accept({ sequence, digest })
}
