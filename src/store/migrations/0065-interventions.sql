-- Interventions from outside, what was directed, and the criteria on which they end. Nothing is public before the intervention is
-- published; publishing gives its entry to every row that has none yet.

create table intervention (
  council_id identifier not null references council,
  intervention_id identifier not null,
  title text not null,
  kind text not null,
  summary text not null,
  panel text not null,
  decision_maker text,
  from_on date not null,
  expected_end_on date,
  made_at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, intervention_id)
);
select house.guard('intervention');
select house.show_released('intervention');
grant select on intervention to moothall_public;

create table intervention_end (
  council_id identifier not null,
  intervention_id identifier not null,
  ended_on date not null,
  document text not null,
  words text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, intervention_id),
  foreign key (council_id, intervention_id) references intervention
);
select house.guard('intervention_end');
select house.show_released('intervention_end');
grant select on intervention_end to moothall_public;

create table direction (
  council_id identifier not null,
  direction_id identifier not null,
  intervention_id identifier not null,
  position integer not null,
  words text not null,
  given_by text not null,
  given_on date not null,
  document text not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, direction_id),
  unique (council_id, intervention_id, position),
  foreign key (council_id, intervention_id) references intervention
);
select house.guard('direction');
select house.show_released('direction');
grant select on direction to moothall_public;

create table exit_theme (
  council_id identifier not null,
  theme_id identifier not null,
  intervention_id identifier not null,
  position integer not null,
  title text not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, theme_id),
  unique (council_id, intervention_id, position),
  foreign key (council_id, intervention_id) references intervention
);
select house.guard('exit_theme');
select house.show_released('exit_theme');
grant select on exit_theme to moothall_public;

create table exit_criterion (
  council_id identifier not null,
  criterion_id identifier not null,
  intervention_id identifier not null,
  theme_id identifier not null,
  position integer not null,
  statement text not null,
  agreed_on date not null,
  kind text not null,
  action_id identifier,
  measure_id identifier,
  comparison text check (comparison in ('atLeast', 'atMost')),
  threshold float8,
  source text,
  framework text,
  area_key text,
  grade text,
  days integer check (days > 0),
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, criterion_id),
  unique (council_id, intervention_id, position),
  foreign key (council_id, intervention_id) references intervention,
  foreign key (council_id, theme_id) references exit_theme,
  foreign key (council_id, action_id) references improvement_action,
  foreign key (council_id, measure_id) references improvement_measure,
  check (case kind
    when 'actionDone' then action_id is not null
    when 'productExists' then true
    when 'outcomeLevel' then measure_id is not null and comparison is not null and threshold is not null
    when 'externalJudgement' then source is not null and framework is not null and area_key is not null and grade is not null
    when 'behaviourSustained' then days is not null
    else false end)
);
select house.guard('exit_criterion');
select house.show_released('exit_criterion');
grant select on exit_criterion to moothall_public;

-- Evidence: what is on record is named, and what it was when it was taken is kept beside it.
create table exit_evidence (
  council_id identifier not null,
  proof_id identifier not null,
  criterion_id identifier not null,
  title text not null,
  from_on date,
  dated_on date not null,
  action_id identifier,
  measure_id identifier,
  value float8,
  assurance_event_id identifier,
  area_key text,
  grade text,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, proof_id),
  foreign key (council_id, criterion_id) references exit_criterion,
  foreign key (council_id, action_id) references improvement_action,
  foreign key (council_id, measure_id) references improvement_measure,
  foreign key (council_id, assurance_event_id) references assurance_event,
  check ((measure_id is null) = (value is null)),
  check ((assurance_event_id is null) = (area_key is null) and (area_key is null) = (grade is null)),
  check (from_on <= dated_on)
);
create index exit_evidence_by_criterion on exit_evidence (council_id, criterion_id, dated_on);
select house.guard('exit_evidence');
select house.show_released('exit_evidence');
grant select on exit_evidence to moothall_public;

-- Where evidence is kept, and who put it forward. Never public.
create table exit_evidence_place (
  council_id identifier not null,
  proof_id identifier not null,
  kept_at text not null,
  taken_by text not null,
  primary key (council_id, proof_id),
  foreign key (council_id, proof_id) references exit_evidence
);
select house.guard('exit_evidence_place');

