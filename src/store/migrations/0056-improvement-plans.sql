-- Improvement plans, their actions with all that happened to each, progress, evidence and measures. Nothing is public before the plan
-- is published; publishing gives its entry to every row that has none yet.

create table improvement_plan (
  council_id identifier not null references council,
  improvement_plan_id identifier not null,
  title text not null,
  kind text not null,
  summary text not null,
  owner_body_id identifier not null,
  forum_body_id identifier not null,
  director_office_id identifier not null,
  due_on date,
  made_at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, improvement_plan_id),
  foreign key (council_id, owner_body_id) references body,
  foreign key (council_id, forum_body_id) references body,
  foreign key (council_id, director_office_id) references office
);
select house.guard('improvement_plan');
select house.show_released('improvement_plan');
grant select on improvement_plan to moothall_public;

create table improvement_action (
  council_id identifier not null,
  action_id identifier not null,
  improvement_plan_id identifier not null,
  position integer not null,
  title text not null,
  detail text not null,
  theme text not null,
  accountable_office_id identifier not null,
  partners text[] not null default '{}',
  original_due_on date not null,
  voice_note text not null,
  risk text not null,
  cost text not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, action_id),
  unique (council_id, improvement_plan_id, position),
  foreign key (council_id, improvement_plan_id) references improvement_plan,
  foreign key (council_id, accountable_office_id) references office
);
select house.guard('improvement_action');
select house.show_released('improvement_action');
grant select on improvement_action to moothall_public;

create table action_step (
  council_id identifier not null,
  action_id identifier not null,
  sequence integer not null,
  kind text not null check (kind in ('proposed', 'agreed', 'dateMoved', 'transferred', 'rated', 'considered', 'stopped', 'closed')),
  at timestamptz not null,
  on_day date not null,
  due_on date,
  lead_person_id identifier,
  lead_outside text,
  scale text check (scale in ('delivery', 'impact', 'assurance')),
  rating text,
  scale_version integer,
  means text check (means in ('open', 'done', 'embedded')),
  reason text,
  approver_office_id identifier,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, action_id, sequence),
  foreign key (council_id, action_id) references improvement_action,
  foreign key (council_id, lead_person_id) references person,
  foreign key (council_id, approver_office_id) references office,
  check (kind <> 'dateMoved' or (due_on is not null and reason is not null and approver_office_id is not null)),
  check (lead_person_id is null or lead_outside is null),
  check ((kind = 'rated') = (rating is not null and scale is not null and scale_version is not null and means is not null))
);
create index action_step_by_lead on action_step (council_id, lead_person_id) where lead_person_id is not null;
select house.guard('action_step');
select house.show_released('action_step');
grant select on action_step to moothall_public;

create table progress_update (
  council_id identifier not null,
  update_id identifier not null,
  action_id identifier not null,
  as_of date not null,
  known text not null,
  how_known text not null,
  next text not null,
  answered_by text,
  answered_how text,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, update_id),
  foreign key (council_id, action_id) references improvement_action,
  check ((answered_by is null) = (answered_how is null))
);
create index progress_update_by_action on progress_update (council_id, action_id, as_of desc);
select house.guard('progress_update');
select house.show_released('progress_update');
grant select on progress_update to moothall_public;

create table action_evidence (
  council_id identifier not null,
  evidence_id identifier not null,
  action_id identifier not null,
  kind text not null,
  title text not null,
  dated_on date not null,
  supports text not null check (supports in ('delivery', 'impact')),
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, evidence_id),
  foreign key (council_id, action_id) references improvement_action
);
create index action_evidence_by_action on action_evidence (council_id, action_id, dated_on desc);
select house.guard('action_evidence');
select house.show_released('action_evidence');
grant select on action_evidence to moothall_public;

-- Where evidence is kept, and who claimed it. Never public.
create table evidence_place (
  council_id identifier not null,
  evidence_id identifier not null,
  kept_at text not null,
  claimed_by text not null,
  claimant_account_id identifier,
  primary key (council_id, evidence_id),
  foreign key (council_id, evidence_id) references action_evidence
);
select house.guard('evidence_place');

create table evidence_verdict (
  council_id identifier not null,
  evidence_id identifier not null,
  verdict text not null check (verdict in ('verified', 'notAccepted')),
  reason text not null,
  on_day date not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, evidence_id),
  foreign key (council_id, evidence_id) references action_evidence
);
select house.guard('evidence_verdict');
select house.show_released('evidence_verdict');
grant select on evidence_verdict to moothall_public;

create table improvement_measure (
  council_id identifier not null,
  measure_id identifier not null,
  improvement_plan_id identifier not null,
  action_id identifier,
  title text not null,
  unit text not null,
  source text not null,
  frequency text not null,
  baseline float8 not null,
  baseline_on date not null,
  target float8 not null,
  target_on date not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, measure_id),
  foreign key (council_id, improvement_plan_id) references improvement_plan,
  foreign key (council_id, action_id) references improvement_action
);
create index improvement_measure_by_plan on improvement_measure (council_id, improvement_plan_id);
select house.guard('improvement_measure');
select house.show_released('improvement_measure');
grant select on improvement_measure to moothall_public;

