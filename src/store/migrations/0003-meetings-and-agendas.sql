-- Meetings, their agendas and the papers each item expects.
-- What must stay unseen stands in a table of its own (..._private) that the public role has no right to.

create table matter (
  council_id identifier not null references council,
  matter_id identifier not null,
  title text not null,
  summary text not null default '',
  kind text not null default 'other',
  wards text[] not null default '{}',
  released_entry bigint,
  primary key (council_id, matter_id)
);
select house.guard('matter');
select house.show_released('matter');
grant select on matter to moothall_public;

create table meeting (
  council_id identifier not null,
  meeting_id identifier not null,
  body_id identifier not null,
  starts_at timestamptz not null,
  starts_on date not null,
  is_time_known boolean not null default true,
  venue text not null,
  kind text not null default 'ordinary',
  released_entry bigint,
  primary key (council_id, meeting_id),
  foreign key (council_id, body_id) references body
);
create index meeting_by_day on meeting (council_id, starts_on, meeting_id);
create index meeting_by_body on meeting (council_id, body_id, starts_on);
select house.guard('meeting');
select house.show_released('meeting');
grant select on meeting to moothall_public;

create table meeting_state (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  state text not null,
  at timestamptz not null,
  reason text,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, meeting_id, sequence),
  foreign key (council_id, meeting_id) references meeting
);
select house.guard_append_only('meeting_state');
select house.show_released('meeting_state');
grant select on meeting_state to moothall_public;

create table agenda_item (
  council_id identifier not null,
  item_id identifier not null,
  meeting_id identifier not null,
  position int not null,
  number text not null,
  matter_id identifier,
  part text not null check (part in ('public', 'private')),
  is_standing boolean not null default false,
  title text not null,
  purpose text not null default '',
  restriction text,
  urgency_reason text,
  presenter text,
  released_entry bigint,
  primary key (council_id, item_id),
  unique (council_id, meeting_id, position),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, matter_id) references matter
);
create index agenda_item_by_matter on agenda_item (council_id, matter_id);
select house.guard('agenda_item');
select house.show_released('agenda_item');
grant select on agenda_item to moothall_public;

create table agenda_item_private (
  council_id identifier not null,
  item_id identifier not null,
  title text,
  purpose text,
  primary key (council_id, item_id),
  foreign key (council_id, item_id) references agenda_item
);
select house.guard('agenda_item_private');

create table expected_document (
  council_id identifier not null,
  expected_document_id identifier not null,
  item_id identifier not null,
  position int not null,
  title text not null,
  released_entry bigint,
  primary key (council_id, expected_document_id),
  foreign key (council_id, item_id) references agenda_item
);
create index expected_document_by_item on expected_document (council_id, item_id);
select house.guard('expected_document');
select house.show_released('expected_document');
grant select on expected_document to moothall_public;
