-- The rooms in which the council meets. The register is public where a public meeting is held in one: how to get in, and what is there.

create table venue (
  council_id identifier not null references council,
  venue_id identifier not null,
  name text not null,
  address text not null,
  capacity int check (capacity > 0),
  step_free text not null check (step_free in ('yes', 'no', 'unknown')),
  hearing_loop text not null check (hearing_loop in ('yes', 'no', 'unknown')),
  webcast text not null check (webcast in ('yes', 'no', 'unknown')),
  access_note text not null default '',
  minutes_between int not null check (minutes_between >= 0),
  from_on date not null,
  to_on date,
  released_entry bigint,
  primary key (council_id, venue_id),
  check (to_on is null or from_on <= to_on)
);
select house.guard('venue');
select house.show_released('venue');
grant select on venue to moothall_public;

-- The room in which a meeting is held, where it stands in the register. The words of the place stay beside it, as announced.
alter table meeting add column venue_id identifier;
alter table meeting add foreign key (council_id, venue_id) references venue;
create index meeting_by_venue on meeting (council_id, venue_id, starts_on) where venue_id is not null;

create view published.meeting_venue with (security_invoker = true) as
select m.council_id, m.meeting_id, v.address, v.capacity, v.step_free, v.hearing_loop, v.access_note
from meeting m
join venue v on v.council_id = m.council_id and v.venue_id = m.venue_id and v.released_entry is not null
where m.released_entry is not null;
grant select on published.meeting_venue to moothall_public;