-- A reading that was wrong is followed by another version of the same day; the last one counts.
create table measure_reading (
  council_id identifier not null,
  measure_id identifier not null,
  read_on date not null,
  version integer not null,
  value float8 not null,
  note text not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, measure_id, read_on, version),
  foreign key (council_id, measure_id) references improvement_measure
);
select house.guard('measure_reading');
select house.show_released('measure_reading');
grant select on measure_reading to moothall_public;

-- A plan as it was put to a body: kept as it was, and the office’s own until it can be published by itself.
create table improvement_version (
  council_id identifier not null,
  improvement_plan_id identifier not null,
  version integer not null,
  body_id identifier not null,
  presented_on date not null,
  note text not null,
  actions jsonb not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, improvement_plan_id, version)
);
select house.guard_append_only('improvement_version');

-- The scales of a council, each version whole, so that a rating keeps the words it was given with. They are public at once.
create table rating_scale (
  council_id identifier not null references council,
  scale text not null check (scale in ('delivery', 'impact', 'assurance')),
  version integer not null,
  steps jsonb not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint not null,
  primary key (council_id, scale, version)
);
select house.guard('rating_scale');
select house.show_released('rating_scale');
grant select on rating_scale to moothall_public;

create view published.improvement_plan with (security_invoker = true) as
select p.council_id, p.improvement_plan_id, p.title, p.kind, p.summary, p.due_on,
       o.slug as owner_slug, o.name as owner_name, f.slug as forum_slug, f.name as forum_name, d.title as director_title
from improvement_plan p
join body o on o.council_id = p.council_id and o.body_id = p.owner_body_id and o.released_entry is not null
join body f on f.council_id = p.council_id and f.body_id = p.forum_body_id and f.released_entry is not null
join office d on d.council_id = p.council_id and d.office_id = p.director_office_id and d.released_entry is not null
where p.released_entry is not null;

create view published.improvement_action with (security_invoker = true) as
select a.council_id, a.action_id, a.improvement_plan_id, p.title as plan_title, p.forum_name, a.position, a.title, a.detail, a.theme,
       o.title as accountable_title, a.partners, a.original_due_on, a.voice_note, a.risk, a.cost
from improvement_action a
join published.improvement_plan p on p.council_id = a.council_id and p.improvement_plan_id = a.improvement_plan_id
join office o on o.council_id = a.council_id and o.office_id = a.accountable_office_id and o.released_entry is not null
where a.released_entry is not null;

create view published.action_step with (security_invoker = true) as
select s.council_id, s.action_id, a.improvement_plan_id, s.sequence, s.kind, s.at, s.on_day, s.due_on,
       p.person_id as lead_person_id, p.canonical_name as lead_name, s.lead_outside, s.scale, s.rating, s.scale_version, s.means, s.reason,
       o.title as approver_title
from action_step s
join published.improvement_action a on a.council_id = s.council_id and a.action_id = s.action_id
left join person p on p.council_id = s.council_id and p.person_id = s.lead_person_id and p.released_entry is not null
left join office o on o.council_id = s.council_id and o.office_id = s.approver_office_id and o.released_entry is not null
where s.released_entry is not null;

create view published.progress_update with (security_invoker = true) as
select u.council_id, u.update_id, u.action_id, u.as_of, u.known, u.how_known, u.next, u.answered_by, u.answered_how, u.at
from progress_update u
join published.improvement_action a on a.council_id = u.council_id and a.action_id = u.action_id
where u.released_entry is not null;

create view published.action_evidence with (security_invoker = true) as
select e.council_id, e.evidence_id, e.action_id, e.kind, e.title, e.dated_on, e.supports, v.verdict, v.reason, v.on_day as judged_on
from action_evidence e
join published.improvement_action a on a.council_id = e.council_id and a.action_id = e.action_id
left join evidence_verdict v on v.council_id = e.council_id and v.evidence_id = e.evidence_id and v.released_entry is not null
where e.released_entry is not null;

create view published.improvement_measure with (security_invoker = true) as
select m.council_id, m.measure_id, m.improvement_plan_id, a.action_id, m.title, m.unit, m.source, m.frequency,
       m.baseline, m.baseline_on, m.target, m.target_on
from improvement_measure m
join published.improvement_plan p on p.council_id = m.council_id and p.improvement_plan_id = m.improvement_plan_id
left join published.improvement_action a on a.council_id = m.council_id and a.action_id = m.action_id
where m.released_entry is not null;

create view published.measure_reading with (security_invoker = true) as
select distinct on (r.council_id, r.measure_id, r.read_on)
       r.council_id, r.measure_id, m.improvement_plan_id, r.read_on, r.value, r.note, r.version
from measure_reading r
join published.improvement_measure m on m.council_id = r.council_id and m.measure_id = r.measure_id
where r.released_entry is not null
order by r.council_id, r.measure_id, r.read_on, r.version desc;

create view published.rating_scale with (security_invoker = true) as
select council_id, scale, version, steps from rating_scale;

grant select on published.improvement_plan, published.improvement_action, published.action_step, published.progress_update,
  published.action_evidence, published.improvement_measure, published.measure_reading, published.rating_scale to moothall_public;
