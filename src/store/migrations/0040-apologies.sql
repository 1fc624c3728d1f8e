-- Apologies that a member sends before a meeting, or takes back. What the room then records is its own; this is not public.
create table apology (
  council_id identifier not null,
  meeting_id identifier not null,
  person_id identifier not null,
  sequence int not null,
  state text not null check (state in ('sent', 'takenBack')),
  reason text not null default '',
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, meeting_id, person_id, sequence),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, person_id) references person
);
select house.guard_append_only('apology');
