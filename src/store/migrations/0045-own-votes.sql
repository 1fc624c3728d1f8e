-- How single members asked, straight after a vote without names, that theirs be recorded in the minutes.

alter table vote_cast add column at_own_request boolean not null default false;

create or replace view published.vote_cast with (security_invoker = true) as
select council_id, vote_id, side, position, person_id, name, at_own_request from vote_cast where released_entry is not null;
