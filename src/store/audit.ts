import type { Insertable, Transaction } from 'kysely'
import { entryHash, firstPreviousHash, type AuditEntry } from '../council/audit/audit-entry.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { Tables } from './tables.ts'

/** The end of a council's audit trail, held by one transaction until it commits, and what that has yet to write. */
export type TrailEnd = { entryNo: number; hash: Sha256; unwritten: Insertable<Tables['audit_entry']>[] }

/**
 * The end of a council's audit trail, locked for this transaction so that entries get consecutive numbers.
 * `undefined` where there is no such council.
 */
export async function holdTrailEnd(
  tx: Transaction<Tables>,
  councilId: Id<'council'>,
): Promise<TrailEnd | undefined> {
  const council = await tx
    .selectFrom('council')
    .select('council_id')
    .where('council_id', '=', councilId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (council === undefined) return undefined
  const last = await tx
    .selectFrom('audit_entry')
    .select(['entry_no', 'hash'])
    .where('council_id', '=', councilId)
    .orderBy('entry_no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last === undefined
    ? { entryNo: 0, hash: firstPreviousHash, unwritten: [] }
    : { entryNo: last.entry_no, hash: last.hash as Sha256, unwritten: [] }
}

/** Adds an entry at the end of the trail and moves the end to it; gives the entry's number. See {@link writeEntries}. */
export function appendEntry(end: TrailEnd, act: Omit<AuditEntry, 'entryNo' | 'previousHash'>): number {
  const entry: AuditEntry = { ...act, entryNo: end.entryNo + 1, previousHash: end.hash }
  const hash = entryHash(entry)
  end.unwritten.push({
    council_id: entry.councilId,
    entry_no: entry.entryNo,
    at: entry.at,
    account_id: entry.accountId,
    actor: entry.actor,
    power: entry.power,
    act: entry.act,
    subject_kind: entry.subjectKind,
    subject_id: entry.subjectId,
    detail: JSON.stringify(entry.detail),
    previous_hash: entry.previousHash,
    hash,
  })
  end.entryNo = entry.entryNo
  end.hash = hash
  return entry.entryNo
}

const entriesAtOnce = 500

/** Writes the entries added since the trail's end was held. Without it the transaction must not commit. */
export async function writeEntries(tx: Transaction<Tables>, end: TrailEnd): Promise<void> {
  while (end.unwritten.length > 0) {
    await tx.insertInto('audit_entry').values(end.unwritten.splice(0, entriesAtOnce)).execute()
  }
}
