-- What the public site may read: one view a noun, run with the reader's own rights, so that row security holds in each.

create schema published;
grant usage on schema published to moothall_public;

create view published.council with (security_invoker = true) as
select council_id, slug, name, zone, executive_model, theme, contact, welcome, is_example from council;

create view published.council_host with (security_invoker = true) as
select council_id, host from council_host;

create view published.revision with (security_invoker = true) as
select council_id, revision, moved_at from publication_revision;

create view published.body with (security_invoker = true) as
select b.council_id, b.body_id, b.slug, b.name, b.kind, b.regime, b.quorum, b.purpose, b.valid_from, b.valid_to,
       parent.slug as parent_slug, parent.name as parent_name,
       successor.slug as successor_slug, successor.name as successor_name
from body b
left join body parent on parent.council_id = b.council_id and parent.body_id = b.parent_body_id
left join body successor on successor.council_id = b.council_id and successor.body_id = b.successor_body_id
where b.released_entry is not null;

create view published.person with (security_invoker = true) as
select council_id, person_id, canonical_name, sort_name, honorific, post_nominals, party, ward, biography
from person
where released_entry is not null;

create view published.office_holding with (security_invoker = true) as
select h.council_id, h.holding_id, h.person_id, h.office_id, h.from_on, h.to_on, h.ended_by,
       o.title as office_title, o.kind as office_kind, o.body_id, b.slug as body_slug, b.name as body_name,
       p.canonical_name, p.sort_name, p.honorific, p.post_nominals, p.party, p.ward
from office_holding h
join office o on o.council_id = h.council_id and o.office_id = h.office_id and o.released_entry is not null
join person p on p.council_id = h.council_id and p.person_id = h.person_id and p.released_entry is not null
left join body b on b.council_id = o.council_id and b.body_id = o.body_id
where h.released_entry is not null;

create view published.matter with (security_invoker = true) as
select council_id, matter_id, title, summary, kind, wards from matter where released_entry is not null;

create view published.meeting_state with (security_invoker = true) as
select council_id, meeting_id, sequence, state, at, reason from meeting_state where released_entry is not null;

create view published.meeting with (security_invoker = true) as
select m.council_id, m.meeting_id, m.body_id, m.starts_at, m.starts_on, m.is_time_known, m.venue, m.kind,
       b.slug as body_slug, b.name as body_name, s.state, s.at as state_at, s.reason as state_reason
from meeting m
join body b on b.council_id = m.council_id and b.body_id = m.body_id
join lateral (
  select state, at, reason from published.meeting_state s
  where s.council_id = m.council_id and s.meeting_id = m.meeting_id
  order by sequence desc limit 1
) s on true
where m.released_entry is not null;

create view published.agenda_item with (security_invoker = true) as
select i.council_id, i.item_id, i.meeting_id, i.position, i.number, mt.matter_id, i.part, i.is_standing, i.title, i.purpose,
       i.restriction, i.urgency_reason, i.presenter, mi.number as minute_number, mi.text as minute_text
from agenda_item i
join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id and m.released_entry is not null
left join matter mt on mt.council_id = i.council_id and mt.matter_id = i.matter_id and mt.released_entry is not null
left join minute_entry mi on mi.council_id = i.council_id and mi.item_id = i.item_id and mi.released_entry is not null
where i.released_entry is not null;

create view published.expected_document with (security_invoker = true) as
select e.council_id, e.expected_document_id, e.item_id, e.position, e.title,
       s.state, s.reason, s.owner_office_id, o.title as owner_title, s.expected_on, s.public_note, s.document_id, s.at
from expected_document e
left join lateral (
  select * from expected_document_state s
  where s.council_id = e.council_id and s.expected_document_id = e.expected_document_id and s.released_entry is not null
  order by sequence desc limit 1
) s on true
left join office o on o.council_id = s.council_id and o.office_id = s.owner_office_id
where e.released_entry is not null;

create view published.document with (security_invoker = true) as
select d.council_id, d.document_id, d.item_id, mt.matter_id, d.kind, d.title, d.language,
       case when v.version is not null then d.author end as author, d.restriction,
       d.position, d.published_at, d.withdrawn_at, d.withdrawal_reason,
       v.version, v.sha256, v.media_type, v.file_name, v.size_bytes, v.page_count
