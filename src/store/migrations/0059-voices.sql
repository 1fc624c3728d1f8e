-- Young people's words and consent. Who they are is kept nowhere here. All that an adult wrote down is the office's own; what is
-- published is copied into the tables that begin with `voice_shown`, and each of those shows a row to the public only while the
-- young person's consent to it is live: the database asks, each time it is read.

-- Young people who take part: a role, a supporter, and words of where they can be found. There is no column for a name.
create table voice_participant (
  council_id identifier not null references council,
  participant_id identifier not null,
  role text not null,
  age_band text not null check (age_band in ('under13', '13to15', '16to17', '18to25')),
  supporter_account_id identifier not null,
  kept_at text not null,
  from_on date not null,
  to_on date,
  entry_no bigint not null,
  primary key (council_id, participant_id),
  foreign key (council_id, supporter_account_id) references account,
  check (to_on is null or from_on <= to_on)
);
select house.guard('voice_participant');

-- To which body or forum a young person is matched.
create table voice_placement (
  council_id identifier not null,
  placement_id identifier not null,
  participant_id identifier not null,
  body_id identifier,
  forum text,
  from_on date not null,
  to_on date,
  entry_no bigint not null,
  primary key (council_id, placement_id),
  foreign key (council_id, participant_id) references voice_participant,
  foreign key (council_id, body_id) references body,
  check ((body_id is null) <> (forum is null)),
  check (to_on is null or from_on <= to_on)
);
create index voice_placement_by_participant on voice_placement (council_id, participant_id);
select house.guard('voice_placement');

-- Meetings, of several agencies most often, to which a young person came, and what came of it.
create table voice_visit (
  council_id identifier not null,
  visit_id identifier not null,
  participant_id identifier not null,
  body_id identifier,
  forum text,
  visited_on date not null,
  outcome text not null,
  entry_no bigint not null,
  primary key (council_id, visit_id),
  foreign key (council_id, participant_id) references voice_participant,
  foreign key (council_id, body_id) references body,
  check ((body_id is null) <> (forum is null))
);
create index voice_visit_by_participant on voice_visit (council_id, participant_id);
select house.guard('voice_visit');

-- One thing that a young person said: when, where and about what. Its words stand in its versions.
create table voice_item (
  council_id identifier not null,
  voice_id identifier not null,
  participant_id identifier not null,
  said_on date not null,
  theme text not null check (theme in ('home', 'moving', 'family', 'school', 'health', 'money', 'work', 'leavingCare', 'safety',
                                       'beingHeard', 'other')),
  audience text not null check (audience in ('protected', 'public')),
  body_id identifier,
  forum text,
  item_id identifier,
  matter_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  withdrawn_at timestamptz,
  withdrawn_entry bigint,
  primary key (council_id, voice_id),
  foreign key (council_id, participant_id) references voice_participant,
  foreign key (council_id, body_id) references body,
  foreign key (council_id, item_id) references agenda_item,
  foreign key (council_id, matter_id) references matter,
  check (body_id is null or forum is null)
);
create index voice_item_by_participant on voice_item (council_id, participant_id);
select house.guard('voice_item');

create table voice_version (
  council_id identifier not null,
  voice_id identifier not null,
  version int not null,
  question text not null,
  plain_words text not null,
  own_words text not null,
  name_to_show text not null,
  recording text not null,
  written_by text not null,
  written_by_account_id identifier,
  written_by_person_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, voice_id, version),
  foreign key (council_id, voice_id) references voice_item
);
select house.guard_append_only('voice_version');

-- What another adult found in the words before they could go out.
create table voice_check (
  council_id identifier not null,
  voice_id identifier not null,
  sequence int not null,
  version int not null,
  outcome text not null check (outcome in ('passed', 'returned')),
  words text not null,
  checked_by text not null,
  checked_by_account_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, voice_id, sequence),
  foreign key (council_id, voice_id) references voice_item
);
select house.guard_append_only('voice_check');

-- What a young person agrees to. 0 in withdrawn_entry: not taken back. It is part of a key so that whatever leans on a consent
-- follows it by the database's own hand in the statement that takes it back.
create table voice_consent (
  council_id identifier not null,
  consent_id identifier not null,
  participant_id identifier not null,
  voice_id identifier,
  scope text not null check (scope in ('speak', 'name', 'quote', 'film')),
  from_on date not null,
  to_on date,
  agreed_how text not null,
  at timestamptz not null,
  entry_no bigint not null,
  withdrawn_at timestamptz,
  withdrawn_entry bigint not null default 0,
  primary key (council_id, consent_id),
  unique (council_id, consent_id, withdrawn_entry),
  foreign key (council_id, participant_id) references voice_participant,
  foreign key (council_id, voice_id) references voice_item,
  check (to_on is null or from_on <= to_on)
);
create index voice_consent_by_participant on voice_consent (council_id, participant_id);
select house.guard('voice_consent');

