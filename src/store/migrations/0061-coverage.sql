-- What a plan answers, finding by finding, and the statements of coverage that were drawn and signed. A link is public with its action
-- and its finding; of a statement the public sees the counts, once it is signed and the plan published again.

create table plan_answers (
  council_id identifier not null,
  improvement_plan_id identifier not null,
  assurance_event_id identifier not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, improvement_plan_id, assurance_event_id),
  foreign key (council_id, improvement_plan_id) references improvement_plan,
  foreign key (council_id, assurance_event_id) references assurance_event
);
select house.guard('plan_answers');

-- The last row of an action and a finding holds; `none` holds nothing.
create table action_finding (
  council_id identifier not null,
  action_id identifier not null,
  finding_id identifier not null,
  sequence integer not null,
  contribution text not null check (contribution in ('full', 'part', 'none')),
  reason text,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, action_id, finding_id, sequence),
  foreign key (council_id, action_id) references improvement_action,
  foreign key (council_id, finding_id) references finding,
  check (contribution <> 'none' or reason is not null)
);
create index action_finding_by_finding on action_finding (council_id, finding_id);
select house.guard('action_finding');
select house.show_released('action_finding');
grant select on action_finding to moothall_public;

create table coverage_statement (
  council_id identifier not null,
  statement_id identifier not null,
  improvement_plan_id identifier not null,
  assurance_event_id identifier not null,
  plan_version integer,
  report_sha256 text,
  claims_all text not null check (claims_all in ('yes', 'no')),
  in_scope integer not null,
  covered integer not null,
  in_part integer not null,
  disposed integer not null,
  open integer not null,
  drawn_on date not null,
  at timestamptz not null,
  entry_no bigint not null,
  signed_on date,
  signed_as text,
  signed_entry bigint,
  released_entry bigint,
  primary key (council_id, statement_id),
  foreign key (council_id, improvement_plan_id) references improvement_plan,
  foreign key (council_id, assurance_event_id) references assurance_event,
  check (claims_all = 'no' or open + in_part = 0),
  check ((signed_entry is null) = (signed_as is null)),
  check (released_entry is null or signed_entry is not null)
);
create index coverage_statement_by_plan on coverage_statement (council_id, improvement_plan_id);
select house.guard('coverage_statement');
select house.show_released('coverage_statement');
grant select on coverage_statement to moothall_public;

-- The matrix as it was when the statement was drawn, with the words of the findings: the office's own.
create table coverage_snapshot (
  council_id identifier not null,
  statement_id identifier not null,
  findings jsonb not null,
  primary key (council_id, statement_id),
  foreign key (council_id, statement_id) references coverage_statement
);
select house.guard_append_only('coverage_snapshot');

create table coverage_signature (
  council_id identifier not null,
  statement_id identifier not null,
  by_account_id identifier not null,
  by_name text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, statement_id),
  foreign key (council_id, statement_id) references coverage_statement
);
select house.guard_append_only('coverage_signature');

create view published.action_finding with (security_invoker = true) as
select l.council_id, l.action_id, l.finding_id, l.contribution, f.number, f.quote, f.polarity, f.event_title,
       a.title as action_title, a.improvement_plan_id
from (
  select distinct on (council_id, action_id, finding_id) council_id, action_id, finding_id, contribution
  from action_finding where released_entry is not null
  order by council_id, action_id, finding_id, sequence desc
) l
join published.improvement_action a on a.council_id = l.council_id and a.action_id = l.action_id
join published.finding f on f.council_id = l.council_id and f.finding_id = l.finding_id
where l.contribution <> 'none';

create view published.coverage_statement with (security_invoker = true) as
select s.council_id, s.statement_id, s.improvement_plan_id, s.assurance_event_id, e.title as event_title, s.plan_version, s.report_sha256,
       s.claims_all, s.in_scope, s.covered, s.in_part, s.disposed, s.open, s.drawn_on, s.signed_on, s.signed_as
from coverage_statement s
join published.improvement_plan p on p.council_id = s.council_id and p.improvement_plan_id = s.improvement_plan_id
join published.assurance_event e on e.council_id = s.council_id and e.assurance_event_id = s.assurance_event_id
where s.released_entry is not null;

grant select on published.action_finding, published.coverage_statement to moothall_public;