from document d
left join lateral (
  select * from document_version v
  where v.council_id = d.council_id and v.document_id = d.document_id
    and v.released_entry is not null and v.withdrawn_entry is null
  order by version desc limit 1
) v on true
left join matter mt on mt.council_id = d.council_id and mt.matter_id = d.matter_id and mt.released_entry is not null
where d.released_entry is not null;

create view published.document_version with (security_invoker = true) as
select v.council_id, v.document_id, v.version, v.sha256, v.media_type, v.file_name, v.size_bytes, v.page_count, v.added_at
from document_version v
join document d on d.council_id = v.council_id and d.document_id = v.document_id and d.released_entry is not null
where v.released_entry is not null and v.withdrawn_entry is null and d.withdrawn_entry is null;

create view published.document_section with (security_invoker = true) as
select s.council_id, s.document_id, s.version, s.position, s.heading, s.paragraphs
from document_section s
join document d on d.council_id = s.council_id and d.document_id = s.document_id and d.released_entry is not null
where s.released_entry is not null and s.withdrawn_entry is null and d.withdrawn_entry is null;

create view published.resolution with (security_invoker = true) as
select r.council_id, r.resolution_id, r.item_id, r.position, r.decision_maker, r.decision_maker_body_id,
       r.decision_maker_office_id, r.formula, r.taken_on, r.is_key, r.reasons, r.alternatives, r.conflicts,
       r.dispensations, r.published_at
from resolution r
join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id and i.released_entry is not null
where r.released_entry is not null;

create view published.limb with (security_invoker = true) as
select l.council_id, l.limb_id, l.resolution_id, l.position, l.number, l.minute_number, l.verb, l.text, l.has_undertaking,
       o.title as undertaking_owner, u.due_on as undertaking_due_on, b.name as report_back_body, b.slug as report_back_slug,
       u.reason_for_none
from limb l
left join undertaking u on u.council_id = l.council_id and u.limb_id = l.limb_id and u.released_entry is not null
left join office o on o.council_id = u.council_id and o.office_id = u.owner_office_id
left join body b on b.council_id = u.council_id and b.body_id = u.report_back_body_id
where l.released_entry is not null;

create view published.vote with (security_invoker = true) as
select council_id, vote_id, item_id, position, motion, mover, seconder, for_count, against_count, abstain_count, carried,
       casting_vote_by, casting_vote_given
from vote where released_entry is not null;

create view published.vote_cast with (security_invoker = true) as
select council_id, vote_id, side, position, person_id, name from vote_cast where released_entry is not null;

create view published.attendance with (security_invoker = true) as
select a.council_id, a.meeting_id, a.person_id, a.capacity, a.mode, a.sent_apologies, a.substitute_for_person_id,
       p.canonical_name, p.sort_name, p.honorific, p.post_nominals, p.party
from attendance a
join person p on p.council_id = a.council_id and p.person_id = a.person_id and p.released_entry is not null
where a.released_entry is not null;

create view published.contribution with (security_invoker = true) as
select c.council_id, c.contribution_id, c.item_id, c.position, c.kind, c.person_id, c.office_id,
       coalesce(p.canonical_name, c.speaker_name) as speaker_name, p.honorific, coalesce(o.title, c.speaker_role) as speaker_role,
       c.organisation, c.text, c.list
from contribution c
left join person p on p.council_id = c.council_id and p.person_id = c.person_id and p.released_entry is not null
left join office o on o.council_id = c.council_id and o.office_id = c.office_id
where c.released_entry is not null;

create view published.minute_set with (security_invoker = true) as
select distinct on (s.council_id, s.meeting_id)
       s.council_id, s.meeting_id, s.state, s.at, s.at_meeting_id, c.correction, p.canonical_name as signed_by
from minute_set_state s
left join person p on p.council_id = s.council_id and p.person_id = s.signed_by_person_id
left join lateral (
  select string_agg(format('“%s” → “%s”', was, becomes), '; ' order by position) as correction
  from minute_correction c
  where c.council_id = s.council_id and c.meeting_id = s.meeting_id and c.released_entry is not null
) c on true
where s.released_entry is not null
order by s.council_id, s.meeting_id, s.sequence desc;

create view published.searchable with (security_invoker = true) as
select council_id, kind, thing_id, body_id, matter_id, happened_on, title, text, words from released_text;

create view published.word with (security_invoker = true) as
select council_id, word, uses from released_word;

grant select on all tables in schema published to moothall_public;
