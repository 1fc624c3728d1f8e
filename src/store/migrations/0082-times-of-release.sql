-- When something of a register or an intervention became public, beside the entry of the act that released it: its feed says so.
-- What was released before has the time of that entry.
create function house.keep_release_time(kept regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s add column released_at timestamptz', kept);
  execute format('update %s t set released_at = e.at from audit_entry e where e.council_id = t.council_id and e.entry_no = t.released_entry', kept);
  execute format('alter table %s add check ((released_entry is null) = (released_at is null))', kept);
end $$;

select house.keep_release_time('assurance_event');
select house.keep_release_time('judgement');
select house.keep_release_time('finding');
select house.keep_release_time('finding_disposition');
select house.keep_release_time('coverage_statement');
select house.keep_release_time('intervention');
select house.keep_release_time('intervention_end');
select house.keep_release_time('direction');
select house.keep_release_time('direction_withdrawal');
select house.keep_release_time('exit_theme');
select house.keep_release_time('exit_criterion');
select house.keep_release_time('exit_evidence');
select house.keep_release_time('exit_step');

grant select (released_at) on finding to moothall_public;

create or replace view published.assurance_event with (security_invoker = true) as
select e.council_id, e.assurance_event_id, e.source, e.framework, e.framework_version, mt.matter_id, v.title, v.summary, v.kind,
       v.reference, v.lead_name, v.notified_on, v.fieldwork_from, v.fieldwork_to, v.external_url, v.version, v.at as changed_at,
       s.on_day as published_on, e.released_at
from assurance_event e
join lateral (
  select * from assurance_event_version v
  where v.council_id = e.council_id and v.assurance_event_id = e.assurance_event_id and v.released_entry is not null
  order by version desc limit 1
) v on true
join lateral (
  select min(s.on_day) as on_day from assurance_stage s
  where s.council_id = e.council_id and s.assurance_event_id = e.assurance_event_id and s.stage = 'published'
    and s.released_entry is not null
) s on true
left join matter mt on mt.council_id = e.council_id and mt.matter_id = e.matter_id and mt.released_entry is not null
where e.released_entry is not null;

create or replace view published.judgement with (security_invoker = true) as
select j.council_id, j.assurance_event_id, j.area_key, j.sequence, j.area, j.grade, j.reason, j.at,
       e.source, e.published_on, e.title, j.released_at
from judgement j
join published.assurance_event e on e.council_id = j.council_id and e.assurance_event_id = j.assurance_event_id
where j.released_entry is not null;

create or replace view published.finding with (security_invoker = true) as
select f.council_id, f.finding_id, f.assurance_event_id, f.number, f.polarity,
       f.quote, f.paragraph_number, f.section, f.page, f.theme, f.partner, f.origin, e.title as event_title, e.source, e.published_on,
       f.released_at
from finding f
join published.assurance_event e on e.council_id = f.council_id and e.assurance_event_id = f.assurance_event_id
where f.released_entry is not null and f.withdrawn_entry is null;

create or replace view published.finding_disposition with (security_invoker = true) as
select d.council_id, d.finding_id, d.sequence, d.kind, i.finding_id as into_finding_id, i.number as into_number, d.partner,
       d.words, d.at, d.approved_at, d.released_at, f.assurance_event_id, f.number, f.event_title
from finding_disposition d
join published.finding f on f.council_id = d.council_id and f.finding_id = d.finding_id
left join published.finding i on i.council_id = d.council_id and i.finding_id = d.into_finding_id
where d.released_entry is not null;

create or replace view published.coverage_statement with (security_invoker = true) as
select s.council_id, s.statement_id, s.improvement_plan_id, s.assurance_event_id, e.title as event_title, s.plan_version, s.report_sha256,
       s.claims_all, s.in_scope, s.covered, s.in_part, s.disposed, s.open, s.drawn_on, s.signed_on, s.signed_as, s.released_at
from coverage_statement s
join published.improvement_plan p on p.council_id = s.council_id and p.improvement_plan_id = s.improvement_plan_id
join published.assurance_event e on e.council_id = s.council_id and e.assurance_event_id = s.assurance_event_id
where s.released_entry is not null;

create or replace view published.intervention with (security_invoker = true) as
select i.council_id, i.intervention_id, i.title, i.kind, i.summary, i.panel, i.decision_maker, i.from_on, i.expected_end_on,
       e.ended_on, e.document as end_document, e.words as end_words, i.released_at, e.released_at as end_released_at
from intervention i
left join intervention_end e on e.council_id = i.council_id and e.intervention_id = i.intervention_id and e.released_entry is not null
where i.released_entry is not null;

create or replace view published.direction with (security_invoker = true) as
select d.council_id, d.direction_id, d.intervention_id, d.position, d.words, d.given_by, d.given_on, d.document,
       w.on_day as withdrawn_on, w.reason as withdrawn_because, d.released_at, w.released_at as withdrawal_released_at
from direction d
join published.intervention i on i.council_id = d.council_id and i.intervention_id = d.intervention_id
left join direction_withdrawal w on w.council_id = d.council_id and w.direction_id = d.direction_id and w.released_entry is not null
where d.released_entry is not null;

create or replace view published.exit_criterion with (security_invoker = true) as
select c.council_id, c.criterion_id, c.intervention_id, c.theme_id, t.title as theme_title, t.position as theme_position, c.position,
       c.statement, c.agreed_on, c.kind, a.action_id, a.title as action_title, m.measure_id, m.improvement_plan_id, m.title as measure_title,
       m.unit, c.comparison, c.threshold, c.source, c.framework, c.area_key, c.grade, c.days, c.months, c.hold_from, c.released_at
from exit_criterion c
join published.intervention i on i.council_id = c.council_id and i.intervention_id = c.intervention_id
join exit_theme t on t.council_id = c.council_id and t.theme_id = c.theme_id and t.released_entry is not null
left join published.improvement_action a on a.council_id = c.council_id and a.action_id = c.action_id
left join published.improvement_measure m on m.council_id = c.council_id and m.measure_id = c.measure_id
where c.released_entry is not null;

create or replace view published.exit_evidence with (security_invoker = true) as
select e.council_id, e.proof_id, e.criterion_id, c.intervention_id, e.title, e.from_on, e.dated_on, e.action_id, m.improvement_plan_id,
       e.value, m.unit, e.assurance_event_id, v.title as event_title, e.grade, e.released_at, c.statement
from exit_evidence e
join published.exit_criterion c on c.council_id = e.council_id and c.criterion_id = e.criterion_id
left join published.improvement_action a on a.council_id = e.council_id and a.action_id = e.action_id
left join published.improvement_measure m on m.council_id = e.council_id and m.measure_id = e.measure_id
left join published.assurance_event v on v.council_id = e.council_id and v.assurance_event_id = e.assurance_event_id
where e.released_entry is not null
  and (e.action_id is null or a.action_id is not null)
  and (e.measure_id is null or m.measure_id is not null)
  and (e.assurance_event_id is null or v.assurance_event_id is not null);

create or replace view published.exit_step with (security_invoker = true) as
select s.council_id, s.criterion_id, c.intervention_id, s.sequence, s.kind, s.verdict, s.on_day, s.spoken_by, s.document, s.words,
       s.released_at, c.statement
from exit_step s
join published.exit_criterion c on c.council_id = s.council_id and c.criterion_id = s.criterion_id
where s.released_entry is not null;

-- More can be followed by mail.
alter table followed_topic drop constraint followed_topic_kind_check;
alter table followed_topic add constraint followed_topic_kind_check check (kind in (
  'commitments', 'decisionNotices', 'actions', 'inspections', 'interventions', 'commitment', 'plan', 'action', 'inspection', 'intervention',
  'matter', 'body'));
