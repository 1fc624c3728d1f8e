import { sql } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Office } from './transaction.ts'
import { registerKinds, type RegisterTextKind } from './register-text.ts'
import { namesFound, queryOf, type WorkspaceQuestion } from './workspace-search.ts'

/** What the registers hold, and what the public sent: as a search tells them apart. */
export type RegisterKind = RegisterTextKind

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
    union
    select 'interest', i.person_id, null, null, p.canonical_name, v.kind, v.notified_on
    from person p
    join interest i on i.council_id = p.council_id and i.person_id = p.person_id
    join lateral (
      select * from interest_version n
      where n.council_id = i.council_id and n.interest_id = i.interest_id order by version desc limit 1
    ) v on true
    where p.council_id = ${councilId} and to_tsvector('english', p.canonical_name) @@ ${query}
    union all
    select 'dispensation', d.dispensation_id, null, null, d.subject, null, d.granted_on
    from dispensation d
    where d.council_id = ${councilId} and to_tsvector('english', d.subject || ' ' || d.reasons) @@ ${query}
    union all
    select 'outsideBody', o.outside_body_id, null, null, o.name, null, o.ceased_on
    from outside_body o
    where o.council_id = ${councilId} and to_tsvector('english', o.name || ' ' || o.purpose) @@ ${query}
    union
    select 'outsideBody', o.outside_body_id, null, null, o.name, null, o.ceased_on
    from outside_body o
    where o.council_id = ${councilId} and to_tsvector('english', array_to_string(o.former_names, ' ')) @@ ${query}
    union all
    select 'submission', s.submission_id, s.meeting_id, m.body_id, s.subject, s.kind, m.starts_on
    from submission s
    join meeting m on m.council_id = s.council_id and m.meeting_id = s.meeting_id
    where s.council_id = ${councilId} and to_tsvector('english', s.subject || ' ' || s.text) @@ ${query}
    order by happened_on desc nulls first, thing_id
    limit ${mostHits}`.execute(office)
  return rows
}

/** The same of what is public alone, as the public's own search finds it. */
export async function findInPublicRegisters(
  office: Office,
  asked: WorkspaceQuestion,
): Promise<RegisterHit[]> {
  const { councilId } = asked
  const found = await namesFound(
    office,
    sql`select thing_id as name from published.searchable
        where council_id = ${councilId} and words @@ ${queryOf(asked)} and kind = any(${registerKinds}::text[])
        limit ${mostHits}`,
  )
  if (found.length === 0) return []
  const { rows } = await sql<RegisterHit>`
    select s.kind, coalesce(i.person_id, s.thing_id) as thing_id, u.meeting_id, s.body_id,
           coalesce(p.canonical_name, s.title) as title, coalesce(i.kind, u.kind) as sort, s.happened_on
    from published.searchable s
    left join lateral (
      select i.person_id, i.kind from published.interest i
      where s.kind = 'interest' and i.council_id = s.council_id and i.interest_id = s.thing_id
    ) i on true
    left join published.person p on p.council_id = s.council_id and p.person_id = i.person_id
    left join submission_shown u on s.kind = 'submission' and u.council_id = s.council_id and u.submission_id = s.thing_id
    where s.council_id = ${councilId} and s.kind = any(${registerKinds}::text[]) and s.thing_id = any(${found}::text[])
    order by s.happened_on desc nulls first, thing_id
    limit ${mostHits}`.execute(office)
  return rows
}
