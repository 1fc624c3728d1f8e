-- Wards are a register of their own, with the days on which their boundaries hold, and the term of a councillor names its
-- ward and the day on which the result of its election was declared.

create table ward (
  council_id identifier not null references council,
  ward_id identifier not null,
  name text not null,
  seats int check (seats > 0),
  from_on date not null,
  to_on date,
  released_entry bigint,
  primary key (council_id, ward_id),
  check (to_on is null or to_on >= from_on)
);
select house.guard('ward');
select house.show_released('ward');
grant select on ward to moothall_public;

alter table office_holding add column ward_id identifier;
alter table office_holding add column declared_on date;
alter table office_holding add foreign key (council_id, ward_id) references ward;
create index office_holding_by_ward on office_holding (council_id, ward_id) where ward_id is not null;

-- The words that stood on people become wards, from the day on which the present councils took office, and stand on their
-- term on the council: the one that runs, else their last one; without any, on another term. How many seats each has is
-- not known.
insert into ward (council_id, ward_id, name, from_on, released_entry)
select council_id, regexp_replace(left(md5(council_id || name), 16), '(.{4})(?=.)', '\1-', 'g'), name, '1974-04-01',
       coalesce(min(released_entry), min(entry_no), 0)
from (
  select p.council_id, trim(p.ward) as name, p.released_entry,
         (select min(entry_no) from audit_entry e where e.council_id = p.council_id and e.subject_id = p.person_id) as entry_no
  from person p where trim(p.ward) <> ''
) worded
group by council_id, name;

update office_holding h set ward_id = stands.ward_id
from (
  select distinct on (p.council_id, p.person_id) p.council_id, h.holding_id, w.ward_id
  from person p
  join ward w on w.council_id = p.council_id and w.name = trim(p.ward)
  join office_holding h on h.council_id = p.council_id and h.person_id = p.person_id
  join office o on o.council_id = h.council_id and o.office_id = h.office_id
  left join body b on b.council_id = o.council_id and b.body_id = o.body_id
  order by p.council_id, p.person_id, coalesce(b.kind = 'council', false) desc, o.kind in ('member', 'other') desc,
           (h.to_on is null or h.to_on >= current_date) desc, h.from_on desc, h.holding_id
) stands
where h.council_id = stands.council_id and h.holding_id = stands.holding_id;

drop view published.register_text;
drop view published.group_membership;
drop view published.office_holding;
drop view published.person;
alter table person drop column ward;

create view published.ward with (security_invoker = true) as
select council_id, ward_id, name, seats, from_on, to_on from ward where released_entry is not null;
grant select on published.ward to moothall_public;

create view published.person with (security_invoker = true) as
select council_id, person_id, canonical_name, sort_name, honorific, post_nominals, biography
from person
where released_entry is not null;
grant select on published.person to moothall_public;

create view published.office_holding with (security_invoker = true) as
select h.council_id, h.holding_id, h.person_id, h.office_id, h.from_on, h.to_on, h.ended_by,
       o.title as office_title, o.kind as office_kind, o.body_id, b.slug as body_slug, b.name as body_name, b.kind as body_kind,
       p.canonical_name, p.sort_name, p.honorific, p.post_nominals,
       w.ward_id, w.name as ward_name, h.declared_on
from office_holding h
join office o on o.council_id = h.council_id and o.office_id = h.office_id and o.released_entry is not null
join person p on p.council_id = h.council_id and p.person_id = h.person_id and p.released_entry is not null
left join body b on b.council_id = o.council_id and b.body_id = o.body_id
left join published.ward w on w.council_id = h.council_id and w.ward_id = h.ward_id
where h.released_entry is not null;
grant select on published.office_holding to moothall_public;

-- Without a group the row says that the person is in none for these days. Both days count.
create view published.group_membership with (security_invoker = true) as
select c.council_id, c.person_id, c.group_id, g.name as group_name, c.from_on, c.to_on,
       p.canonical_name, p.sort_name, p.honorific, p.post_nominals
from (
  select council_id, person_id, group_id, from_on,
         lead(from_on) over (partition by council_id, person_id order by from_on) - 1 as to_on
  from group_change
  where released_entry is not null and withdrawn_entry is null
) c
join published.person p on p.council_id = c.council_id and p.person_id = c.person_id
left join published.political_group g on g.council_id = c.council_id and g.group_id = c.group_id;
grant select on published.group_membership to moothall_public;

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
