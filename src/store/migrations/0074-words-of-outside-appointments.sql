-- An appointment to an outside body names the resolution that made it, and its words are put right with a reason. What they
-- were stays, for the public too.

alter table outside_appointment add column resolution_id identifier;
alter table outside_appointment add foreign key (council_id, resolution_id) references resolution;
drop policy released on outside_appointment;
create policy released on outside_appointment for select to moothall_public using (
  released_entry is not null
  and (meeting_id is null
       or exists (select from meeting m where m.council_id = outside_appointment.council_id
                  and m.meeting_id = outside_appointment.meeting_id and m.released_entry is not null))
  and (resolution_id is null
       or exists (select from resolution r where r.council_id = outside_appointment.council_id
                  and r.resolution_id = outside_appointment.resolution_id and r.released_entry is not null)));

create table outside_correction (
  council_id identifier not null,
  outside_appointment_id identifier not null,
  sequence int not null,
  was_capacity text not null,
  was_authority text not null,
  was_meeting_id identifier,
  was_resolution_id identifier,
  reason text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, outside_appointment_id, sequence),
  foreign key (council_id, outside_appointment_id) references outside_appointment
);
select house.guard_append_only('outside_correction');
create policy released on outside_correction for select to moothall_public using (
  released_entry is not null
  and exists (select from outside_appointment a where a.council_id = outside_correction.council_id
              and a.outside_appointment_id = outside_correction.outside_appointment_id));
grant select on outside_correction to moothall_public;

create or replace view published.outside_appointment with (security_invoker = true) as
select a.council_id, a.outside_appointment_id, a.outside_body_id, b.name as outside_body_name, a.person_id, a.capacity,
       a.from_on, a.to_on, a.authority, m.meeting_id, m.body_name as meeting_body_name, m.starts_on as meeting_starts_on,
       p.canonical_name, p.sort_name, p.honorific, p.post_nominals, r.resolution_id, r.title as resolution_title
from outside_appointment a
join outside_body b on b.council_id = a.council_id and b.outside_body_id = a.outside_body_id and b.released_entry is not null
join person p on p.council_id = a.council_id and p.person_id = a.person_id and p.released_entry is not null
left join published.meeting m on m.council_id = a.council_id and m.meeting_id = a.meeting_id
left join published.resolution r on r.council_id = a.council_id and r.resolution_id = a.resolution_id
where a.released_entry is not null and (a.meeting_id is null or m.meeting_id is not null)
  and (a.resolution_id is null or r.resolution_id is not null);

create view published.outside_correction with (security_invoker = true) as
select c.council_id, c.outside_appointment_id, c.sequence, c.was_capacity, c.was_authority, c.reason, c.at
from outside_correction c
join published.outside_appointment a on a.council_id = c.council_id and a.outside_appointment_id = c.outside_appointment_id
where c.released_entry is not null;
grant select on published.outside_correction to moothall_public;
