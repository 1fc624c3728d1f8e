-- Reports from the day they are asked for: versions, clearance, comments. None of it is public, ever: what is published of
-- a report is a document of its own, made when the report is accepted.

create table report_template (
  council_id identifier not null references council,
  report_template_id identifier not null,
  version int not null,
  name text not null,
  sections jsonb not null,
  clearances jsonb not null,
  clearance_order text not null check (clearance_order in ('inOrder', 'parallel')),
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, report_template_id, version)
);
select house.guard_append_only('report_template');

create table report (
  council_id identifier not null references council,
  report_id identifier not null,
  title text not null,
  body_id identifier not null,
  item_id identifier,
  expected_document_id identifier,
  plan_entry_id identifier,
  lead_office_id identifier,
  author_account_id identifier not null,
  report_template_id identifier not null,
  template_version int not null,
  due_on date not null,
  commissioned_at timestamptz not null,
  commissioned_entry bigint not null,
  document_id identifier,
  accepted_version int,
  primary key (council_id, report_id),
  foreign key (council_id, body_id) references body,
  foreign key (council_id, item_id) references agenda_item,
  foreign key (council_id, expected_document_id) references expected_document,
  foreign key (council_id, plan_entry_id) references plan_entry,
  foreign key (council_id, lead_office_id) references office,
  foreign key (council_id, author_account_id) references account,
  foreign key (council_id, document_id) references document
);
create index report_by_author on report (council_id, author_account_id);
create index report_by_item on report (council_id, item_id);
select house.guard('report');

create table report_stage (
  council_id identifier not null,
  report_id identifier not null,
  sequence int not null,
  stage text not null
    check (stage in ('commissioned', 'drafting', 'clearance', 'cleared', 'accepted', 'moreWork', 'withdrawn')),
  reason text,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, report_id, sequence),
  foreign key (council_id, report_id) references report,
  check (stage not in ('moreWork', 'withdrawn') or reason is not null)
);
select house.guard_append_only('report_stage');

-- What the author is writing now, kept as they write. `based_on` is the version that they began from.
create table report_draft (
  council_id identifier not null,
  report_id identifier not null,
  based_on int not null,
  text jsonb not null,
  saved_by_account_id identifier not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, report_id),
  foreign key (council_id, report_id) references report
);
select house.guard('report_draft');

create table report_version (
  council_id identifier not null,
  report_id identifier not null,
  version int not null,
  text jsonb not null,
  digest text not null,
  saved_by_account_id identifier not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, report_id, version),
  foreign key (council_id, report_id) references report,
  foreign key (council_id, saved_by_account_id) references account
);
select house.guard_append_only('report_version');

create table clearance_asking (
  council_id identifier not null,
  report_id identifier not null,
  sequence int not null,
  step text not null,
  version int not null,
  digest text not null,
  of_account_id identifier not null,
  due_on date not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, report_id, sequence),
  foreign key (council_id, report_id) references report,
  foreign key (council_id, of_account_id) references account
);
create index clearance_asking_by_account on clearance_asking (council_id, of_account_id);
select house.guard_append_only('clearance_asking');

-- There is no outcome for having said nothing.
create table clearance_answer (
  council_id identifier not null,
  report_id identifier not null,
  sequence int not null,
  step text not null,
  version int not null,
  digest text not null,
  outcome text not null check (outcome in ('cleared', 'clearedSubject', 'refused')),
  words text not null,
  by_account_id identifier not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, report_id, sequence),
  foreign key (council_id, report_id) references report,
  foreign key (council_id, by_account_id) references account,
  check (outcome = 'cleared' or words <> '')
);
select house.guard_append_only('clearance_answer');

-- Comments never leave the workspace: no view shows them, and no document is made of them.
create table report_comment (
  council_id identifier not null,
  report_id identifier not null,
  comment_id identifier not null,
  version int not null,
  section text,
  text text not null,
  mentioned text[] not null default '{}',
  by_account_id identifier not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, report_id, comment_id),
  foreign key (council_id, report_id) references report,
  foreign key (council_id, by_account_id) references account
);
create index report_comment_by_mention on report_comment using gin (mentioned);
select house.guard_append_only('report_comment');
