import { sql, type Insertable, type Selectable } from 'kysely'
import type { RehearsalKind, RehearsalResult, RehearsalVerdict } from '../council/rehearsal/rehearsal.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** Asks for a walk of the site, which a job makes as soon as the transaction is kept. */
export async function addRehearsalAsk(
  tx: Transaction,
  ask: Insertable<Tables['rehearsal_ask']>,
): Promise<void> {
  await tx.insertInto('rehearsal_ask').values(ask).execute()
  await sql`select house.ask_for_job('rehearse', ${ask.council_id})`.execute(tx)
}

/** Adds the record of a walk. */
export async function addRehearsalRow(
  tx: Transaction,
  row: Omit<Insertable<Tables['rehearsal']>, 'result'> & { readonly result: RehearsalResult },
): Promise<void> {
  await tx
    .insertInto('rehearsal')
    .values({ ...row, result: JSON.stringify(row.result) })
    .execute()
}

/** Adds that the last check after a withdrawal was signed off. */
export async function addSignOff(
  tx: Transaction,
  row: Insertable<Tables['rehearsal_sign_off']>,
): Promise<void> {
  await tx.insertInto('rehearsal_sign_off').values(row).execute()
}

/** A walk as kept, with who made it and who signed it off. */
export type KeptRehearsal = {
  readonly sequence: number
  readonly at: Instant
  readonly took_ms: number
  readonly verdict: RehearsalVerdict
  readonly digest: Sha256
  readonly result: RehearsalResult
  readonly actor: string
  readonly signed_at: Instant | null
  readonly signed_by: string | null
}

/** What was walked for: an item's release or a document's withdrawal. */
export type RehearsedThing = {
  readonly councilId: Id<'council'>
  readonly kind: RehearsalKind
  readonly thingId: string
}

/** The last walks for a thing, the newest first. */
export async function lastRehearsals(
  office: Office | Transaction,
  { councilId, kind, thingId }: RehearsedThing,
  count: number,
): Promise<KeptRehearsal[]> {
  const { rows } = await sql<KeptRehearsal>`
    select r.sequence, r.at, r.took_ms, r.verdict, r.digest, r.result, coalesce(a.actor, e.actor) as actor,
           s.at as signed_at, x.actor as signed_by
    from rehearsal r
    join audit_entry e on e.council_id = r.council_id and e.entry_no = r.entry_no
    left join audit_entry a on a.council_id = r.council_id and a.entry_no = r.ask_entry
    left join rehearsal_sign_off s on s.council_id = r.council_id and s.kind = r.kind
      and s.thing_id = r.thing_id and s.sequence = r.sequence
    left join audit_entry x on x.council_id = s.council_id and x.entry_no = s.entry_no
    where r.council_id = ${councilId} and r.kind = ${kind} and r.thing_id = ${thingId}
    order by r.sequence desc limit ${count}`.execute(office)
  return rows
}

/** A walk that was asked for and is still to be made. */
export type AskedRehearsal = Pick<Selectable<Tables['rehearsal_ask']>, 'council_id' | 'thing_id' | 'at'> & {
  readonly kind: RehearsalKind
  readonly entry_no: number
  readonly actor: string
}

/** The walks that were asked for and are still to be made, of every council, the first asked first. */
export async function askedRehearsals(office: Office): Promise<AskedRehearsal[]> {
  const { rows } = await sql<AskedRehearsal>`${asked} order by q.at, q.entry_no`.execute(office)
  return rows
}

/** The walk for a thing that was asked for and is still to be made, if there is one. */
export async function askedRehearsalOf(
  office: Office | Transaction,
  { councilId, kind, thingId }: RehearsedThing,
): Promise<AskedRehearsal | undefined> {
  const { rows } = await sql<AskedRehearsal>`${asked}
    and q.council_id = ${councilId} and q.kind = ${kind} and q.thing_id = ${thingId} limit 1`.execute(office)
  return rows[0]
}

