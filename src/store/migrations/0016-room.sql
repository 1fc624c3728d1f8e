-- What happened in the room of a meeting, entry by entry, as its clerks wrote it down. Never public: it holds reasons that
-- members gave in private. What the public may see follows from it when the meeting closes.

create table room_entry (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  room_entry_id identifier not null,
  kind text not null,
  at timestamptz not null,
  content jsonb not null,
  recorded_by text not null,
  entry_no bigint not null,
  primary key (council_id, meeting_id, sequence),
  unique (council_id, meeting_id, room_entry_id),
  foreign key (council_id, meeting_id) references meeting
);
select house.guard_append_only('room_entry');

-- When the meeting took each item, in the order in which it was taken: written as the meeting closes or goes over to another day.
create table item_taken (
  council_id identifier not null,
  meeting_id identifier not null,
  position int not null,
  item_id identifier not null,
  opened_at timestamptz not null,
  closed_at timestamptz,
  outcome text,
  released_entry bigint,
  primary key (council_id, meeting_id, position),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, item_id) references agenda_item
);
select house.guard('item_taken');
select house.show_released('item_taken');
grant select on item_taken to moothall_public;

create view published.item_taken with (security_invoker = true) as
select c.council_id, c.meeting_id, c.position, c.item_id, c.opened_at, c.closed_at, c.outcome
from item_taken c
join agenda_item i on i.council_id = c.council_id and i.item_id = c.item_id and i.released_entry is not null
where c.released_entry is not null;
grant select on published.item_taken to moothall_public;

-- What the council's constitution says of a body's meetings. The last row of a body holds.
create table house_rules (
  council_id identifier not null,
  body_id identifier not null,
  sequence int not null,
  guillotine_minutes int check (guillotine_minutes > 0),
  is_seconder_needed boolean not null,
  recorded_vote_demanded_by int not null check (recorded_vote_demanded_by > 0),
  substitutes text not null check (substitutes in ('named', 'anyCouncillor', 'none')),
  exclusion_words text,
  entry_no bigint not null,
  primary key (council_id, body_id, sequence),
  foreign key (council_id, body_id) references body
);
select house.guard_append_only('house_rules');

-- The keys under which devices keep what they have not sent yet. Gone when the account signs out: what was kept is then unreadable.
create table device_key (
  council_id identifier not null,
  account_id identifier not null,
  device_id text not null,
  secret text not null,
  made_at timestamptz not null,
  primary key (council_id, account_id, device_id),
  foreign key (council_id, account_id) references account
);
select house.guard('device_key');
