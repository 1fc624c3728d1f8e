-- The search finds what the registers say and what the public sent to meetings. Each text is made of public rows alone; what
-- row security keeps from the public is kept out here by name, since the office makes the texts and sees every row.

create or replace view published.outside_appointment with (security_invoker = true) as
select a.council_id, a.outside_appointment_id, a.outside_body_id, b.name as outside_body_name, a.person_id, a.capacity,
       a.from_on, a.to_on, a.authority, m.meeting_id, m.body_name as meeting_body_name, m.starts_on as meeting_starts_on,
       p.canonical_name, p.sort_name, p.honorific, p.post_nominals
from outside_appointment a
join outside_body b on b.council_id = a.council_id and b.outside_body_id = a.outside_body_id and b.released_entry is not null
join person p on p.council_id = a.council_id and p.person_id = a.person_id and p.released_entry is not null
left join published.meeting m on m.council_id = a.council_id and m.meeting_id = a.meeting_id
where a.released_entry is not null and (a.meeting_id is null or m.meeting_id is not null);

create or replace view published.submission with (security_invoker = true) as
select s.council_id, s.submission_id, s.meeting_id, s.kind, s.subject, s.signatures, p.state, p.at as state_at,
       w.text, w.shown_as, i.item_id, i.title as item_title,
       a.text as answer, a.is_oral as is_answer_oral, a.answered_by, a.answered_on, m.body_name, m.starts_on
from submission_shown s
join published.meeting m on m.council_id = s.council_id and m.meeting_id = s.meeting_id
join lateral (
  select * from submission_progress p
  where p.council_id = s.council_id and p.submission_id = s.submission_id
  order by sequence desc limit 1
) p on true
left join submission_item placed on placed.council_id = s.council_id and placed.submission_id = s.submission_id
left join published.agenda_item i on i.council_id = placed.council_id and i.item_id = placed.item_id
left join submission_words w on w.council_id = s.council_id and w.submission_id = s.submission_id and w.withdrawn_entry is null
left join submission_answer a on a.council_id = s.council_id and a.submission_id = s.submission_id;

-- Neither who sent it nor as whom the public reads them: they are found by what they asked, never by their name.
create view published.register_text with (security_invoker = true) as
select i.council_id, 'interest' as kind, i.interest_id as thing_id, null::text as body_id, i.notified_on as happened_on,
       case when length(i.words) > 160 then left(i.words, 160) || '…' else i.words end as title,
       concat_ws(' · ', concat_ws(' ', p.honorific, p.canonical_name), case when length(i.words) > 160 then i.words end) as text
from published.interest i
join published.person p on p.council_id = i.council_id and p.person_id = i.person_id
where not i.is_withheld and i.words is not null
union all
select d.council_id, 'dispensation', d.dispensation_id, null, d.granted_on, d.subject,
       concat_ws(' · ', concat_ws(' ', d.honorific, d.canonical_name), d.reasons, coalesce(d.body_name, d.office_title), d.ending_reason)
from published.dispensation d
union all
select b.council_id, 'outsideBody', b.outside_body_id, null, null, b.name,
       concat_ws(' · ', nullif(array_to_string(b.former_names, ' · '), ''), b.purpose,
         (select string_agg(concat_ws(', ', concat_ws(' ', a.honorific, a.canonical_name), a.capacity), ' · '
                 order by a.from_on desc, a.outside_appointment_id)
          from published.outside_appointment a
          where a.council_id = b.council_id and a.outside_body_id = b.outside_body_id))
from published.outside_body b
union all
select s.council_id, 'submission', s.submission_id, m.body_id, m.starts_on, s.subject,
       concat_ws(' · ', nullif(s.text, ''), s.answer)
from published.submission s
join published.meeting m on m.council_id = s.council_id and m.meeting_id = s.meeting_id;
grant select on published.register_text to moothall_public;

-- What is public already is found from now on.
insert into released_text (council_id, kind, thing_id, body_id, matter_id, happened_on, title, text)
select council_id, kind, thing_id, body_id, null, happened_on, title, text from published.register_text;

insert into released_word (council_id, word, uses)
select council_id, found[1], count(*)
from published.register_text, regexp_matches(lower(normalize(title || ' ' || text, nfc)), '[[:alpha:]]+', 'g') as found
where length(found[1]) between 3 and 30
group by council_id, found[1]
on conflict (council_id, word) do update set uses = released_word.uses + excluded.uses;
