import { sql, type Insertable, type Selectable } from 'kysely'
import type { Releaser } from '../council/access/release.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Json } from '../foundation/json.ts'
import type { Sha256 } from '../foundation/sha256.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** A document that is kept back, or was, with its class, its last version and the meeting it is for. Who may see it is not asked here. */
export type DeskPaper = {
  readonly document_id: Id<'document'>
  readonly title: string
  readonly private_title: string | null
  readonly published_at: Instant | null
  readonly listed_at: Instant | null
  readonly withdrawn_at: Instant | null
  readonly withdrawal_reason: string | null
  readonly class: string
  readonly detail: Json
  readonly classed_at: Instant
  readonly version: number
  /** Whether the public has its last version; a correction in which something was found waits. */
  readonly is_version_public: boolean
  readonly sha256: Sha256
  readonly media_type: string
  readonly file_name: string
  readonly size_bytes: number
  readonly author_id: Id<'person'> | null
  /** Whether anybody has taken a step towards its release, for whatever version and terms. */
  readonly has_steps: boolean
  readonly item_id: Id<'item'> | null
  readonly item_number: string | null
  readonly item_title: string | null
  readonly meeting_id: Id<'meeting'> | null
  readonly starts_on: CalendarDate | null
  readonly body_id: Id<'body'> | null
  readonly body_name: string | null
}

/** The papers that are kept back and not withdrawn: embargoed, exempt and confidential, the nearest meeting last. */
export function papersKeptBack(office: Office, councilId: Id<'council'>): Promise<DeskPaper[]> {
  return deskPapers(office, councilId, keptBack(councilId))
}

/** The papers that are kept back and want somebody: embargoes that should end before an instant, exemptions whose review is due. */
export async function papersPressing(
  office: Office,
  councilId: Id<'council'>,
  { endsBefore, today }: { readonly endsBefore: Instant; readonly today: CalendarDate },
): Promise<DeskPaper[]> {
  const { rows } = await sql<{ document_id: Id<'document'> }>`
    select c.document_id from access_classification c
    where c.council_id = ${councilId} and c.class in ('embargoed', 'exempt', 'confidential')
      and case c.class
        when 'embargoed' then (c.detail ->> 'expectedAt')::timestamptz < ${endsBefore}
        when 'exempt' then (c.detail ->> 'reviewOn')::date <= ${today}
        else false end
      and not exists (select from access_classification later where later.council_id = c.council_id
        and later.document_id = c.document_id and later.sequence > c.sequence)`.execute(office)
  if (rows.length === 0) return [] // as on most days; to plan the whole question takes longer than this
  const pressing = rows.map((row) => row.document_id)
  return deskPapers(
    office,
    councilId,
    sql`d.document_id = any(${pressing}::text[]) and d.withdrawn_entry is null`,
  )
}

/** Only what was ever kept back is looked at, by its own index: most papers never were. */
function keptBack(councilId: Id<'council'>) {
  return sql`d.document_id in (
      select k.document_id from access_classification k
      where k.council_id = ${councilId} and k.class in ('embargoed', 'exempt', 'confidential'))
    and c.class in ('embargoed', 'exempt', 'confidential') and d.withdrawn_entry is null`
}

