-- Documents and their versions. `title` is the public-safe one; what the office calls it is document_private.title.
-- A document row may be public while its file is not: an exempt paper has a public title and no released version.

create table document (
  council_id identifier not null references council,
  document_id identifier not null,
  item_id identifier,
  matter_id identifier,
  expected_document_id identifier,
  kind text not null,
  title text not null,
  language text not null default 'en-GB',
  author text,
  restriction text,
  position int not null default 0,
  published_at timestamptz,
  released_entry bigint,
  withdrawn_entry bigint,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  primary key (council_id, document_id),
  foreign key (council_id, item_id) references agenda_item,
  foreign key (council_id, matter_id) references matter,
  foreign key (council_id, expected_document_id) references expected_document
);
create index document_by_item on document (council_id, item_id);
create index document_by_matter on document (council_id, matter_id);
create index document_by_publication on document (council_id, published_at desc) where released_entry is not null;
select house.guard('document');
select house.show_released('document');
grant select on document to moothall_public;

create table document_private (
  council_id identifier not null,
  document_id identifier not null,
  title text,
  author_account_id identifier,
  primary key (council_id, document_id),
  foreign key (council_id, document_id) references document
);
select house.guard('document_private');

-- The access class over time: the last one holds. Embargo terms and exemption reasons are the office's.
create table access_classification (
  council_id identifier not null,
  document_id identifier not null,
  sequence int not null,
  class text not null check (class in ('open', 'exempt', 'confidential', 'embargoed', 'draft')),
  detail jsonb not null default '{}',
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, document_id, sequence),
  foreign key (council_id, document_id) references document
);
select house.guard_append_only('access_classification');

-- Steps towards release: the condition seen to be met, and each releaser's own act, on the version that they saw.
create table release_step (
  council_id identifier not null,
  document_id identifier not null,
  sequence int not null,
  version int not null,
  kind text not null check (kind in ('condition', 'release', 'early-authority')),
  account_id identifier not null,
  seen text,
  seen_where text,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, document_id, sequence),
  foreign key (council_id, document_id) references document
);
select house.guard_append_only('release_step');

create table document_version (
  council_id identifier not null,
  document_id identifier not null,
  version int not null,
  sha256 text not null,
  media_type text not null,
  file_name text not null,
  size_bytes bigint not null,
  page_count int,
  added_at timestamptz not null,
  released_entry bigint,
  withdrawn_entry bigint,
  primary key (council_id, document_id, version),
  foreign key (council_id, document_id) references document
);
create index document_version_by_digest on document_version (council_id, sha256);
select house.guard('document_version');
create policy released on document_version for select to moothall_public
  using (released_entry is not null and withdrawn_entry is null);
grant select on document_version to moothall_public;

create table document_section (
  council_id identifier not null,
  document_id identifier not null,
  version int not null,
  position int not null,
  heading text not null,
  paragraphs text[] not null,
  released_entry bigint,
  withdrawn_entry bigint,
  primary key (council_id, document_id, version, position),
  foreign key (council_id, document_id, version) references document_version
);
select house.guard('document_section');
create policy released on document_section for select to moothall_public
  using (released_entry is not null and withdrawn_entry is null);
grant select on document_section to moothall_public;

-- What became of each expected paper. Every word here is written to be public; document_id stands only once published.
create table expected_document_state (
  council_id identifier not null,
  expected_document_id identifier not null,
  sequence int not null,
  state text not null check (state in ('expected', 'toFollow', 'published', 'withdrawn')),
  reason text,
  owner_office_id identifier,
  expected_on date,
  public_note text,
  document_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, expected_document_id, sequence),
  foreign key (council_id, expected_document_id) references expected_document,
  foreign key (council_id, owner_office_id) references office,
  foreign key (council_id, document_id) references document,
  check (state <> 'toFollow' or reason is not null),
  check ((state = 'published') = (document_id is not null))
);
select house.guard('expected_document_state');
select house.show_released('expected_document_state');
grant select on expected_document_state to moothall_public;
