import type { Id } from '../../foundation/identifier.ts'
import type { Instant } from '../../foundation/instant.ts'
import type { Json } from '../../foundation/json.ts'
import { sha256, type Sha256 } from '../../foundation/sha256.ts'

/** One entry of a council's audit trail: what was done, by whom, when, and under what power. */
export type AuditEntry = {
  readonly councilId: Id<'council'>
  /** Counts from 1 without gaps within a council. */
  readonly entryNo: number
  readonly at: Instant
  /** The account that acted; `null` for the operator at the machine, who has none. */
  readonly accountId: Id<'account'> | null
  readonly actor: string
  readonly power: string
  readonly act: string
  readonly subjectKind: string
  readonly subjectId: string
  readonly detail: Json
  /** The hash of the entry before; of nothing at all for the first. */
  readonly previousHash: Sha256
}

/** The hash that the first entry of a council's trail has as the one before it. */
export const firstPreviousHash: Sha256 = sha256('')

/**
 * The hash of an audit entry, over all its fields and so over the whole trail before it.
 * The same entry gives the same hash whatever order the keys of its detail stand in.
 */
export function entryHash(entry: AuditEntry): Sha256 {
  return sha256(canonicalJson(entry))
}

function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((part: Json) => canonicalJson(part)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`
}
