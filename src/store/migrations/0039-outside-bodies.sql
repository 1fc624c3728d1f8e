-- Bodies that are not the council's own and to which it appoints, and who is appointed. The register is public at once.

create table outside_body (
  council_id identifier not null references council,
  outside_body_id identifier not null,
  name text not null,
  former_names text[] not null default '{}',
  purpose text not null,
  ceased_on date,
  released_entry bigint,
  primary key (council_id, outside_body_id)
);
select house.guard('outside_body');
select house.show_released('outside_body');
grant select on outside_body to moothall_public;

create table outside_appointment (
  council_id identifier not null,
  outside_appointment_id identifier not null,
  outside_body_id identifier not null,
  person_id identifier not null,
  capacity text not null,
  from_on date not null,
  to_on date,
  meeting_id identifier,
  authority text not null,
  released_entry bigint,
  primary key (council_id, outside_appointment_id),
  foreign key (council_id, outside_body_id) references outside_body,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, meeting_id) references meeting,
  check (to_on is null or from_on <= to_on)
);
create index outside_appointment_by_body on outside_appointment (council_id, outside_body_id);
create index outside_appointment_by_person on outside_appointment (council_id, person_id);
select house.guard('outside_appointment');
create policy released on outside_appointment for select to moothall_public using (
  released_entry is not null
  and (meeting_id is null
       or exists (select from meeting m where m.council_id = outside_appointment.council_id
                  and m.meeting_id = outside_appointment.meeting_id and m.released_entry is not null)));
grant select on outside_appointment to moothall_public;

create view published.outside_body with (security_invoker = true) as
select council_id, outside_body_id, name, former_names, purpose, ceased_on from outside_body where released_entry is not null;

create view published.outside_appointment with (security_invoker = true) as
select a.council_id, a.outside_appointment_id, a.outside_body_id, b.name as outside_body_name, a.person_id, a.capacity,
       a.from_on, a.to_on, a.authority, m.meeting_id, m.body_name as meeting_body_name, m.starts_on as meeting_starts_on,
       p.canonical_name, p.sort_name, p.honorific, p.post_nominals
from outside_appointment a
join outside_body b on b.council_id = a.council_id and b.outside_body_id = a.outside_body_id and b.released_entry is not null
join person p on p.council_id = a.council_id and p.person_id = a.person_id and p.released_entry is not null
left join published.meeting m on m.council_id = a.council_id and m.meeting_id = a.meeting_id
where a.released_entry is not null;

grant select on published.outside_body, published.outside_appointment to moothall_public;
