-- What last happened to the actions of a council is found by its day, without reading what ever happened to them. What happened to the
-- actions of a plan, and what was told of them, is asked for by the plan, and by the place of the actions in it.

create index action_step_latest on action_step (council_id, at desc) where released_entry is not null;
create index progress_update_latest on progress_update (council_id, at desc) where released_entry is not null;

create or replace view published.action_step with (security_invoker = true) as
select s.council_id, s.action_id, a.improvement_plan_id, s.sequence, s.kind, s.at, s.on_day, s.due_on,
       p.person_id as lead_person_id, p.canonical_name as lead_name, s.lead_outside, s.scale, s.rating, s.scale_version, s.means, s.reason,
       o.title as approver_title, a.position as action_position
from action_step s
join published.improvement_action a on a.council_id = s.council_id and a.action_id = s.action_id
left join person p on p.council_id = s.council_id and p.person_id = s.lead_person_id and p.released_entry is not null
left join office o on o.council_id = s.council_id and o.office_id = s.approver_office_id and o.released_entry is not null
where s.released_entry is not null;

create or replace view published.progress_update with (security_invoker = true) as
select u.council_id, u.update_id, u.action_id, u.as_of, u.known, u.how_known, u.next, u.answered_by, u.answered_how, u.at,
       a.improvement_plan_id
from progress_update u
join published.improvement_action a on a.council_id = u.council_id and a.action_id = u.action_id
where u.released_entry is not null;
