-- What a scan found in the file of a version, or why it could not be looked through; and that a second person allowed it to be
-- published with what was found. No public role has a right here.
create table file_scan (
  council_id identifier not null,
  document_id identifier not null,
  version int not null,
  sequence int not null,
  answer jsonb not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, document_id, version, sequence),
  foreign key (council_id, document_id) references document
);
select house.guard_append_only('file_scan');

create table findings_allowance (
  council_id identifier not null,
  document_id identifier not null,
  version int not null,
  sequence int not null,
  account_id identifier not null,
  reason text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, document_id, version, sequence),
  foreign key (council_id, document_id) references document,
  foreign key (council_id, account_id) references account
);
select house.guard_append_only('findings_allowance');
