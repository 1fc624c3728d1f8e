-- What a limb promises may wait for something instead of a day: who owes it and which body hears of it are still said.

alter table undertaking add column trigger_words text;
alter table undertaking drop constraint undertaking_check;
alter table undertaking add check (
  reason_for_none is not null
  or (owner_office_id is not null and num_nonnulls(due_on, trigger_words) = 1 and report_back_body_id is not null));

create or replace view published.limb with (security_invoker = true) as
select l.council_id, l.limb_id, l.resolution_id, l.position, l.number, l.minute_number, l.verb, l.text, l.has_undertaking,
       o.title as undertaking_owner, u.due_on as undertaking_due_on, b.name as report_back_body, b.slug as report_back_slug,
       u.reason_for_none, u.trigger_words as undertaking_trigger
from limb l
left join undertaking u on u.council_id = l.council_id and u.limb_id = l.limb_id and u.released_entry is not null
left join office o on o.council_id = u.council_id and o.office_id = u.owner_office_id
left join body b on b.council_id = u.council_id and b.body_id = u.report_back_body_id
where l.released_entry is not null;
