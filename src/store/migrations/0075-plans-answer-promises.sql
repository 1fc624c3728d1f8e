-- Which promises a plan answers: the last row of a plan and a promise holds. Public once the plan is published again, where the promise
-- is public too; the reason for taking one away is the office's own.

create table plan_commitment (
  council_id identifier not null,
  improvement_plan_id identifier not null,
  commitment_id identifier not null,
  sequence integer not null,
  link text not null check (link in ('on', 'off')),
  reason text,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, improvement_plan_id, commitment_id, sequence),
  foreign key (council_id, improvement_plan_id) references improvement_plan,
  foreign key (council_id, commitment_id) references commitment,
  check (link = 'on' or reason is not null)
);
create index plan_commitment_by_commitment on plan_commitment (council_id, commitment_id);
select house.guard('plan_commitment');
select house.show_released('plan_commitment');
grant select (council_id, improvement_plan_id, commitment_id, sequence, link, released_entry) on plan_commitment to moothall_public;

create view published.plan_commitment with (security_invoker = true) as
select l.council_id, l.improvement_plan_id, p.title as plan_title, l.commitment_id, c.quote
from (
  select distinct on (council_id, improvement_plan_id, commitment_id) council_id, improvement_plan_id, commitment_id, link
  from plan_commitment where released_entry is not null
  order by council_id, improvement_plan_id, commitment_id, sequence desc
) l
join published.improvement_plan p on p.council_id = l.council_id and p.improvement_plan_id = l.improvement_plan_id
join published.commitment c on c.council_id = l.council_id and c.commitment_id = l.commitment_id and c.quote is not null
where l.link = 'on';
grant select on published.plan_commitment to moothall_public;

create index coverage_statement_by_event on coverage_statement (council_id, assurance_event_id);
create index assurance_event_by_matter on assurance_event (council_id, matter_id) where matter_id is not null;
