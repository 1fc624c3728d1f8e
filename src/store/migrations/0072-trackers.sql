-- What follows an action beside its own plan: a commitment, or an action of another plan. The last row of an action and what follows
-- it holds. Progress is told of the action once and read from there, so that no tracker has a copy.

create table action_tracker (
  council_id identifier not null,
  action_id identifier not null,
  sequence integer not null,
  commitment_id identifier,
  other_action_id identifier,
  link text not null check (link in ('on', 'off')),
  reason text,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, action_id, sequence),
  foreign key (council_id, action_id) references improvement_action,
  foreign key (council_id, commitment_id) references commitment,
  foreign key (council_id, other_action_id) references improvement_action,
  check (num_nonnulls(commitment_id, other_action_id) = 1),
  check (other_action_id <> action_id),
  check (link = 'on' or reason is not null)
);
create index action_tracker_by_commitment on action_tracker (council_id, commitment_id) where commitment_id is not null;
create index action_tracker_by_action on action_tracker (council_id, other_action_id) where other_action_id is not null;
select house.guard('action_tracker');
select house.show_released('action_tracker');
grant select (council_id, action_id, sequence, commitment_id, other_action_id, link, released_entry) on action_tracker to moothall_public;

create view published.action_tracker with (security_invoker = true) as
select l.council_id, l.action_id, a.title as action_title, a.plan_title, c.commitment_id, c.quote, c.nature,
       b.action_id as other_action_id, b.title as other_title, b.plan_title as other_plan_title
from (
  select distinct on (council_id, action_id, coalesce(commitment_id, other_action_id)) council_id, action_id, commitment_id,
         other_action_id, link
  from action_tracker where released_entry is not null
  order by council_id, action_id, coalesce(commitment_id, other_action_id), sequence desc
) l
join published.improvement_action a on a.council_id = l.council_id and a.action_id = l.action_id
left join published.commitment c on c.council_id = l.council_id and c.commitment_id = l.commitment_id and c.quote is not null
left join published.improvement_action b on b.council_id = l.council_id and b.action_id = l.other_action_id
where l.link = 'on' and (c.commitment_id is not null or b.action_id is not null);
grant select on published.action_tracker to moothall_public;
