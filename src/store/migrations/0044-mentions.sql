-- Colleagues named in comments. Comments never leave the workspace, so no view shows who is named in one.
create table mention (
  council_id identifier not null,
  mention_id identifier not null,
  account_id identifier not null,
  report_id identifier,
  meeting_id identifier,
  comment_id identifier not null,
  by_name text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, mention_id),
  foreign key (council_id, account_id) references account,
  foreign key (council_id, report_id) references report,
  foreign key (council_id, meeting_id) references meeting,
  constraint mention_on_one_thing check ((report_id is null) <> (meeting_id is null))
);
create index mention_by_account on mention (council_id, account_id, at desc);
select house.guard_append_only('mention');

-- That who is named put the mention off their first page. Like an answer to a comment, it has no foreign key to it.
create table mention_settled (
  council_id identifier not null,
  mention_id identifier not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, mention_id)
);
select house.guard_append_only('mention_settled');
