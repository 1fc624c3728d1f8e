-- Where and when a meeting was to be before it was moved, and why.

create table meeting_rearrangement (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  was_at timestamptz not null,
  was_venue text not null,
  starts_at timestamptz not null,
  venue text not null,
  reason text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, meeting_id, sequence),
  foreign key (council_id, meeting_id) references meeting
);
select house.guard_append_only('meeting_rearrangement');
select house.show_released('meeting_rearrangement');
grant select on meeting_rearrangement to moothall_public;

create view published.meeting_rearrangement with (security_invoker = true) as
select council_id, meeting_id, sequence, was_at, was_venue, starts_at, venue, reason, at from meeting_rearrangement
where released_entry is not null;
grant select on published.meeting_rearrangement to moothall_public;
