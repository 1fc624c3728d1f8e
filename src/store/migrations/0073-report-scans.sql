-- What a scan found in the file of an inspection report, or why it could not be looked through. The last one counts; who may read the
-- event reads it. No public role has a right here.
create table assurance_report_scan (
  council_id identifier not null,
  assurance_event_id identifier not null,
  sequence int not null,
  scan int not null,
  answer jsonb not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, assurance_event_id, sequence, scan),
  foreign key (council_id, assurance_event_id) references assurance_event
);
select house.guard_append_only('assurance_report_scan');
