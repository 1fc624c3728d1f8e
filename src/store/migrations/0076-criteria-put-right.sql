-- A criterion may ask that something holds for months, from a day that it names. What was entered wrongly is withdrawn with a reason: a
-- criterion by a step of its own, a direction by a row beside it. What is public stays public, and says that it was withdrawn; what was
-- not yet public never becomes so. Public interventions are found by the search.

alter table exit_criterion
  add column months integer check (months > 0),
  add column hold_from date,
  drop constraint exit_criterion_check,
  add constraint exit_criterion_asks check (case kind
    when 'actionDone' then action_id is not null
    when 'productExists' then true
    when 'outcomeLevel' then measure_id is not null and comparison is not null and threshold is not null
    when 'externalJudgement' then source is not null and framework is not null and area_key is not null and grade is not null
    when 'behaviourSustained' then num_nonnulls(days, months) = 1
    else false end);

alter table exit_step
  drop constraint exit_step_kind_check,
  drop constraint exit_step_check,
  drop constraint exit_step_check2,
  add constraint exit_step_kind_check check (kind in ('councilView', 'panelView', 'decision', 'lapsed', 'withdrawn')),
  add constraint exit_step_verdict_given check ((kind in ('lapsed', 'withdrawn')) = (verdict is null)),
  add constraint exit_step_reason_given check (kind not in ('lapsed', 'withdrawn') or words <> '');

create table direction_withdrawal (
  council_id identifier not null,
  direction_id identifier not null,
  reason text not null check (reason <> ''),
  on_day date not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, direction_id),
  foreign key (council_id, direction_id) references direction
);
select house.guard('direction_withdrawal');
select house.show_released('direction_withdrawal');
grant select on direction_withdrawal to moothall_public;

create or replace view published.direction with (security_invoker = true) as
select d.council_id, d.direction_id, d.intervention_id, d.position, d.words, d.given_by, d.given_on, d.document,
       w.on_day as withdrawn_on, w.reason as withdrawn_because
from direction d
join published.intervention i on i.council_id = d.council_id and i.intervention_id = d.intervention_id
left join direction_withdrawal w on w.council_id = d.council_id and w.direction_id = d.direction_id and w.released_entry is not null
where d.released_entry is not null;

create or replace view published.exit_criterion with (security_invoker = true) as
select c.council_id, c.criterion_id, c.intervention_id, c.theme_id, t.title as theme_title, t.position as theme_position, c.position,
       c.statement, c.agreed_on, c.kind, a.action_id, a.title as action_title, m.measure_id, m.improvement_plan_id, m.title as measure_title,
       m.unit, c.comparison, c.threshold, c.source, c.framework, c.area_key, c.grade, c.days, c.months, c.hold_from
from exit_criterion c
join published.intervention i on i.council_id = c.council_id and i.intervention_id = c.intervention_id
join exit_theme t on t.council_id = c.council_id and t.theme_id = c.theme_id and t.released_entry is not null
left join published.improvement_action a on a.council_id = c.council_id and a.action_id = c.action_id
left join published.improvement_measure m on m.council_id = c.council_id and m.measure_id = c.measure_id
where c.released_entry is not null;

create view published.intervention_text with (security_invoker = true) as
select i.council_id, 'intervention' as kind, i.intervention_id as thing_id, null::identifier as body_id, i.from_on as happened_on, i.title,
       concat_ws(' · ', i.summary, i.panel, i.decision_maker, i.end_words,
         (select string_agg(d.words, ' · ' order by d.position) from published.direction d
          where d.council_id = i.council_id and d.intervention_id = i.intervention_id and d.withdrawn_on is null),
         (select string_agg(concat_ws(' · ', c.theme_title, c.statement), ' · ' order by c.theme_position, c.position)
          from published.exit_criterion c
          where c.council_id = i.council_id and c.intervention_id = i.intervention_id and not exists (
            select from published.exit_step s
            where s.council_id = c.council_id and s.criterion_id = c.criterion_id and s.kind = 'withdrawn'))) as text
from published.intervention i;
grant select on published.intervention_text to moothall_public;

-- What is public already is found from now on.
insert into released_text (council_id, kind, thing_id, body_id, matter_id, happened_on, title, text)
select council_id, kind, thing_id, body_id, null, happened_on, title, text from published.intervention_text;

insert into released_word (council_id, word, uses)
select council_id, found[1], count(*)
from published.intervention_text, regexp_matches(lower(normalize(title || ' ' || text, nfc)), '[[:alpha:]]+', 'g') as found
where length(found[1]) between 3 and 30
group by council_id, found[1]
on conflict (council_id, word) do update set uses = released_word.uses + excluded.uses;
