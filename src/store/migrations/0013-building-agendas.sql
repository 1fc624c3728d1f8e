-- How an agenda is built before it is published, what was published when, and how its business was in fact taken.

-- Until an item is released it may be moved, reworded and taken off. `number` is computed from the order and the level.
alter table agenda_item
  add column level int not null default 1 check (level in (1, 2)),
  add column removed_entry bigint,
  add column carried_from_item_id identifier,
  add foreign key (council_id, carried_from_item_id) references agenda_item,
  drop constraint agenda_item_council_id_meeting_id_position_key,
  add constraint agenda_item_position unique (council_id, meeting_id, position) deferrable initially deferred,
  add check (released_entry is null or removed_entry is null);
create index agenda_item_by_carried on agenda_item (council_id, carried_from_item_id)
  where carried_from_item_id is not null;

update agenda_item set level = 2 where number ~ '^[0-9]+([.][0-9]|[(]?[a-z])';

alter table expected_document add column removed_entry bigint,
  add check (released_entry is null or removed_entry is null);

-- Every change of an unreleased agenda, with the items it changed as they were and as they became: what an undo goes by.
create table agenda_change (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  act text not null,
  before jsonb not null,
  after jsonb not null,
  undoes int,
  at timestamptz not null,
  actor text not null,
  entry_no bigint not null,
  primary key (council_id, meeting_id, sequence),
  foreign key (council_id, meeting_id) references meeting
);
select house.guard_append_only('agenda_change');

-- A body's usual agenda. A version is never changed: another follows it, and the last one counts.
create table agenda_template (
  council_id identifier not null,
  body_id identifier not null,
  version int not null,
  set_at timestamptz not null,
  set_entry bigint not null,
  primary key (council_id, body_id, version),
  foreign key (council_id, body_id) references body
);
select house.guard_append_only('agenda_template');

create table agenda_template_item (
  council_id identifier not null,
  body_id identifier not null,
  version int not null,
  position int not null,
  level int not null check (level in (1, 2)),
  part text not null check (part in ('public', 'private')),
  title text not null,
  public_title text,
  purpose text not null default '',
  presenter text,
  restriction text,
  papers text[] not null default '{}',
  primary key (council_id, body_id, version, position),
  foreign key (council_id, body_id) references body
);
select house.guard_append_only('agenda_template_item');

-- That a draft agenda was put before the chair, and what was said of it. The office's and the chair's alone.
create table agenda_sharing (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  note text not null default '',
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, meeting_id, sequence),
  foreign key (council_id, meeting_id) references meeting
);
select house.guard_append_only('agenda_sharing');

create table agenda_comment (
  council_id identifier not null,
  comment_id identifier not null,
  meeting_id identifier not null,
  item_id identifier,
  text text not null,
  author text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, comment_id),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, item_id) references agenda_item
);
create index agenda_comment_by_meeting on agenda_comment (council_id, meeting_id, at);
select house.guard_append_only('agenda_comment');

-- What was published when: the agenda, and each supplement by its number. What it released names the same entry.
create table agenda_publication (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  kind text not null check (kind in ('agenda', 'supplement')),
  supplement_number int,
  note text not null default '',
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, meeting_id, sequence),
  foreign key (council_id, meeting_id) references meeting,
  check ((kind = 'supplement') = (supplement_number is not null))
);
select house.guard_append_only('agenda_publication');
select house.show_released('agenda_publication');
grant select on agenda_publication to moothall_public;

create table agenda_publication_thing (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  position int not null,
  kind text not null check (kind in ('item', 'document')),
  thing_id identifier not null,
  released_entry bigint,
  primary key (council_id, meeting_id, sequence, position),
  foreign key (council_id, meeting_id) references meeting
);
select house.guard_append_only('agenda_publication_thing');
select house.show_released('agenda_publication_thing');
grant select on agenda_publication_thing to moothall_public;

-- Why the chair takes an item that was not open long enough. To be minuted; public with the item.
create table item_urgency (
  council_id identifier not null,
  item_id identifier not null,
  sequence int not null,
  reason text not null,
  agreed_by text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, item_id, sequence),
  foreign key (council_id, item_id) references agenda_item
);
select house.guard('item_urgency');
select house.show_released('item_urgency');
grant select on item_urgency to moothall_public;

-- What a released item said before it was corrected, and what it says since.
create table agenda_item_correction (
  council_id identifier not null,
  item_id identifier not null,
  sequence int not null,
  field text not null check (field in ('title', 'purpose', 'presenter')),
  was text not null,
  becomes text not null,
  reason text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, item_id, sequence),
  foreign key (council_id, item_id) references agenda_item
);
select house.guard_append_only('agenda_item_correction');
select house.show_released('agenda_item_correction');
grant select on agenda_item_correction to moothall_public;

-- How the meeting in fact dealt with its business, in the order it did. The agenda as called stays as it is.
create table item_course (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  item_id identifier not null,
  course text not null check (course in ('taken', 'deferred', 'withdrawn', 'adjourned')),
  reason text,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, meeting_id, sequence),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, item_id) references agenda_item
);
create index item_course_by_item on item_course (council_id, item_id, sequence);
select house.guard_append_only('item_course');
select house.show_released('item_course');
grant select on item_course to moothall_public;

create view published.agenda_publication with (security_invoker = true) as
select council_id, meeting_id, sequence, kind, supplement_number, note, at from agenda_publication
where released_entry is not null;

create view published.agenda_publication_thing with (security_invoker = true) as
select t.council_id, t.meeting_id, t.sequence, t.position, t.kind, t.thing_id, coalesce(i.number, '') as number, coalesce(i.title, d.title) as title,
       coalesce(d.item_id, i.item_id) as item_id
from agenda_publication_thing t
left join agenda_item i
  on t.kind = 'item' and i.council_id = t.council_id and i.item_id = t.thing_id and i.released_entry is not null
left join document d
  on t.kind = 'document' and d.council_id = t.council_id and d.document_id = t.thing_id and d.released_entry is not null
where t.released_entry is not null;

create view published.item_urgency with (security_invoker = true) as
select u.council_id, u.item_id, u.sequence, u.reason, u.agreed_by, u.at from item_urgency u where u.released_entry is not null;

create view published.agenda_item_correction with (security_invoker = true) as
select council_id, item_id, sequence, field, was, becomes, reason, at from agenda_item_correction
where released_entry is not null;

create view published.item_course with (security_invoker = true) as
select council_id, meeting_id, sequence, item_id, course, reason, at from item_course where released_entry is not null;

grant select on published.agenda_publication, published.agenda_publication_thing, published.item_urgency,
  published.agenda_item_correction, published.item_course to moothall_public;
