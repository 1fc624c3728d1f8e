import { sql } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import { registerTextOf, textsThatFollow, type RegisterTextKind } from './register-text.ts'
import { followThroughTextOf, type FollowThroughKind } from './follow-through-text.ts'
import type { Transaction } from './transaction.ts'
import { wordUses } from './word-uses.ts'

/** The kinds of things that the public can search. */
export type SearchableKind =
  | 'meeting'
  | 'item'
  | 'decision'
  | 'document'
  | 'person'
  | 'body'
  | 'matter'
  | 'planEntry'
  | 'planNotice'
  | 'assuranceEvent'
  | 'finding'
  | 'voice'
  | RegisterTextKind
  | FollowThroughKind

type ReleasedText = {
  readonly thing_id: string
  readonly body_id: string | null
  readonly matter_id: string | null
  readonly happened_on: string | null
  readonly title: string
  readonly text: string
}

type Words = Pick<ReleasedText, 'title' | 'text'>

/**
 * Brings the searchable text of these things into line with what is public of them, in the transaction that released
 * or withdrew them. It is read through the public views, so no unreleased word can get in; what is no longer public goes.
 */
export async function refreshReleasedText(
  tx: Transaction,
  councilId: Id<'council'>,
  changed: { readonly kind: SearchableKind; readonly thingIds: readonly string[] },
): Promise<void> {
  if (changed.thingIds.length === 0) return
  await refreshKind(tx, councilId, changed)
  for (const [kind, thingIds] of await textsThatFollow(tx, councilId, changed))
    await refreshKind(tx, councilId, { kind, thingIds })
}

async function refreshKind(
  tx: Transaction,
  councilId: Id<'council'>,
  changed: { readonly kind: SearchableKind; readonly thingIds: readonly string[] },
): Promise<void> {
  const before = await sql<Words>`
    delete from released_text where council_id = ${councilId} and kind = ${changed.kind}
      and thing_id = any(${changed.thingIds}::text[]) returning title, text`.execute(tx)
  const after = await sql<ReleasedText>`
    select * from (${publicTextOf[changed.kind]}) as public_text
    where council_id = ${councilId} and thing_id = any(${changed.thingIds}::text[])`.execute(tx)
  await addTexts(tx, { councilId, kind: changed.kind, texts: after.rows })
  await moveWordUses(tx, councilId, { before: before.rows, after: after.rows })
}

async function addTexts(
  tx: Transaction,
  added: { councilId: Id<'council'>; kind: SearchableKind; texts: readonly ReleasedText[] },
): Promise<void> {
  if (added.texts.length === 0) return
  const rows = added.texts.map(({ thing_id, body_id, matter_id, happened_on, title, text }) => ({
    thing_id,
    body_id,
    matter_id,
    happened_on,
    title,
    text,
  }))
  await sql`
    insert into released_text (council_id, kind, thing_id, body_id, matter_id, happened_on, title, text)
    select ${added.councilId}, ${added.kind}, thing_id, body_id, matter_id, happened_on, title, text
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as row(thing_id text, body_id text, matter_id text, happened_on date, title text, text text)`.execute(
    tx,
  )
}

