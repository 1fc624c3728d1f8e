-- What was resolved, how it was voted, and what was undertaken. A resolution is one object, shown in many places.

create table resolution (
  council_id identifier not null,
  resolution_id identifier not null,
  item_id identifier not null,
  position int not null default 0,
  decision_maker text not null,
  decision_maker_body_id identifier,
  decision_maker_office_id identifier,
  formula text not null,
  is_worded_for_public boolean not null default false,
  taken_on date not null,
  is_key boolean,
  reasons text,
  alternatives text,
  conflicts text,
  dispensations text,
  published_at timestamptz,
  released_entry bigint,
  primary key (council_id, resolution_id),
  foreign key (council_id, item_id) references agenda_item,
  foreign key (council_id, decision_maker_body_id) references body,
  foreign key (council_id, decision_maker_office_id) references office
);
create index resolution_by_item on resolution (council_id, item_id);
create index resolution_by_day on resolution (council_id, taken_on desc);
select house.guard('resolution');
select house.show_released('resolution');
grant select on resolution to moothall_public;

create table limb (
  council_id identifier not null,
  limb_id identifier not null,
  resolution_id identifier not null,
  position int not null,
  number text,
  minute_number text,
  verb text not null,
  text text not null,
  has_undertaking boolean not null,
  released_entry bigint,
  primary key (council_id, limb_id),
  unique (council_id, resolution_id, position),
  foreign key (council_id, resolution_id) references resolution
);
select house.guard('limb');
select house.show_released('limb');
grant select on limb to moothall_public;

create table undertaking (
  council_id identifier not null,
  limb_id identifier not null,
  owner_office_id identifier,
  due_on date,
  report_back_body_id identifier,
  reason_for_none text,
  released_entry bigint,
  primary key (council_id, limb_id),
  foreign key (council_id, limb_id) references limb,
  foreign key (council_id, owner_office_id) references office,
  foreign key (council_id, report_back_body_id) references body,
  check (reason_for_none is not null or (owner_office_id is not null and due_on is not null and report_back_body_id is not null))
);
select house.guard('undertaking');
select house.show_released('undertaking');
grant select on undertaking to moothall_public;

create table vote (
  council_id identifier not null,
  vote_id identifier not null,
  item_id identifier not null,
  position int not null,
  motion text not null,
  mover text,
  seconder text,
  for_count int,
  against_count int,
  abstain_count int,
  carried boolean,
  casting_vote_by text,
  casting_vote_given text check (casting_vote_given in ('for', 'against', 'notUsed')),
  released_entry bigint,
  primary key (council_id, vote_id),
  unique (council_id, item_id, position),
  foreign key (council_id, item_id) references agenda_item
);
select house.guard('vote');
select house.show_released('vote');
grant select on vote to moothall_public;

create table vote_cast (
  council_id identifier not null,
  vote_id identifier not null,
  side text not null check (side in ('for', 'against', 'abstain')),
  position int not null,
  person_id identifier,
  name text not null,
  released_entry bigint,
  primary key (council_id, vote_id, side, position),
  foreign key (council_id, vote_id) references vote,
  foreign key (council_id, person_id) references person
);
create index vote_cast_by_person on vote_cast (council_id, person_id);
select house.guard('vote_cast');
select house.show_released('vote_cast');
grant select on vote_cast to moothall_public;
