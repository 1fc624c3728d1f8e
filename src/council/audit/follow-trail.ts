import type { Sha256 } from '../../foundation/sha256.ts'
import { entryHash, firstPreviousHash, type AuditEntry } from './audit-entry.ts'

/** How far a trail has been followed from its beginning. */
export type TrailPoint = { readonly entryNo: number; readonly hash: Sha256 }

/** Where every trail begins. */
export const trailStart: TrailPoint = { entryNo: 0, hash: firstPreviousHash }

/**
 * Why an entry cannot stand where it stands: one before it is missing, it does not name the one before it, or its words
 * are not those that were entered.
 */
export type TrailFault = 'missing' | 'not-linked' | 'changed'

/** An entry as kept, with the hash that was kept for it. */
export type KeptEntry = AuditEntry & { readonly hash: Sha256 }

/** The point after an entry; or the fault that shows that the trail was changed from outside. */
export function followEntry(
  point: TrailPoint,
  { hash, ...entry }: KeptEntry,
): { readonly point: TrailPoint } | { readonly fault: TrailFault } {
  if (entry.entryNo !== point.entryNo + 1) return { fault: 'missing' }
  if (entry.previousHash !== point.hash) return { fault: 'not-linked' }
  return entryHash(entry) === hash ? { point: { entryNo: entry.entryNo, hash } } : { fault: 'changed' }
}