const asked = sql`
  select q.council_id, q.kind, q.thing_id, q.at, q.entry_no, e.actor from rehearsal_ask q
  join audit_entry e on e.council_id = q.council_id and e.entry_no = q.entry_no
  where not exists (select from rehearsal r where r.council_id = q.council_id and r.ask_entry = q.entry_no)`

/** What somebody who knows a paper would look for, and every name by which an address could lead to it. */
export type PaperTraces = {
  readonly document_id: Id<'document'>
  readonly is_item_public: boolean
  readonly public_note: string | null
  readonly expected_id: Id<'expectedDocument'> | null
  readonly matter_id: Id<'matter'> | null
  readonly report_id: Id<'report'> | null
  readonly digests: readonly Sha256[]
  readonly file_names: readonly string[]
  readonly paragraphs: readonly string[]
  /** Words that are public already: the item, the papers it expects, and other documents that the public can see. */
  readonly declared: readonly string[]
}

/** The traces of some documents. */
export async function tracesOf(
  office: Office,
  councilId: Id<'council'>,
  documentIds: readonly Id<'document'>[],
): Promise<PaperTraces[]> {
  const { rows } = await sql<PaperTraces>`
    select d.document_id, d.expected_document_id as expected_id, coalesce(i.released_entry is not null, false) as is_item_public,
      coalesce(d.matter_id, i.matter_id) as matter_id,
      (select s.public_note from expected_document_state s
        where s.council_id = d.council_id and s.expected_document_id = d.expected_document_id
        order by s.sequence desc limit 1) as public_note,
      (select r.report_id from report r
        where r.council_id = d.council_id and r.document_id = d.document_id limit 1) as report_id,
      array(select v.sha256 from document_version v
        where v.council_id = d.council_id and v.document_id = d.document_id order by v.version desc) as digests,
      array(select v.file_name from document_version v
        where v.council_id = d.council_id and v.document_id = d.document_id order by v.version desc) as file_names,
      array(select p.text from document_section s, unnest(s.paragraphs) as p(text)
        where s.council_id = d.council_id and s.document_id = d.document_id and length(p.text) > 60
        order by s.version desc, s.position limit 4) as paragraphs,
      array(select i.title where i.released_entry is not null
        union select x.title from expected_document x
          where x.council_id = d.council_id and x.item_id = d.item_id and x.released_entry is not null
        union select o.title from document o
          where o.council_id = d.council_id and o.released_entry is not null and o.document_id <> d.document_id) as declared
    from document d
    left join agenda_item i on i.council_id = d.council_id and i.item_id = d.item_id
    where d.council_id = ${councilId} and d.document_id = any(${documentIds})`.execute(office)
  return rows
}

/** An account of somebody who is named for a paper, with the person behind it. */
export type NamedAccount = {
  readonly account_id: Id<'account'>
  readonly person_id: Id<'person'>
  readonly name: string
}

/** The open accounts of some people. */
export async function accountsOfPeople(
  office: Office,
  councilId: Id<'council'>,
  personIds: readonly Id<'person'>[],
): Promise<NamedAccount[]> {
  const { rows } = await sql<NamedAccount>`
    select account_id, person_id, name from account
    where council_id = ${councilId} and person_id = any(${personIds}) and closed_entry is null
    order by name, account_id`.execute(office)
  return rows
}

/** Another body of the council than one, if there is one today; and the address names of both. */
export async function bodiesBeside(
  office: Office,
  councilId: Id<'council'>,
  bodyId: Id<'body'> | null,
): Promise<{ readonly other: Id<'body'> | undefined; readonly slug: string | undefined }> {
  const { rows } = await sql<{ body_id: Id<'body'>; slug: string }>`
    select body_id, slug from body where council_id = ${councilId} and valid_to is null
    order by body_id`.execute(office)
  return {
    other: rows.find((body) => body.body_id !== bodyId)?.body_id,
    slug: rows.find((body) => body.body_id === bodyId)?.slug,
  }
}