async function moveWordUses(
  tx: Transaction,
  councilId: Id<'council'>,
  texts: { readonly before: readonly Words[]; readonly after: readonly Words[] },
): Promise<void> {
  const moved = new Map<string, number>()
  for (const [sign, side] of [
    [-1, texts.before],
    [1, texts.after],
  ] as const) {
    for (const [word, uses] of wordUses(side.map((row) => `${row.title} ${row.text}`))) {
      moved.set(word, (moved.get(word) ?? 0) + sign * uses)
    }
  }
  const changes = [...moved]
    .filter(([, uses]) => uses !== 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
  if (changes.length === 0) return
  const words = changes.map(([word]) => word)
  await sql`
    insert into released_word (council_id, word, uses)
    select ${councilId}, word, uses
    from unnest(${words}::text[], ${changes.map(([, uses]) => uses)}::bigint[]) as change(word, uses)
    on conflict (council_id, word) do update set uses = released_word.uses + excluded.uses`.execute(tx)
  await sql`delete from released_word where council_id = ${councilId} and uses <= 0
    and word = any(${words}::text[])`.execute(tx)
}

const publicTextOf = {
  ...registerTextOf,
  ...followThroughTextOf,
  meeting: sql`
    select council_id, meeting_id as thing_id, body_id, null::text as matter_id, starts_on as happened_on,
           body_name as title, venue as text
    from published.meeting`,
  item: sql`
    select i.council_id, i.item_id as thing_id, m.body_id, i.matter_id, m.starts_on as happened_on, i.title,
           concat_ws(' · ', nullif(i.purpose, ''), nullif(i.minute_text, ''),
             (select string_agg(concat_ws(' · ', c.speaker_name, c.speaker_role, c.text, nullif(array_to_string(c.list, ' '), '')), ' · '
                       order by c.position)
              from published.contribution c where c.council_id = i.council_id and c.item_id = i.item_id)) as text
    from published.agenda_item i
    join published.meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
    where not i.is_standing`,
  decision: sql`
    select r.council_id, r.resolution_id as thing_id, r.body_id, r.matter_id, r.taken_on as happened_on, r.title,
           concat_ws(' · ', (select string_agg(rtrim(l.text, ' .;,'), '; ' order by l.position) from published.limb l
                           where l.council_id = r.council_id and l.resolution_id = r.resolution_id),
                     r.reasons, r.alternatives) as text
    from published.resolution r`,
  document: sql`
    select d.council_id, d.document_id as thing_id, m.body_id, d.matter_id, (d.published_at at time zone z.zone)::date as happened_on, d.title,
           coalesce((select string_agg(concat_ws(' ', s.heading, array_to_string(s.paragraphs, ' ')), ' ' order by s.position)
                     from published.document_section s where s.council_id = d.council_id
                       and s.document_id = d.document_id and s.version = d.version), '') as text
    from published.document d
    join published.council z on z.council_id = d.council_id
    left join published.agenda_item i on i.council_id = d.council_id and i.item_id = d.item_id
    left join published.meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
    where d.withdrawn_at is null`,
  person: sql`
    select council_id, person_id as thing_id, null::text as body_id, null::text as matter_id, null::date as happened_on,
           concat_ws(' ', honorific, canonical_name) as title, concat_ws(' · ', (select string_agg(g.group_name, ' · ' order by g.from_on desc) from published.group_membership g
                           where g.council_id = person.council_id and g.person_id = person.person_id),
                         (select string_agg(distinct h.ward_name, ' · ') from published.office_holding h
                           where h.council_id = person.council_id and h.person_id = person.person_id),
                         biography) as text
    from published.person`,
  body: sql`
    select council_id, body_id as thing_id, body_id, null::text as matter_id, null::date as happened_on, name as title,
           purpose as text
    from published.body`,
  matter: sql`
    select council_id, matter_id as thing_id, null::text as body_id, matter_id, null::date as happened_on, title,
           concat_ws(' · ', nullif(summary, ''), nullif(array_to_string(wards, ' '), '')) as text
    from published.matter`,
  planEntry: sql`
    select council_id, plan_entry_id as thing_id, decision_maker_body_id as body_id, matter_id, window_from as happened_on,
           title, concat_ws(' · ', nullif(summary, ''), office_title, nullif(key_reason, ''), nullif(private_reason, ''),
             nullif(private_ground, ''), nullif(array_to_string(documents, ' '), ''), nullif(consultees, ''), status_reason) as text
    from published.plan_entry`,
  planNotice: sql`
    select n.council_id, n.notice_id as thing_id, e.decision_maker_body_id as body_id, e.matter_id,
           n.published_on as happened_on, n.title,
           concat_ws(' · ', nullif(n.statement ->> 'summary', ''), n.statement ->> 'reason') as text
    from published.plan_notice n
    left join published.plan_entry e on e.council_id = n.council_id and e.plan_entry_id = n.plan_entry_id
    where n.withdrawn_at is null`,
  assuranceEvent: sql`
    select council_id, assurance_event_id as thing_id, null::text as body_id, matter_id, published_on as happened_on, title,
           concat_ws(' · ', nullif(summary, ''), reference, lead_name) as text
    from published.assurance_event`,
  finding: sql`
    select f.council_id, f.finding_id as thing_id, null::text as body_id, e.matter_id, f.published_on as happened_on,
           f.theme || ': ' || f.event_title as title, concat_ws(' · ', f.quote, f.partner) as text
    from published.finding f
    join published.assurance_event e on e.council_id = f.council_id and e.assurance_event_id = f.assurance_event_id`,
  // Neither the role, nor a name, nor a young person's own words: each hangs on a consent of its own.
  voice: sql`
    select v.council_id, v.voice_id as thing_id, null::text as body_id, v.matter_id, null::date as happened_on,
           coalesce(nullif(v.question, ''), v.plain_words) as title,
           concat_ws(' · ', v.plain_words, (select string_agg(a.words, ' · ' order by a.sequence) from published.voice_answer a
                     where a.council_id = v.council_id and a.voice_id = v.voice_id)) as text
    from published.voice v
    where v.is_open`,
}
