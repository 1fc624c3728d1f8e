-- How many people a council lets release what it keeps back: two, or one in the classes that it names. A rule that asks for fewer
-- people than the one before holds once a second person has agreed to it. The last one that holds by now counts; none is changed.
create table release_rule (
  council_id identifier not null references council,
  version int not null,
  one_person_for text[] not null check (one_person_for <@ array['exempt', 'embargoed']),
  reason text not null check (trim(reason) <> ''),
  account_id identifier not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, version),
  foreign key (council_id, account_id) references account
);
select house.guard_append_only('release_rule');

create table release_rule_start (
  council_id identifier not null references council,
  version int not null,
  account_id identifier not null,
  holds_from timestamptz not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, version),
  foreign key (council_id, account_id) references account
);
select house.guard_append_only('release_rule_start');

-- That somebody took back their agreement to a release, with the reason. `sequence` is that of the step, which stays.
create table release_step_taken_back (
  council_id identifier not null,
  document_id identifier not null,
  sequence int not null,
  account_id identifier not null,
  reason text not null check (trim(reason) <> ''),
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, document_id, sequence),
  foreign key (council_id, document_id) references document,
  foreign key (council_id, account_id) references account
);
select house.guard_append_only('release_step_taken_back');
