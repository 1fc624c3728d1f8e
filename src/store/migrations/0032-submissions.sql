-- What the public sends to a meeting: questions, deputations, petitions and requests to speak; and how each body takes them.
-- What was sent, and who sent it, is the office's. The public sees what was accepted, in tables of their own, under the name
-- that the sender agreed to.

-- How a body takes one kind from a day on: data of the council's own.
create table submission_scheme (
  council_id identifier not null references council,
  body_id identifier not null,
  kind text not null check (kind in ('question', 'deputation', 'petition', 'speaking')),
  sequence int not null,
  from_on date not null,
  is_taken boolean not null,
  source text not null,
  deadline_days int not null,
  day_kind text not null check (day_kind in ('working', 'clear', 'calendar')),
  deadline_time text not null,
  longest_words int not null,
  most_per_person int not null,
  minutes_to_speak int not null,
  signatures_for_debate int not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, body_id, kind, sequence),
  foreign key (council_id, body_id) references body
);
select house.guard_append_only('submission_scheme');

create table submission (
  council_id identifier not null,
  submission_id identifier not null,
  meeting_id identifier not null,
  kind text not null check (kind in ('question', 'deputation', 'petition', 'speaking')),
  subject text not null,
  text text not null,
  attribution text not null check (attribution in ('name', 'ward', 'young')),
  signatures int not null default 0,
  token_sha256 text not null,
  received_at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, submission_id),
  unique (council_id, token_sha256),
  foreign key (council_id, meeting_id) references meeting
);
create index submission_by_meeting on submission (council_id, meeting_id, received_at);
select house.guard('submission'); -- not append-only: what a foreign key points at is locked for it, which takes the right to update

-- Who sent it and how to reach them: taken away by an act when it is needed no longer.
create table submission_sender (
  council_id identifier not null,
  submission_id identifier not null,
  name text not null,
  ward text not null,
  email text not null,
  primary key (council_id, submission_id),
  foreign key (council_id, submission_id) references submission
);
create index submission_sender_by_email on submission_sender (council_id, email);
select house.guard('submission_sender');

-- What became of a submission. The words are between the office and the sender; the answer stands here until it is published.
create table submission_step (
  council_id identifier not null,
  submission_id identifier not null,
  sequence int not null,
  state text not null check (state in ('received', 'moreAsked', 'accepted', 'refused', 'withdrawn', 'placed', 'asked', 'answered',
                                       'answerPublished')),
  words text,
  item_id identifier,
  is_oral boolean,
  answered_on date,
  answered_by text,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, submission_id, sequence),
  foreign key (council_id, submission_id) references submission,
  foreign key (council_id, item_id) references agenda_item,
  check ((state = 'answered') = (answered_on is not null))
);
select house.guard_append_only('submission_step');

-- That a submission was accepted, and what it is about. It stays where it was withdrawn later.
create table submission_shown (
  council_id identifier not null,
  submission_id identifier not null,
  meeting_id identifier not null,
  kind text not null,
  subject text not null,
  signatures int not null,
  released_entry bigint not null,
  primary key (council_id, submission_id),
  foreign key (council_id, submission_id) references submission,
  foreign key (council_id, meeting_id) references meeting
);
select house.guard('submission_shown'); -- not append-only: a foreign key points at it
create policy released on submission_shown for select to moothall_public using (
  exists (select from meeting m where m.council_id = submission_shown.council_id and m.meeting_id = submission_shown.meeting_id
          and m.released_entry is not null));
grant select on submission_shown to moothall_public;

-- The words of what was accepted, and as whom the public reads them. Gone from the public's sight once withdrawn.
create table submission_words (
  council_id identifier not null,
  submission_id identifier not null,
  text text not null,
  shown_as text not null,
  released_entry bigint not null,
  withdrawn_entry bigint,
  primary key (council_id, submission_id),
  foreign key (council_id, submission_id) references submission_shown
);
select house.guard('submission_words');
create policy released on submission_words for select to moothall_public using (
  released_entry is not null and withdrawn_entry is null
  and exists (select from submission_shown s where s.council_id = submission_words.council_id
              and s.submission_id = submission_words.submission_id));
grant select on submission_words to moothall_public;

-- How far what was accepted has come, for the public to know.
create table submission_progress (
  council_id identifier not null,
  submission_id identifier not null,
  sequence int not null,
  state text not null check (state in ('accepted', 'withdrawn', 'asked', 'answerPublished')),
  at timestamptz not null,
  released_entry bigint not null,
  primary key (council_id, submission_id, sequence),
  foreign key (council_id, submission_id) references submission_shown
);
select house.guard_append_only('submission_progress');
create policy released on submission_progress for select to moothall_public using (
  exists (select from submission_shown s where s.council_id = submission_progress.council_id
          and s.submission_id = submission_progress.submission_id));
grant select on submission_progress to moothall_public;

-- Under which item a submission is taken. Public once the item is.
create table submission_item (
  council_id identifier not null,
  submission_id identifier not null,
  item_id identifier not null,
  entry_no bigint not null,
  primary key (council_id, submission_id),
  foreign key (council_id, submission_id) references submission_shown,
  foreign key (council_id, item_id) references agenda_item
);
create index submission_item_by_item on submission_item (council_id, item_id);
select house.guard('submission_item');
create policy released on submission_item for select to moothall_public using (
  exists (select from agenda_item i where i.council_id = submission_item.council_id and i.item_id = submission_item.item_id
          and i.released_entry is not null)
  and exists (select from submission_shown s where s.council_id = submission_item.council_id
              and s.submission_id = submission_item.submission_id));
grant select on submission_item to moothall_public;

create table submission_answer (
  council_id identifier not null,
  submission_id identifier not null,
  text text not null,
  is_oral boolean not null,
  answered_by text not null,
  answered_on date not null,
  released_entry bigint not null,
  primary key (council_id, submission_id),
  foreign key (council_id, submission_id) references submission_shown
);
select house.guard_append_only('submission_answer');
create policy released on submission_answer for select to moothall_public using (
  exists (select from submission_shown s where s.council_id = submission_answer.council_id
          and s.submission_id = submission_answer.submission_id));
grant select on submission_answer to moothall_public;

create view published.submission with (security_invoker = true) as
select s.council_id, s.submission_id, s.meeting_id, s.kind, s.subject, s.signatures, p.state, p.at as state_at,
       w.text, w.shown_as, i.item_id, i.title as item_title,
       a.text as answer, a.is_oral as is_answer_oral, a.answered_by, a.answered_on, m.body_name, m.starts_on
from submission_shown s
join published.meeting m on m.council_id = s.council_id and m.meeting_id = s.meeting_id
join lateral (
  select * from submission_progress p
  where p.council_id = s.council_id and p.submission_id = s.submission_id
  order by sequence desc limit 1
) p on true
left join submission_item placed on placed.council_id = s.council_id and placed.submission_id = s.submission_id
left join published.agenda_item i on i.council_id = placed.council_id and i.item_id = placed.item_id
left join submission_words w on w.council_id = s.council_id and w.submission_id = s.submission_id
left join submission_answer a on a.council_id = s.council_id and a.submission_id = s.submission_id;
grant select on published.submission to moothall_public;