-- That a consent is for a voice. The public role reads whether one is live and never whose it is: it has no right to the
-- consent's identifier, by which two voices could be told to be of one young person.
create table voice_permission (
  council_id identifier not null,
  voice_id identifier not null,
  consent_id identifier not null,
  scope text not null,
  from_on date not null,
  to_on date,
  consent_withdrawn_entry bigint not null,
  primary key (council_id, voice_id, consent_id),
  foreign key (council_id, voice_id) references voice_item,
  foreign key (council_id, consent_id, consent_withdrawn_entry)
    references voice_consent (council_id, consent_id, withdrawn_entry) on update cascade
);
create index voice_permission_by_consent on voice_permission (council_id, consent_id);
select house.guard('voice_permission');
create policy live on voice_permission for select to moothall_public using (
  consent_withdrawn_entry = 0
  and exists (select from council c where c.council_id = voice_permission.council_id
              and voice_permission.from_on <= (now() at time zone c.zone)::date
              and (voice_permission.to_on is null or voice_permission.to_on >= (now() at time zone c.zone)::date)));
grant select (council_id, voice_id, scope, from_on, to_on, consent_withdrawn_entry) on voice_permission to moothall_public;

-- Whether a young person agrees today, in their council's time, to one scope as to one voice. It runs with its caller's rights.
create function published.voice_allows(council identifier, voice identifier, asked text) returns boolean language sql stable as $$
  select exists (
    select from public.voice_permission p
    join public.council c on c.council_id = p.council_id
    where p.council_id = council and p.voice_id = voice and p.scope = asked and p.consent_withdrawn_entry = 0
      and p.from_on <= (now() at time zone c.zone)::date
      and (p.to_on is null or p.to_on >= (now() at time zone c.zone)::date))
$$;

-- That there is or was a voice at this address. What was taken back says this and nothing else.
create table voice_shown (
  council_id identifier not null,
  voice_id identifier not null,
  released_entry bigint not null,
  primary key (council_id, voice_id),
  foreign key (council_id, voice_id) references voice_item
);
select house.guard('voice_shown');
select house.show_released('voice_shown');
grant select on voice_shown to moothall_public;

-- The words as published, with the month alone, and the role where enough held it on the day.
create table voice_shown_words (
  council_id identifier not null,
  voice_id identifier not null,
  said_month date not null check (extract(day from said_month) = 1),
  theme text not null,
  question text not null,
  plain_words text not null,
  role text,
  body_id identifier,
  forum text,
  item_id identifier,
  matter_id identifier,
  released_entry bigint not null,
  withdrawn_entry bigint,
  primary key (council_id, voice_id),
  foreign key (council_id, voice_id) references voice_shown
);
select house.guard('voice_shown_words');
create policy released on voice_shown_words for select to moothall_public using (
  released_entry is not null and withdrawn_entry is null and published.voice_allows(council_id, voice_id, 'speak'));
grant select on voice_shown_words to moothall_public;

-- What each further consent adds: the name they chose, their own words, a recording.
create table voice_shown_part (
  council_id identifier not null,
  voice_id identifier not null,
  scope text not null check (scope in ('name', 'quote', 'film')),
  content text not null,
  released_entry bigint not null,
  withdrawn_entry bigint,
  primary key (council_id, voice_id, scope),
  foreign key (council_id, voice_id) references voice_shown
);
select house.guard('voice_shown_part');
create policy released on voice_shown_part for select to moothall_public using (
  released_entry is not null and withdrawn_entry is null and published.voice_allows(council_id, voice_id, scope)
  and exists (select from voice_shown_words w where w.council_id = voice_shown_part.council_id
              and w.voice_id = voice_shown_part.voice_id));
grant select on voice_shown_part to moothall_public;

-- What the council answers.
create table voice_answer (
  council_id identifier not null,
  voice_id identifier not null,
  sequence int not null,
  words text not null,
  answered_by text not null,
  answered_on date not null,
  written_by text not null,
  written_by_account_id identifier,
  written_by_person_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, voice_id, sequence),
  foreign key (council_id, voice_id) references voice_item
);
select house.guard_append_only('voice_answer');

-- The answer as published, by another adult than who wrote it; with their reason where something was pointed at in it.
create table voice_answer_check (
  council_id identifier not null,
  voice_id identifier not null,
  sequence int not null,
  words text not null,
  checked_by text not null,
  checked_by_account_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, voice_id, sequence),
  foreign key (council_id, voice_id) references voice_item
);
select house.guard_append_only('voice_answer_check');

