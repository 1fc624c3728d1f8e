-- Which interest a member tells the clerk beforehand that they will declare on an item, or that they take it back. It becomes
-- a declaration only where the clerk records it in the room, and is never public. An interest of the register is named and its
-- words are read there, so that nothing withheld since is seen; of a sensitive one nothing but its class is kept.
create table told_interest (
  council_id identifier not null,
  meeting_id identifier not null,
  item_id identifier not null,
  person_id identifier not null,
  sequence int not null,
  state text not null check (state in ('told', 'takenBack')),
  class text check (class in ('DPI', 'ORI', 'NRI')),
  response text check (response in ('leaves', 'noVote', 'stays')),
  is_sensitive boolean not null default false,
  interest_id identifier,
  words text,
  dispensation text,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, meeting_id, item_id, person_id, sequence),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, item_id) references agenda_item,
  foreign key (council_id, person_id) references person,
  foreign key (council_id, interest_id) references interest,
  check ((state = 'told') = (class is not null) and (class is null) = (response is null)),
  check (words is null or interest_id is null),
  check (not is_sensitive or (words is null and interest_id is null))
);
select house.guard_append_only('told_interest');
