-- Why a document's class was changed, and what became known of a paper before its release. Both are the office's.
alter table access_classification add column reason text not null default '';

create table embargo_breach (
  council_id identifier not null,
  document_id identifier not null,
  sequence int not null,
  known text not null,
  found_where text not null,
  source_told text not null default '',
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, document_id, sequence),
  foreign key (council_id, document_id) references document
);
select house.guard_append_only('embargo_breach');
