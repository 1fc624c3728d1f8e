import { sql, type RawBuilder } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Json } from '../foundation/json.ts'
import { registerKinds } from './register-text.ts'
import type { Office } from './transaction.ts'

/** What is looked for, in whose record. */
export type WorkspaceQuestion = { readonly councilId: Id<'council'>; readonly text: string }

/** A thing of the public record that was found. */
export type ReleasedHit = {
  readonly kind: string
  readonly thing_id: string
  readonly title: string
  readonly happened_on: CalendarDate | null
  readonly body_name: string | null
  readonly slug: string | null
}

/** An agenda item that was found by what the office knows of it. Whether its reader may see it is not asked here. */
export type OfficeItemHit = {
  readonly item_id: Id<'item'>
  readonly meeting_id: Id<'meeting'>
  readonly body_id: Id<'body'>
  readonly body_name: string
  readonly starts_on: CalendarDate
  readonly part: string
  readonly title: string
  readonly private_title: string | null
  readonly published_at: Instant | null
}

/** A document that was found by what the office knows of it, with what decides who may see it. */
export type OfficeDocumentHit = {
  readonly document_id: Id<'document'>
  readonly meeting_id: Id<'meeting'> | null
  readonly body_id: Id<'body'> | null
  readonly body_name: string | null
  readonly title: string
  readonly private_title: string | null
  readonly published_at: Instant | null
  readonly withdrawn_at: Instant | null
  readonly author_id: Id<'person'> | null
  readonly class: string
  readonly detail: Json
}

/** An entry of the forward plan that was found by what the office knows of it and the public does not. */
export type OfficeEntryHit = {
  readonly plan_entry_id: Id<'planEntry'>
  readonly body_id: Id<'body'> | null
  readonly title: string
  readonly window_from: CalendarDate
}

const mostHits = 100

/** The entries of the forward plan whose newest words are not public, found by them, earliest first. */
export async function findOfficeEntries(office: Office, asked: WorkspaceQuestion): Promise<OfficeEntryHit[]> {
  const { rows } = await sql<OfficeEntryHit>`
    select v.plan_entry_id, coalesce(v.decision_maker_body_id, o.body_id) as body_id,
           v.title, v.window_from
    from plan_entry_version v
    left join office o on o.council_id = v.council_id and o.office_id = v.decision_maker_office_id
    where v.council_id = ${asked.councilId} and v.released_entry is null
      and to_tsvector('english', v.title || ' ' || v.summary) @@ ${queryOf(asked)}
      and v.version = (select max(n.version) from plan_entry_version n
                        where n.council_id = v.council_id and n.plan_entry_id = v.plan_entry_id)
    order by v.window_from, v.plan_entry_id
    limit ${mostHits}`.execute(office)
  return rows
}

/** What the public record holds for some words, best first. Not what the registers say, which has a search of its own. */
export async function findReleased(office: Office, asked: WorkspaceQuestion): Promise<ReleasedHit[]> {
  const { rows } = await sql<ReleasedHit>`
    with candidate as materialized (
      select kind, thing_id, body_id, title, happened_on, ts_rank(words, ${queryOf(asked)}) as rank
      from published.searchable
      where council_id = ${asked.councilId} and words @@ ${queryOf(asked)} and kind <> all(${registerKinds}::text[])
      limit 2000
    )
    select c.kind, c.thing_id, c.title, c.happened_on, b.name as body_name, b.slug
    from candidate c
    left join body b on b.council_id = ${asked.councilId} and b.body_id = c.body_id
    order by c.rank desc, c.happened_on desc nulls last, c.thing_id
    limit 20`.execute(office)
  return rows
}

/** The agenda items that the office knows by some words and the public does not, the latest first. */
export async function findOfficeItems(office: Office, asked: WorkspaceQuestion): Promise<OfficeItemHit[]> {
  const { councilId } = asked
  const found = await namesFound(
    office,
    sql`select item_id as name from agenda_item
        where council_id = ${councilId} and released_entry is null
          and to_tsvector('english', title || ' ' || purpose) @@ ${queryOf(asked)}
        union
        select item_id from agenda_item_private
        where council_id = ${councilId}
          and to_tsvector('english', coalesce(title, '') || ' ' || coalesce(purpose, '')) @@ ${queryOf(asked)}`,
  )
  if (found.length === 0) return []
  const { rows } = await sql<OfficeItemHit>`
    select i.item_id, i.meeting_id, m.body_id, b.name as body_name, m.starts_on, i.part, i.title,
           p.title as private_title, e.at as published_at
    from agenda_item i
    join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
    join body b on b.council_id = m.council_id and b.body_id = m.body_id
    left join agenda_item_private p on p.council_id = i.council_id and p.item_id = i.item_id
    left join audit_entry e on e.council_id = i.council_id and e.entry_no = i.released_entry
    where i.council_id = ${councilId} and i.item_id = any(${found}::text[])
    order by m.starts_on desc, i.item_id
    limit ${mostHits}`.execute(office)
  return rows
}

/** The documents that the office knows by some words and whose file the public does not have, the latest first. */
export async function findOfficeDocuments(
  office: Office,
  asked: WorkspaceQuestion,
): Promise<OfficeDocumentHit[]> {
  const { councilId } = asked
  const found = await namesFound(
    office,
    sql`select document_id as name from document
        where council_id = ${councilId} and to_tsvector('english', title) @@ ${queryOf(asked)} and published_at is null
        union
        select p.document_id from document_private p
        join document d on d.council_id = p.council_id and d.document_id = p.document_id
        where p.council_id = ${councilId} and to_tsvector('english', coalesce(p.title, '')) @@ ${queryOf(asked)}
          and d.published_at is null`,
  )
  if (found.length === 0) return []
  const { rows } = await sql<OfficeDocumentHit>`
    select d.document_id, i.meeting_id, m.body_id, b.name as body_name, d.title, p.title as private_title,
           e.at as published_at, d.withdrawn_at, a.person_id as author_id, c.class, c.detail
    from document d
    join lateral (
      select class, detail from access_classification k
      where k.council_id = d.council_id and k.document_id = d.document_id
      order by sequence desc limit 1
    ) c on true
    left join document_private p on p.council_id = d.council_id and p.document_id = d.document_id
    left join account a on a.council_id = d.council_id and a.account_id = p.author_account_id
    left join agenda_item i on i.council_id = d.council_id and i.item_id = d.item_id
    left join meeting m on m.council_id = d.council_id and m.meeting_id = i.meeting_id
    left join body b on b.council_id = d.council_id and b.body_id = m.body_id
    left join audit_entry e on e.council_id = d.council_id and e.entry_no = d.released_entry
    where d.council_id = ${councilId} and d.document_id = any(${found}::text[])
    order by m.starts_on desc nulls last, d.document_id
    limit ${mostHits}`.execute(office)
  return rows
}

/** The names that a question finds. To plan what is told of them takes longer than to find that there are none. */
export async function namesFound(office: Office, question: RawBuilder<unknown>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`${question}`.execute(office)
  return rows.map(({ name }) => name)
}

/** The words of a question as the text search takes them. */
export function queryOf({ text }: WorkspaceQuestion) {
  return sql`websearch_to_tsquery('english', ${text})`
}
