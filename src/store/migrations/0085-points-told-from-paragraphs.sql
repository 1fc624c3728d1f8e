-- A point of the list of what needs to improve has a number of its own, and so has each paragraph: a finding says which it quotes.

alter table finding add column paragraph_kind text not null default 'paragraph'
  check (paragraph_kind in ('paragraph', 'improvement', 'spoken'));
update finding f set paragraph_kind = p.kind from report_paragraph p
 where p.council_id = f.council_id and p.paragraph_id = f.paragraph_id;
grant select (paragraph_kind) on finding to moothall_public;

create or replace view published.finding with (security_invoker = true) as
select f.council_id, f.finding_id, f.assurance_event_id, f.number, f.polarity,
       f.quote, f.paragraph_number, f.section, f.page, f.theme, f.partner, f.origin, e.title as event_title, e.source, e.published_on,
       f.released_at, f.paragraph_kind
from finding f
join published.assurance_event e on e.council_id = f.council_id and e.assurance_event_id = f.assurance_event_id
where f.released_entry is not null and f.withdrawn_entry is null;
