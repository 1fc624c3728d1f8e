-- Who may read a paper before its release, until when, on which terms; and that they accepted them, or that it was ended.
create table read_grant (
  council_id identifier not null,
  grant_id identifier not null,
  document_id identifier not null,
  account_id identifier not null,
  person_id identifier not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  terms text not null,
  purpose text not null default '',
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, grant_id),
  foreign key (council_id, document_id) references document,
  foreign key (council_id, account_id) references account,
  foreign key (council_id, person_id) references person
);
create index read_grant_by_document on read_grant (council_id, document_id);
create index read_grant_by_person on read_grant (council_id, person_id);
select house.guard_append_only('read_grant');

create table read_grant_step (
  council_id identifier not null,
  grant_id identifier not null,
  kind text not null check (kind in ('accepted', 'ended')),
  reason text not null default '',
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, grant_id, kind)
);
select house.guard_append_only('read_grant_step');