-- What the council and the panel think of a criterion, what was decided outside, and that it lapsed. The last word of each counts.
create table exit_step (
  council_id identifier not null,
  criterion_id identifier not null,
  sequence integer not null,
  kind text not null check (kind in ('councilView', 'panelView', 'decision', 'lapsed')),
  verdict text check (verdict in ('met', 'fragile', 'notYet')),
  on_day date not null,
  spoken_by text not null,
  document text not null,
  words text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, criterion_id, sequence),
  foreign key (council_id, criterion_id) references exit_criterion,
  check ((kind = 'lapsed') = (verdict is null)),
  check (kind not in ('panelView', 'decision') or (spoken_by <> '' and document <> '')),
  check (kind <> 'lapsed' or words <> '')
);
select house.guard('exit_step');
select house.show_released('exit_step');
grant select on exit_step to moothall_public;

create view published.intervention with (security_invoker = true) as
select i.council_id, i.intervention_id, i.title, i.kind, i.summary, i.panel, i.decision_maker, i.from_on, i.expected_end_on,
       e.ended_on, e.document as end_document, e.words as end_words
from intervention i
left join intervention_end e on e.council_id = i.council_id and e.intervention_id = i.intervention_id and e.released_entry is not null
where i.released_entry is not null;

create view published.direction with (security_invoker = true) as
select d.council_id, d.direction_id, d.intervention_id, d.position, d.words, d.given_by, d.given_on, d.document
from direction d
join published.intervention i on i.council_id = d.council_id and i.intervention_id = d.intervention_id
where d.released_entry is not null;

-- A criterion names an action or a measure in public only where that is public itself.
create view published.exit_criterion with (security_invoker = true) as
select c.council_id, c.criterion_id, c.intervention_id, c.theme_id, t.title as theme_title, t.position as theme_position, c.position,
       c.statement, c.agreed_on, c.kind, a.action_id, a.title as action_title, m.measure_id, m.improvement_plan_id, m.title as measure_title,
       m.unit, c.comparison, c.threshold, c.source, c.framework, c.area_key, c.grade, c.days
from exit_criterion c
join published.intervention i on i.council_id = c.council_id and i.intervention_id = c.intervention_id
join exit_theme t on t.council_id = c.council_id and t.theme_id = c.theme_id and t.released_entry is not null
left join published.improvement_action a on a.council_id = c.council_id and a.action_id = c.action_id
left join published.improvement_measure m on m.council_id = c.council_id and m.measure_id = c.measure_id
where c.released_entry is not null;

-- Evidence that rests on something of the record is public only where that is: the action, the measure, the inspection.
create view published.exit_evidence with (security_invoker = true) as
select e.council_id, e.proof_id, e.criterion_id, c.intervention_id, e.title, e.from_on, e.dated_on, e.action_id, m.improvement_plan_id,
       e.value, m.unit, e.assurance_event_id, v.title as event_title, e.grade
from exit_evidence e
join published.exit_criterion c on c.council_id = e.council_id and c.criterion_id = e.criterion_id
left join published.improvement_action a on a.council_id = e.council_id and a.action_id = e.action_id
left join published.improvement_measure m on m.council_id = e.council_id and m.measure_id = e.measure_id
left join published.assurance_event v on v.council_id = e.council_id and v.assurance_event_id = e.assurance_event_id
where e.released_entry is not null
  and (e.action_id is null or a.action_id is not null)
  and (e.measure_id is null or m.measure_id is not null)
  and (e.assurance_event_id is null or v.assurance_event_id is not null);

create view published.exit_step with (security_invoker = true) as
select s.council_id, s.criterion_id, c.intervention_id, s.sequence, s.kind, s.verdict, s.on_day, s.spoken_by, s.document, s.words
from exit_step s
join published.exit_criterion c on c.council_id = s.council_id and c.criterion_id = s.criterion_id
where s.released_entry is not null;

grant select on published.intervention, published.direction, published.exit_criterion, published.exit_evidence, published.exit_step
  to moothall_public;
