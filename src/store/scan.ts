import { sql } from 'kysely'
import type { ScanAnswer } from '../council/scan/publish-scanned.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { ZoneName } from '../foundation/instant.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { Office, Transaction } from './transaction.ts'

/** The version of a document's file that a scan or an allowance is of. */
type OfVersion = {
  readonly councilId: Id<'council'>
  readonly documentId: Id<'document'>
  readonly version: number
}

/** Adds what a scan of a version's file came to. A later one holds in place of those before. */
export async function addScanRow(
  tx: Transaction,
  { councilId, documentId, version }: OfVersion,
  scan: { readonly answer: ScanAnswer; readonly at: Instant; readonly entry_no: number },
): Promise<void> {
  const key = { council_id: councilId, document_id: documentId, version }
  const sequence = (await rowsBefore(tx, 'file_scan', key)) + 1
  const answer = JSON.stringify(scan.answer)
  await tx
    .insertInto('file_scan')
    .values({ ...key, sequence, at: scan.at, entry_no: scan.entry_no, answer })
    .execute()
}

/** Adds that somebody allowed a version to be published with what was found in it. */
export async function addAllowanceRow(
  tx: Transaction,
  { councilId, documentId, version }: OfVersion,
  allowance: {
    readonly account_id: Id<'account'>
    readonly reason: string
    readonly at: Instant
    readonly entry_no: number
  },
): Promise<void> {
  const key = { council_id: councilId, document_id: documentId, version }
  const sequence = (await rowsBefore(tx, 'findings_allowance', key)) + 1
  await tx
    .insertInto('findings_allowance')
    .values({ ...key, sequence, ...allowance })
    .execute()
}

async function rowsBefore(
  tx: Transaction,
  table: 'file_scan' | 'findings_allowance',
  key: { council_id: Id<'council'>; document_id: Id<'document'>; version: number },
): Promise<number> {
  const rows = await tx
    .selectFrom(table)
    .select('sequence')
    .where('council_id', '=', key.council_id)
    .where('document_id', '=', key.document_id)
    .where('version', '=', key.version)
    .execute()
  return rows.length
}

/** A scan that holds, with who made it and when; before its act's transaction has ended, without who. */
export type KeptScan = { readonly answer: ScanAnswer; readonly at: Instant; readonly actor: string }

/** The scan of a version that holds; `undefined` where it was not scanned. */
export async function scanOfVersion(
  office: Office,
  { councilId, documentId, version }: OfVersion,
): Promise<KeptScan | undefined> {
  const { rows } = await sql<KeptScan>`
    select s.answer, s.at, coalesce(e.actor, '') as actor from file_scan s
    left join audit_entry e on e.council_id = s.council_id and e.entry_no = s.entry_no
    where s.council_id = ${councilId} and s.document_id = ${documentId} and s.version = ${version}
    order by s.sequence desc limit 1`.execute(office)
  return rows[0]
}

/** An allowance to publish a version with what was found in it: by whom, and why. */
export type KeptAllowance = {
  readonly account_id: Id<'account'>
  readonly person_id: Id<'person'> | null
  readonly name: string
  readonly reason: string
  readonly at: Instant
}

/** Who allowed a version to be published with what was found in it, first to last. */
export async function allowancesOf(
  office: Office,
  { councilId, documentId, version }: OfVersion,
): Promise<KeptAllowance[]> {
  const { rows } = await sql<KeptAllowance>`
    select f.account_id, a.person_id, a.name, f.reason, f.at from findings_allowance f
    join account a on a.council_id = f.council_id and a.account_id = f.account_id
    where f.council_id = ${councilId} and f.document_id = ${documentId} and f.version = ${version}
    order by f.sequence`.execute(office)
  return rows
}

/** A version whose file was never scanned. */
export type UnscannedVersion = {
  readonly council_id: Id<'council'>
  readonly zone: ZoneName
  readonly document_id: Id<'document'>
  readonly version: number
  readonly sha256: Sha256
}

/** The newest versions of documents whose files were never scanned, of every council, what is not public first. */
export async function unscannedVersions(office: Office, most: number): Promise<UnscannedVersion[]> {
  const { rows } = await sql<UnscannedVersion>`
    select v.council_id, c.zone, v.document_id, v.version, v.sha256 from document_version v
    join council c on c.council_id = v.council_id
    where v.withdrawn_entry is null
      and not exists (select from document_version n
        where n.council_id = v.council_id and n.document_id = v.document_id and n.version > v.version)
      and not exists (select from file_scan s
        where s.council_id = v.council_id and s.document_id = v.document_id and s.version = v.version)
    order by v.released_entry is not null, v.added_at desc, v.document_id
    limit ${most}`.execute(office)
  return rows
}
