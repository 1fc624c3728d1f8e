-- The search asks of a voice alone whether the public still sees it, by its key, and not of all voices for every search.
create function published.voice_is_open(council identifier, voice identifier) returns boolean language sql stable as $$
  select exists (select from published.voice v where v.council_id = council and v.voice_id = voice and v.is_open)
$$;

create or replace view published.searchable with (security_invoker = true) as
select council_id, kind, thing_id, body_id, matter_id, happened_on, title, text, words from released_text
where kind <> 'voice' or published.voice_is_open(council_id, thing_id);
