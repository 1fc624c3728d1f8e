-- Political groups are a register of their own, and who is in one is a fact with its day. A change holds until the same
-- person's next one; without a group it says that the person is in none. One entered wrongly is taken back, and stays.

create table political_group (
  council_id identifier not null references council,
  group_id identifier not null,
  name text not null,
  released_entry bigint,
  primary key (council_id, group_id),
  unique (council_id, name)
);
select house.guard('political_group');
select house.show_released('political_group');
grant select on political_group to moothall_public;

create table group_change (
  council_id identifier not null,
  person_id identifier not null,
  sequence int not null,
  group_id identifier,
  from_on date not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  withdrawn_entry bigint,
  primary key (council_id, person_id, sequence),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, group_id) references political_group
);
create unique index group_change_by_day on group_change (council_id, person_id, from_on) where withdrawn_entry is null;
create index group_change_by_group on group_change (council_id, group_id);
select house.guard('group_change');
create policy released on group_change for select to moothall_public using (released_entry is not null and withdrawn_entry is null);
grant select on group_change to moothall_public;

-- The words that stood on people become groups and memberships: from the first day of the term that they hold on the
-- council, else of another term, else from the day on which the word was entered; and until their last term ended.
insert into political_group (council_id, group_id, name, released_entry)
select council_id, regexp_replace(left(md5(council_id || name), 16), '(.{4})(?=.)', '\1-', 'g'), name,
       coalesce(min(released_entry), min(entry_no), 0)
from (
  select p.council_id, trim(p.party) as name, p.released_entry,
         (select min(entry_no) from audit_entry e where e.council_id = p.council_id and e.subject_id = p.person_id) as entry_no
  from person p where trim(p.party) <> ''
) worded
group by council_id, name;

with worded as (
  select p.council_id, p.person_id, p.released_entry, g.group_id, coalesce(e.entry_no, p.released_entry, 0) as entry_no,
         coalesce(e.at, now()) as at,
         (select case
            when bool_or(h.is_running and h.on_council) then max(h.from_on) filter (where h.is_running and h.on_council)
            when bool_or(h.is_running) then min(h.from_on) filter (where h.is_running)
            else max(h.from_on) end
          from (
            select h.from_on, h.from_on <= current_date and (h.to_on is null or h.to_on >= current_date) as is_running,
                   coalesce(b.kind = 'council', false) as on_council
            from office_holding h
            join office o on o.council_id = h.council_id and o.office_id = h.office_id
            left join body b on b.council_id = o.council_id and b.body_id = o.body_id
            where h.council_id = p.council_id and h.person_id = p.person_id
          ) h) as term_from,
         (select case when bool_and(coalesce(h.to_on < current_date, false)) then max(h.to_on) end
          from office_holding h where h.council_id = p.council_id and h.person_id = p.person_id) as term_to
  from person p
  join political_group g on g.council_id = p.council_id and g.name = trim(p.party)
  left join lateral (
    select entry_no, at from audit_entry e
    where e.council_id = p.council_id and e.subject_id = p.person_id
      and e.act in ('register-person', 'correct-person', 'add-council')
    order by entry_no desc limit 1
  ) e on true
)
insert into group_change (council_id, person_id, sequence, group_id, from_on, at, entry_no, released_entry)
select council_id, person_id, 1, group_id, coalesce(term_from, at::date), at, entry_no, released_entry from worded
union all
select council_id, person_id, 2, null, term_to + 1, at, entry_no, released_entry from worded where term_to is not null;

drop view published.register_text;
drop view published.attendance;
drop view published.office_holding;
drop view published.person;
alter table person drop column party;

create view published.political_group with (security_invoker = true) as
select council_id, group_id, name from political_group where released_entry is not null;
grant select on published.political_group to moothall_public;

create view published.person with (security_invoker = true) as
select council_id, person_id, canonical_name, sort_name, honorific, post_nominals, ward, biography
from person
where released_entry is not null;
grant select on published.person to moothall_public;

create view published.office_holding with (security_invoker = true) as
select h.council_id, h.holding_id, h.person_id, h.office_id, h.from_on, h.to_on, h.ended_by,
       o.title as office_title, o.kind as office_kind, o.body_id, b.slug as body_slug, b.name as body_name, b.kind as body_kind,
       p.canonical_name, p.sort_name, p.honorific, p.post_nominals, p.ward
from office_holding h
join office o on o.council_id = h.council_id and o.office_id = h.office_id and o.released_entry is not null
join person p on p.council_id = h.council_id and p.person_id = h.person_id and p.released_entry is not null
left join body b on b.council_id = o.council_id and b.body_id = o.body_id
where h.released_entry is not null;
grant select on published.office_holding to moothall_public;

create view published.attendance with (security_invoker = true) as
select a.council_id, a.meeting_id, a.person_id, a.capacity, a.mode, a.sent_apologies, a.substitute_for_person_id,
       p.canonical_name, p.sort_name, p.honorific, p.post_nominals
from attendance a
join person p on p.council_id = a.council_id and p.person_id = a.person_id and p.released_entry is not null
where a.released_entry is not null;
grant select on published.attendance to moothall_public;

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

