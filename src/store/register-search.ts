import { sql } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Office } from './transaction.ts'
import { namesFound, queryOf, type WorkspaceQuestion } from './workspace-search.ts'

/** What the registers hold, and what the public sent: as a search tells them apart. */
export type RegisterKind = 'interest' | 'dispensation' | 'outsideBody' | 'submission'

/** An entry of a register, or something the public sent, that was found. Whether its reader may see it is not asked here. */
export type RegisterHit = {
  readonly kind: RegisterKind
  /** Of an interest whose it is, of a submission itself and of others what was found. */
  readonly thing_id: string
  readonly meeting_id: Id<'meeting'> | null
  readonly body_id: Id<'body'> | null
  readonly title: string
  /** What sort of interest or submission it is. */
  readonly sort: string | null
  readonly happened_on: CalendarDate | null
}

const mostHits = 100

/** What the office's registers hold for some words, and what the public sent, also where the public sees none of it; latest first. */
export async function findInRegisters(office: Office, asked: WorkspaceQuestion): Promise<RegisterHit[]> {
  const { councilId } = asked
  const query = queryOf(asked)
  const { rows } = await sql<RegisterHit>`
    select 'interest' as kind, i.person_id as thing_id, null as meeting_id, null as body_id,
           p.canonical_name as title, v.kind as sort, v.notified_on as happened_on
    from interest_version v
    join interest i on i.council_id = v.council_id and i.interest_id = v.interest_id
    join person p on p.council_id = i.council_id and p.person_id = i.person_id
    where v.council_id = ${councilId} and to_tsvector('english', v.words) @@ ${query}
      and v.version = (select max(n.version) from interest_version n
                        where n.council_id = v.council_id and n.interest_id = v.interest_id)
    union all
    select 'dispensation', d.dispensation_id, null, null, d.subject, null, d.granted_on
    from dispensation d
    where d.council_id = ${councilId} and to_tsvector('english', d.subject || ' ' || d.reasons) @@ ${query}
    union all
    select 'outsideBody', o.outside_body_id, null, null, o.name, null, o.ceased_on
    from outside_body o
    where o.council_id = ${councilId} and to_tsvector('english', o.name || ' ' || o.purpose) @@ ${query}
    union all
    select 'submission', s.submission_id, s.meeting_id, m.body_id, s.subject, s.kind, m.starts_on
    from submission s
    join meeting m on m.council_id = s.council_id and m.meeting_id = s.meeting_id
    where s.council_id = ${councilId} and to_tsvector('english', s.subject || ' ' || s.text) @@ ${query}
    order by happened_on desc nulls first, thing_id
    limit ${mostHits}`.execute(office)
  return rows
}

/** The same of what is public alone, by the words that the public reads. The views decide; the tables only name what may be meant. */
export async function findInPublicRegisters(
  office: Office,
  asked: WorkspaceQuestion,
): Promise<RegisterHit[]> {
  const { councilId } = asked
  const query = queryOf(asked)
  const found = await namesMeant(office, asked)
  if (found.length === 0) return []
  const isFound = sql`any(${found}::text[])`
  const { rows } = await sql<RegisterHit>`
    select 'interest' as kind, i.person_id as thing_id, null as meeting_id, null as body_id,
           p.canonical_name as title, i.kind as sort, i.notified_on as happened_on
    from published.interest i
    join published.person p on p.council_id = i.council_id and p.person_id = i.person_id
    where i.council_id = ${councilId} and i.interest_id = ${isFound} and to_tsvector('english', i.words) @@ ${query}
    union all
    select 'dispensation', d.dispensation_id, null, null, d.subject, null, d.granted_on
    from published.dispensation d
    where d.council_id = ${councilId} and d.dispensation_id = ${isFound}
      and to_tsvector('english', d.subject || ' ' || d.reasons) @@ ${query}
    union all
    select 'outsideBody', o.outside_body_id, null, null, o.name, null, o.ceased_on
    from published.outside_body o
    where o.council_id = ${councilId} and o.outside_body_id = ${isFound}
      and to_tsvector('english', o.name || ' ' || o.purpose) @@ ${query}
    union all
    select 'submission', s.submission_id, s.meeting_id, m.body_id, s.subject, s.kind, s.starts_on
    from published.submission s
    join published.meeting m on m.council_id = s.council_id and m.meeting_id = s.meeting_id
    where s.council_id = ${councilId} and s.submission_id = ${isFound}
      and (to_tsvector('english', s.subject) @@ ${query} or to_tsvector('english', s.text) @@ ${query})
    order by happened_on desc nulls first, thing_id
    limit ${mostHits}`.execute(office)
  return rows
}

/** The names of what the public registers may mean by some words. Most questions mean none, and telling of some is much to plan. */
function namesMeant(office: Office, asked: WorkspaceQuestion): Promise<string[]> {
  const { councilId } = asked
  const query = queryOf(asked)
  return namesFound(
    office,
    sql`select interest_id as name from interest_version
        where council_id = ${councilId} and to_tsvector('english', words) @@ ${query}
        union
        select dispensation_id from dispensation
        where council_id = ${councilId} and to_tsvector('english', subject || ' ' || reasons) @@ ${query}
        union
        select outside_body_id from outside_body
        where council_id = ${councilId} and to_tsvector('english', name || ' ' || purpose) @@ ${query}
        union
        select submission_id from submission_shown
        where council_id = ${councilId} and to_tsvector('english', subject) @@ ${query}
        union
        select submission_id from submission_words
        where council_id = ${councilId} and to_tsvector('english', text) @@ ${query}`,
  )
}