/** One paper of any class, by its identifier; `undefined` where there is none. */
export async function deskPaper(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<DeskPaper | undefined> {
  return (await deskPapers(office, councilId, sql`d.document_id = ${documentId}`))[0]
}

/** The papers of an item that are kept back: embargoed, exempt and confidential, none that was withdrawn. */
export function papersKeptBackOf(
  office: Office,
  councilId: Id<'council'>,
  itemId: Id<'item'>,
): Promise<DeskPaper[]> {
  return deskPapers(office, councilId, sql`${keptBack(councilId)} and d.item_id = ${itemId}`)
}

async function deskPapers(
  office: Office,
  councilId: Id<'council'>,
  which: ReturnType<typeof sql>,
): Promise<DeskPaper[]> {
  const { rows } = await sql<DeskPaper>`
    select d.document_id, d.title, p.title as private_title, d.published_at, e.at as listed_at, d.withdrawn_at,
           d.withdrawal_reason, c.class, c.detail, c.at as classed_at, v.version, v.is_version_public, v.sha256, v.media_type,
           v.file_name, v.size_bytes, a.person_id as author_id,
           exists (select from release_step s
             where s.council_id = d.council_id and s.document_id = d.document_id) as has_steps, i.item_id, i.number as item_number,
           i.title as item_title, m.meeting_id, m.starts_on, m.body_id, b.name as body_name
    from document d
    join lateral (
      select class, detail, at from access_classification k
      where k.council_id = d.council_id and k.document_id = d.document_id
      order by sequence desc limit 1
    ) c on true
    join lateral (
      select version, released_entry is not null as is_version_public, sha256, media_type, file_name, size_bytes
      from document_version w
      where w.council_id = d.council_id and w.document_id = d.document_id
      order by version desc limit 1
    ) v on true
    left join agenda_item i on i.council_id = d.council_id and i.item_id = d.item_id
    left join meeting m on m.council_id = d.council_id and m.meeting_id = i.meeting_id
    left join body b on b.council_id = m.council_id and b.body_id = m.body_id
    left join audit_entry e on e.council_id = d.council_id and e.entry_no = d.released_entry
    left join document_private p on p.council_id = d.council_id and p.document_id = d.document_id
    left join account a on a.council_id = d.council_id and a.account_id = p.author_account_id
    where d.council_id = ${councilId} and ${which}
    order by m.starts_on desc nulls first, d.document_id`.execute(office)
  return rows
}

/** Who wrote a document or handed in one of its versions: by the trail, and as author of the report it was made from. */
export async function authorsOf(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<Releaser[]> {
  const { rows } = await sql<{ account_id: Id<'account'>; person_id: Id<'person'> | null }>`
    select a.account_id, a.person_id from account a
    where a.council_id = ${councilId} and a.account_id in (
      select account_id from audit_entry
      where council_id = ${councilId} and subject_kind = 'document' and subject_id = ${documentId}
        and act = 'add-document'
      union
      select author_account_id from report where council_id = ${councilId} and document_id = ${documentId})
    order by a.account_id`.execute(office)
  return rows.map((row) => ({ accountId: row.account_id, personId: row.person_id ?? undefined }))
}

/** The names of those who took steps towards the release of a document. */
export function stepTakersOf(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<{ account_id: Id<'account'>; name: string }[]> {
  return office
    .selectFrom('release_step as s')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 's.council_id').onRef('a.account_id', '=', 's.account_id'),
    )
    .select(['a.account_id', 'a.name'])
    .distinct()
    .where('s.council_id', '=', councilId)
    .where('s.document_id', '=', documentId)
    .execute()
}

/** An agreement to the release of a document that was taken back: when, by whom and why. */
export type AgreementTakenBack = { readonly at: Instant; readonly name: string; readonly reason: string }

/** The agreements to the release of a document that were taken back, first to last. */
export function takenBackOf(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<AgreementTakenBack[]> {
  return office
    .selectFrom('release_step_taken_back as t')
    .innerJoin('account as a', (join) =>
      join.onRef('a.council_id', '=', 't.council_id').onRef('a.account_id', '=', 't.account_id'),
    )
    .select(['t.at', 'a.name', 't.reason'])
    .distinctOn('t.entry_no')
    .where('t.council_id', '=', councilId)
    .where('t.document_id', '=', documentId)
    .orderBy('t.entry_no')
    .execute()
}

/** One class that a document was given, with who gave it and why. */
export type ClassGiven = {
  readonly class: string
  readonly detail: Json
  readonly reason: string
  readonly at: Instant
  readonly actor: string
}

/** Every class that a document was given, last first. */
export async function classesOf(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<ClassGiven[]> {
  const { rows } = await sql<ClassGiven>`
    select c.class, c.detail, c.reason, c.at, e.actor from access_classification c
    join audit_entry e on e.council_id = c.council_id and e.entry_no = c.entry_no
    where c.council_id = ${councilId} and c.document_id = ${documentId}
    order by c.sequence desc`.execute(office)
  return rows
}

/** Adds the record of a breach of an embargo or of a confidence. */
export async function addBreachRow(
  tx: Transaction,
  breach: Omit<Insertable<Tables['embargo_breach']>, 'sequence'>,
): Promise<void> {
  const before = await breachesOf(tx, breach.council_id, breach.document_id)
  await tx
    .insertInto('embargo_breach')
    .values({ ...breach, sequence: before.length + 1 })
    .execute()
}

/** The breaches recorded of a document, first to last. */
export function breachesOf(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<Selectable<Tables['embargo_breach']>[]> {
  return office
    .selectFrom('embargo_breach')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('document_id', '=', documentId)
    .orderBy('sequence')
    .execute()
}

/** One opening of a document before it was public. */
export type Opening = {
  readonly at: Instant
  readonly actor: string
  readonly power: string
  readonly version: number | null
}

/** Who opened a document while it was not public, last first; those of the last minute are entered within the next. */
export async function openingsOf(
  office: Office,
  councilId: Id<'council'>,
  documentId: Id<'document'>,
): Promise<Opening[]> {
  const { rows } = await sql<Opening>`
    select at, actor, power, (detail ->> 'version')::int as version from audit_entry
    where council_id = ${councilId} and subject_kind = 'document' and subject_id = ${documentId}
      and act in ('read-unreleased', 'open-granted-paper') and detail ? 'version'
    union all
    select at, actor, power, version from read_note
    where council_id = ${councilId} and thing_kind = 'document' and thing_id = ${documentId} and version is not null
    order by at desc`.execute(office)
  return rows
}
