-- What is done about something said or asked: the findings, actions and commitments that a voice or a submission leads to. A link
-- is public while the words are public and the thing that it leads to is: the database asks, each time it is read.

create table voice_follow_up (
  council_id identifier not null,
  voice_id identifier not null,
  sequence int not null,
  finding_id identifier,
  action_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  ended_entry bigint,
  primary key (council_id, voice_id, sequence),
  foreign key (council_id, voice_id) references voice_item,
  foreign key (council_id, finding_id) references finding,
  foreign key (council_id, action_id) references improvement_action,
  check (num_nonnulls(finding_id, action_id) = 1)
);
create index voice_follow_up_by_finding on voice_follow_up (council_id, finding_id) where finding_id is not null;
create index voice_follow_up_by_action on voice_follow_up (council_id, action_id) where action_id is not null;
select house.guard('voice_follow_up');
create policy released on voice_follow_up for select to moothall_public using (
  ended_entry is null
  and exists (select from voice_shown_words w where w.council_id = voice_follow_up.council_id
              and w.voice_id = voice_follow_up.voice_id)
  and (finding_id is null or exists (
    select from finding f where f.council_id = voice_follow_up.council_id and f.finding_id = voice_follow_up.finding_id
      and f.released_entry is not null and f.withdrawn_entry is null))
  and (action_id is null or exists (
    select from improvement_action a where a.council_id = voice_follow_up.council_id and a.action_id = voice_follow_up.action_id
      and a.released_entry is not null)));
grant select on voice_follow_up to moothall_public;

create view published.voice_follow_up with (security_invoker = true) as
select l.council_id, l.voice_id, l.sequence, f.finding_id, f.number as finding_number, f.event_title, f.theme as finding_theme,
       a.action_id, a.title as action_title, a.plan_title
from voice_follow_up l
join published.voice v on v.council_id = l.council_id and v.voice_id = l.voice_id and v.is_open
left join published.finding f on f.council_id = l.council_id and f.finding_id = l.finding_id
left join published.improvement_action a on a.council_id = l.council_id and a.action_id = l.action_id
where l.ended_entry is null and (f.finding_id is not null or a.action_id is not null);

create table submission_follow_up (
  council_id identifier not null,
  submission_id identifier not null,
  sequence int not null,
  finding_id identifier,
  action_id identifier,
  commitment_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  ended_entry bigint,
  primary key (council_id, submission_id, sequence),
  foreign key (council_id, submission_id) references submission,
  foreign key (council_id, finding_id) references finding,
  foreign key (council_id, action_id) references improvement_action,
  foreign key (council_id, commitment_id) references commitment,
  check (num_nonnulls(finding_id, action_id, commitment_id) = 1)
);
create index submission_follow_up_by_finding on submission_follow_up (council_id, finding_id) where finding_id is not null;
create index submission_follow_up_by_action on submission_follow_up (council_id, action_id) where action_id is not null;
create index submission_follow_up_by_commitment on submission_follow_up (council_id, commitment_id) where commitment_id is not null;
select house.guard('submission_follow_up');
create policy released on submission_follow_up for select to moothall_public using (
  ended_entry is null
  and exists (select from submission_words w where w.council_id = submission_follow_up.council_id
              and w.submission_id = submission_follow_up.submission_id)
  and (finding_id is null or exists (
    select from finding f where f.council_id = submission_follow_up.council_id and f.finding_id = submission_follow_up.finding_id
      and f.released_entry is not null and f.withdrawn_entry is null))
  and (action_id is null or exists (
    select from improvement_action a where a.council_id = submission_follow_up.council_id
      and a.action_id = submission_follow_up.action_id and a.released_entry is not null))
  and (commitment_id is null or exists (
    select from commitment_words c where c.council_id = submission_follow_up.council_id
      and c.commitment_id = submission_follow_up.commitment_id and c.released_entry is not null)));
grant select on submission_follow_up to moothall_public;

create view published.submission_follow_up with (security_invoker = true) as
select l.council_id, l.submission_id, l.sequence, f.finding_id, f.number as finding_number, f.event_title, f.theme as finding_theme,
       a.action_id, a.title as action_title, a.plan_title, c.commitment_id, c.quote as commitment_quote
from submission_follow_up l
join published.submission s on s.council_id = l.council_id and s.submission_id = l.submission_id and s.shown_as is not null
  and s.state <> 'withdrawn'
left join published.finding f on f.council_id = l.council_id and f.finding_id = l.finding_id
left join published.improvement_action a on a.council_id = l.council_id and a.action_id = l.action_id
left join published.commitment c on c.council_id = l.council_id and c.commitment_id = l.commitment_id and c.quote is not null
where l.ended_entry is null and (f.finding_id is not null or a.action_id is not null or c.commitment_id is not null);

-- That a sender was told what came of it: the whole for the office, the month and the way for the public.
create table submission_told (
  council_id identifier not null,
  submission_id identifier not null,
  sequence int not null,
  told_on date not null,
  medium text not null check (medium in ('inPerson', 'call', 'message', 'letter', 'meeting')),
  reaction text not null check (reaction in ('pleased', 'partly', 'unhappy', 'notSaid')),
  reaction_words text not null,
  told_by text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, submission_id, sequence),
  foreign key (council_id, submission_id) references submission
);
select house.guard_append_only('submission_told');

create table submission_shown_told (
  council_id identifier not null,
  submission_id identifier not null,
  sequence int not null,
  told_month date not null check (extract(day from told_month) = 1),
  medium text not null,
  released_entry bigint not null,
  primary key (council_id, submission_id, sequence),
  foreign key (council_id, submission_id) references submission
);
select house.guard('submission_shown_told');
create policy released on submission_shown_told for select to moothall_public using (
  exists (select from submission_words w where w.council_id = submission_shown_told.council_id
          and w.submission_id = submission_shown_told.submission_id));
grant select on submission_shown_told to moothall_public;

create view published.submission_told with (security_invoker = true) as
select t.council_id, t.submission_id, t.sequence, t.told_month, t.medium
from submission_shown_told t
join published.submission s on s.council_id = t.council_id and s.submission_id = t.submission_id and s.answer is not null
  and s.state <> 'withdrawn';

grant select on published.voice_follow_up, published.submission_follow_up, published.submission_told to moothall_public;
