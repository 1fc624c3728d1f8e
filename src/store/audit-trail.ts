import type { Insertable, Selectable } from 'kysely'
import type { KeptEntry } from '../council/audit/follow-trail.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** An entry of the trail as kept. */
export type AuditEntryRow = Selectable<Tables['audit_entry']>

/** What came of following a trail from its beginning. */
export type VerificationRow = Selectable<Tables['audit_verification']>

const entriesAtOnce = 2_000

/** The entries of a council's trail, first to last, some thousand at a time so that memory holds no more. */
export async function* trailFromStart(
  office: Office,
  councilId: Id<'council'>,
): AsyncGenerator<readonly KeptEntry[]> {
  let after = Number.MIN_SAFE_INTEGER
  for (;;) {
    const rows = await office
      .selectFrom('audit_entry')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('entry_no', '>', after)
      .orderBy('entry_no')
      .limit(entriesAtOnce)
      .execute()
    if (rows.length > 0) yield rows.map(keptEntry)
    if (rows.length < entriesAtOnce) return
    after = rows.at(-1)?.entry_no ?? after
  }
}

function keptEntry(row: AuditEntryRow): KeptEntry {
  return {
    councilId: row.council_id,
    entryNo: row.entry_no,
    at: row.at,
    accountId: row.account_id,
    actor: row.actor,
    power: row.power,
    act: row.act,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    detail: row.detail,
    previousHash: row.previous_hash as Sha256,
    hash: row.hash as Sha256,
  }
}

/** Which entries of a trail to list: those that answer everything asked, newest first, from before the one named. */
export type TrailQuestion = {
  readonly councilId: Id<'council'>
  readonly accountId?: string | undefined
  readonly act?: string | undefined
  readonly thing?: string | undefined
  readonly from?: Instant | undefined
  readonly until?: Instant | undefined
  readonly before?: number | undefined
  readonly limit: number
}

/** Entries of a council's trail, newest first. */
export function listTrail(office: Office | Transaction, asked: TrailQuestion): Promise<AuditEntryRow[]> {
  const { accountId, act, thing, from, until, before } = asked
  return office
    .selectFrom('audit_entry')
    .selectAll()
    .where('council_id', '=', asked.councilId)
    .$if(accountId !== undefined, (query) => query.where('account_id', '=', accountId as Id<'account'>))
    .$if(act !== undefined, (query) => query.where('act', '=', act!))
    .$if(thing !== undefined, (query) => query.where('subject_id', '=', thing!))
    .$if(from !== undefined, (query) => query.where('at', '>=', from!))
    .$if(until !== undefined, (query) => query.where('at', '<', until!))
    .$if(before !== undefined, (query) => query.where('entry_no', '<', before!))
    .orderBy('entry_no', 'desc')
    .limit(asked.limit)
    .execute()
}

/** One entry of a council's trail. */
export function trailEntry(
  office: Office | Transaction,
  councilId: Id<'council'>,
  entryNo: number,
): Promise<AuditEntryRow | undefined> {
  return office
    .selectFrom('audit_entry')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('entry_no', '=', entryNo)
    .executeTakeFirst()
}

/** Records what came of following a trail. */
export async function addVerification(
  office: Office | Transaction,
  row: Insertable<Tables['audit_verification']>,
): Promise<void> {
  await office.insertInto('audit_verification').values(row).execute()
}

/** The newest verification of a council's trail; `undefined` where it was never followed. */
export function lastVerification(
  office: Office | Transaction,
  councilId: Id<'council'>,
): Promise<VerificationRow | undefined> {
  return office
    .selectFrom('audit_verification')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Notes that somebody read what is not public. */
export async function addReadNote(office: Office, note: Insertable<Tables['read_note']>): Promise<void> {
  await office.insertInto('read_note').values(note).execute()
}

/** The councils that have reads to be entered. */
export async function councilsWithReadNotes(office: Office): Promise<Id<'council'>[]> {
  const rows = await office.selectFrom('read_note').select('council_id').distinct().execute()
  return rows.map(({ council_id: councilId }) => councilId)
}

/** Takes the oldest notes of reads out of the list of those to be entered, oldest first. */
export async function takeReadNotes(
  tx: Transaction,
  councilId: Id<'council'>,
  limit: number,
): Promise<Selectable<Tables['read_note']>[]> {
  const rows = await tx
    .deleteFrom('read_note')
    .where('council_id', '=', councilId)
    .where('note_id', 'in', (from) =>
      from
        .selectFrom('read_note')
        .select('note_id')
        .where('council_id', '=', councilId)
        .orderBy('at')
        .limit(limit),
    )
    .returningAll()
    .execute()
  return rows.toSorted((one, other) => (one.at < other.at ? -1 : 1))
}