create table voice_shown_answer (
  council_id identifier not null,
  voice_id identifier not null,
  sequence int not null,
  words text not null,
  answered_by text not null,
  answered_on date not null,
  released_entry bigint not null,
  primary key (council_id, voice_id, sequence),
  foreign key (council_id, voice_id) references voice_item
);
select house.guard('voice_shown_answer');
create policy released on voice_shown_answer for select to moothall_public using (
  released_entry is not null
  and exists (select from voice_shown_words w where w.council_id = voice_shown_answer.council_id
              and w.voice_id = voice_shown_answer.voice_id));
grant select on voice_shown_answer to moothall_public;

-- That they were told what came of it. What they said to that is never public.
create table voice_told (
  council_id identifier not null,
  voice_id identifier not null,
  sequence int not null,
  told_on date not null,
  medium text not null check (medium in ('inPerson', 'call', 'message', 'letter', 'meeting')),
  reaction text not null check (reaction in ('pleased', 'partly', 'unhappy', 'notSaid')),
  reaction_words text not null,
  told_by text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, voice_id, sequence),
  foreign key (council_id, voice_id) references voice_item
);
select house.guard_append_only('voice_told');

create table voice_shown_told (
  council_id identifier not null,
  voice_id identifier not null,
  sequence int not null,
  told_month date not null check (extract(day from told_month) = 1),
  medium text not null,
  reaction text not null,
  released_entry bigint not null,
  primary key (council_id, voice_id, sequence),
  foreign key (council_id, voice_id) references voice_item
);
select house.guard('voice_shown_told');
create policy released on voice_shown_told for select to moothall_public using (
  released_entry is not null
  and exists (select from voice_shown_words w where w.council_id = voice_shown_told.council_id
              and w.voice_id = voice_shown_told.voice_id));
grant select on voice_shown_told to moothall_public;

-- Below how many holders a role is not shown: the last one holds.
create table voice_policy (
  council_id identifier not null references council,
  sequence int not null,
  smallest_cohort int not null check (smallest_cohort >= 2),
  reason text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, sequence)
);
select house.guard_append_only('voice_policy');

-- A voice taken back has no words here, and its columns but the first two are empty.
create view published.voice with (security_invoker = true) as
select v.council_id, v.voice_id, w.voice_id is not null as is_open, w.said_month, w.theme as voice_theme, w.question, w.plain_words, w.role,
       coalesce(b.name, w.forum) as forum, i.item_id, m.matter_id,
       own.content as own_words, named.content as chosen_name, film.content as recording
from voice_shown v
left join voice_shown_words w on w.council_id = v.council_id and w.voice_id = v.voice_id and w.released_entry is not null
  and w.withdrawn_entry is null and published.voice_allows(w.council_id, w.voice_id, 'speak')
left join published.body b on b.council_id = w.council_id and b.body_id = w.body_id
left join published.agenda_item i on i.council_id = w.council_id and i.item_id = w.item_id
left join published.matter m on m.council_id = w.council_id and m.matter_id = w.matter_id
left join voice_shown_part own on own.council_id = w.council_id and own.voice_id = w.voice_id and own.scope = 'quote'
  and own.withdrawn_entry is null and published.voice_allows(w.council_id, w.voice_id, 'quote')
left join voice_shown_part named on named.council_id = w.council_id and named.voice_id = w.voice_id and named.scope = 'name'
  and named.withdrawn_entry is null and published.voice_allows(w.council_id, w.voice_id, 'name')
left join voice_shown_part film on film.council_id = w.council_id and film.voice_id = w.voice_id and film.scope = 'film'
  and film.withdrawn_entry is null and published.voice_allows(w.council_id, w.voice_id, 'film')
where v.released_entry is not null;

create view published.voice_answer with (security_invoker = true) as
select a.council_id, a.voice_id, a.sequence, a.words, a.answered_by, a.answered_on
from voice_shown_answer a
join published.voice v on v.council_id = a.council_id and v.voice_id = a.voice_id and v.is_open
where a.released_entry is not null;

create view published.voice_told with (security_invoker = true) as
select t.council_id, t.voice_id, t.sequence, t.told_month, t.medium, t.reaction
from voice_shown_told t
join published.voice v on v.council_id = t.council_id and v.voice_id = t.voice_id and v.is_open
where t.released_entry is not null;

grant select on published.voice, published.voice_answer, published.voice_told to moothall_public;

-- The search holds a copy of the words: it is not read past a consent that has run out.
create or replace view published.searchable with (security_invoker = true) as
select council_id, kind, thing_id, body_id, matter_id, happened_on, title, text, words from released_text
where kind <> 'voice' or exists (
  select from published.voice v
  where v.council_id = released_text.council_id and v.voice_id = released_text.thing_id and v.is_open);
