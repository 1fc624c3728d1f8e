import { sql, type Insertable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A grant to read a paper before its release, with its reader and how it stands. */
export type ReadGrantRow = {
  readonly grant_id: Id<'grant'>
  readonly document_id: Id<'document'>
  readonly account_id: Id<'account'>
  readonly person_id: Id<'person'>
  readonly reader: string
  readonly given_by: string
  readonly from_at: Instant
  readonly until_at: Instant
  readonly terms: string
  readonly purpose: string
  readonly accepted_at: Instant | null
  readonly ended_at: Instant | null
  readonly end_reason: string | null
}

/** Adds a grant to read a paper. */
export async function addReadGrant(tx: Transaction, grant: Insertable<Tables['read_grant']>): Promise<void> {
  await tx.insertInto('read_grant').values(grant).execute()
}

/** Adds that a grant's terms were accepted, or that it was ended. */
export async function addReadGrantStep(
  tx: Transaction,
  step: Insertable<Tables['read_grant_step']>,
): Promise<void> {
  await tx.insertInto('read_grant_step').values(step).execute()
}

/** The grants to read a document, the last given first. */
export function readGrantsOfDocument(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<ReadGrantRow[]> {
  return grants(office, councilId, sql`g.document_id = ${documentId}`)
}

/** The grants of a person, the last given first. */
export function readGrantsOfPerson(
  office: Office,
  councilId: Id<'council'>,
  personId: Id<'person'>,
): Promise<ReadGrantRow[]> {
  return grants(office, councilId, sql`g.person_id = ${personId}`)
}

/** A grant by its identifier; `undefined` where there is none. */
export async function readGrantById(
  office: Office,
  councilId: Id<'council'>,
  grantId: Id<'grant'>,
): Promise<ReadGrantRow | undefined> {
  return (await grants(office, councilId, sql`g.grant_id = ${grantId}`))[0]
}

async function grants(
  office: Office,
  councilId: Id<'council'>,
  which: ReturnType<typeof sql>,
): Promise<ReadGrantRow[]> {
  const { rows } = await sql<ReadGrantRow>`
    select g.grant_id, g.document_id, g.account_id, g.person_id, g.from_at, g.until_at, g.terms, g.purpose,
           a.name as reader, e.actor as given_by, s.at as accepted_at, x.at as ended_at, x.reason as end_reason
    from read_grant g
    join account a on a.council_id = g.council_id and a.account_id = g.account_id
    join audit_entry e on e.council_id = g.council_id and e.entry_no = g.entry_no
    left join read_grant_step s
      on s.council_id = g.council_id and s.grant_id = g.grant_id and s.kind = 'accepted'
    left join read_grant_step x on x.council_id = g.council_id and x.grant_id = g.grant_id and x.kind = 'ended'
    where g.council_id = ${councilId} and ${which}
    order by g.at desc, g.grant_id`.execute(office)
  return rows
}
