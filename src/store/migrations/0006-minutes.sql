-- Who was there, who said what, and how the minutes became the signed record.

create table attendance (
  council_id identifier not null,
  meeting_id identifier not null,
  person_id identifier not null,
  capacity text not null,
  mode text not null default 'inPerson',
  sent_apologies boolean not null default false,
  substitute_for_person_id identifier,
  released_entry bigint,
  primary key (council_id, meeting_id, person_id),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, substitute_for_person_id) references person
);
create index attendance_by_person on attendance (council_id, person_id);
select house.guard('attendance');
select house.show_released('attendance');
grant select on attendance to moothall_public;

-- A speaker is a person in an office, or a role alone; a role alone has no person and no name.
create table contribution (
  council_id identifier not null,
  contribution_id identifier not null,
  item_id identifier not null,
  position int not null,
  kind text not null,
  person_id identifier,
  office_id identifier,
  speaker_name text,
  speaker_role text,
  organisation text,
  text text not null,
  list text[] not null default '{}',
  released_entry bigint,
  primary key (council_id, contribution_id),
  unique (council_id, item_id, position),
  foreign key (council_id, item_id) references agenda_item,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, office_id) references office,
  check (kind <> 'voice' or (person_id is null and speaker_name is null))
);
create index contribution_by_person on contribution (council_id, person_id);
select house.guard('contribution');
select house.show_released('contribution');
grant select on contribution to moothall_public;

create table minute_set_state (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  state text not null check (state in ('draft', 'publishedDraft', 'approved', 'signed')),
  at timestamptz not null,
  at_meeting_id identifier,
  signed_by_person_id identifier,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, meeting_id, sequence),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, at_meeting_id) references meeting,
  foreign key (council_id, signed_by_person_id) references person
);
select house.guard_append_only('minute_set_state');
select house.show_released('minute_set_state');
grant select on minute_set_state to moothall_public;

-- What a meeting corrected before it approved; public only where the item was taken in public.
create table minute_correction (
  council_id identifier not null,
  meeting_id identifier not null,
  position int not null,
  item_id identifier not null,
  was text not null,
  becomes text not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, meeting_id, position),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, item_id) references agenda_item
);
select house.guard_append_only('minute_correction');
select house.show_released('minute_correction');
grant select on minute_correction to moothall_public;

create table minute_entry (
  council_id identifier not null,
  item_id identifier not null,
  number text not null,
  text text not null default '',
  released_entry bigint,
  primary key (council_id, item_id),
  foreign key (council_id, item_id) references agenda_item
);
select house.guard('minute_entry');
select house.show_released('minute_entry');
grant select on minute_entry to moothall_public;

-- A published text brought in from elsewhere, by the digest of its own words: the same minutes twice are one.
create table imported_text (
  council_id identifier not null,
  sha256 text not null,
  item_id identifier not null,
  file_name text not null,
  entry_no bigint not null,
  primary key (council_id, sha256),
  foreign key (council_id, item_id) references agenda_item
);
select house.guard_append_only('imported_text');

-- Questions that the reading of a text left for the clerk.
create table query (
  council_id identifier not null,
  query_id identifier not null,
  item_id identifier not null,
  code text not null,
  message text not null,
  raised_entry bigint not null,
  primary key (council_id, query_id),
  foreign key (council_id, item_id) references agenda_item
);
create index query_by_item on query (council_id, item_id);
select house.guard('query');
