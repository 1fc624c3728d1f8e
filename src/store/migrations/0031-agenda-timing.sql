-- How each publication of an agenda stood to the clock when it was made: kept as it was judged that day, and public with it.
-- A publication of before this was kept has none of these. `grounds` is absent too where it made nothing public.
alter table agenda_publication
  add column grounds text check (grounds in ('inTime', 'fromConvening', 'urgency', 'late')),
  add column clear_days_given int,
  add column last_day date,
  -- What let late business be published: the provision, the reason that was given under it, and by whom it was agreed.
  add column power text,
  add column reason text,
  add column agreed_by text,
  add check ((grounds is null) = (last_day is null)),
  add check ((grounds = 'urgency') = (reason is not null));

create or replace view published.agenda_publication with (security_invoker = true) as
select council_id, meeting_id, sequence, kind, supplement_number, note, at, grounds, clear_days_given, last_day, power,
  reason, agreed_by
from agenda_publication where released_entry is not null;
