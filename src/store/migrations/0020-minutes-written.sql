-- Minutes as they are written: every change as it came, the versions made of them, and what was said about the draft.

create table house_phrase (
  council_id identifier not null references council,
  phrase_id identifier not null,
  name text not null,
  text text not null,
  kept_entry bigint not null,
  withdrawn_entry bigint,
  primary key (council_id, phrase_id)
);
select house.guard('house_phrase');

-- One change to a meeting's minutes as the editor sent it. It is acknowledged when it stands here.
create table minute_update (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence bigint not null,
  content bytea not null,
  account_id identifier not null,
  at timestamptz not null,
  primary key (council_id, meeting_id, sequence),
  foreign key (council_id, meeting_id) references meeting
);
select house.guard_append_only('minute_update');

-- The minutes at a moment, as an act of whoever wrote last: blocks by item, and the state from which an editor goes on.
create table minute_version (
  council_id identifier not null,
  meeting_id identifier not null,
  version int not null,
  up_to_sequence bigint not null,
  author text not null,
  at timestamptz not null,
  restored_version int,
  items jsonb not null,
  content bytea not null,
  entry_no bigint not null,
  primary key (council_id, meeting_id, version),
  foreign key (council_id, meeting_id) references meeting
);
select house.guard_append_only('minute_version');

-- The minute of an item in its order. A contribution, a vote and a resolution stand by reference.
create table minute_block (
  council_id identifier not null,
  item_id identifier not null,
  position int not null,
  block_id identifier not null,
  kind text not null check (kind in ('paragraph', 'note', 'list', 'contribution', 'motion', 'vote', 'resolution')),
  text text not null default '',
  points text[] not null default '{}',
  mover text,
  seconder text,
  contribution_id identifier,
  vote_id identifier,
  resolution_id identifier,
  released_entry bigint,
  primary key (council_id, item_id, position),
  foreign key (council_id, item_id) references agenda_item,
  foreign key (council_id, contribution_id) references contribution,
  foreign key (council_id, vote_id) references vote,
  foreign key (council_id, resolution_id) references resolution
);
select house.guard('minute_block');
select house.show_released('minute_block');
grant select on minute_block to moothall_public;

-- Comments on a draft. They never leave the office.
create table minute_comment_request (
  council_id identifier not null,
  request_id identifier not null,
  meeting_id identifier not null,
  asked_account_id identifier not null,
  due_on date not null,
  message text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, request_id),
  foreign key (council_id, meeting_id) references meeting
);
create index minute_comment_request_by_meeting on minute_comment_request (council_id, meeting_id);
create index minute_comment_request_by_account on minute_comment_request (council_id, asked_account_id);
select house.guard_append_only('minute_comment_request');

create table minute_comment (
  council_id identifier not null,
  comment_id identifier not null,
  meeting_id identifier not null,
  item_id identifier not null,
  block_id identifier,
  quoted text not null default '',
  text text not null,
  author text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, comment_id),
  foreign key (council_id, meeting_id) references meeting,
  foreign key (council_id, item_id) references agenda_item
);
create index minute_comment_by_meeting on minute_comment (council_id, meeting_id);
select house.guard_append_only('minute_comment');

-- A foreign key to a table that only grows would lock rows of it, for which the office gave up the right.
create table minute_comment_answer (
  council_id identifier not null,
  comment_id identifier not null,
  outcome text not null check (outcome in ('taken', 'notTaken')),
  text text not null,
  author text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, comment_id)
);
select house.guard_append_only('minute_comment_answer');

-- What the proper officer decided about a summary of business taken in private; public with the minutes, the reason never.
create table minute_summary (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  text text,
  reason text,
  decided_by text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, meeting_id, sequence),
  foreign key (council_id, meeting_id) references meeting,
  check ((text is null) <> (reason is null))
);
select house.guard('minute_summary');
create policy released on minute_summary for select to moothall_public using (released_entry is not null and text is not null);
grant select (council_id, meeting_id, sequence, text, released_entry) on minute_summary to moothall_public;

-- The seal of signed minutes: the public text as signed, its digest, and the digest of the whole.
create table minute_seal (
  council_id identifier not null,
  meeting_id identifier not null,
  public_text text not null,
  public_sha256 text not null,
  whole_sha256 text not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, meeting_id),
  foreign key (council_id, meeting_id) references meeting
);
select house.guard_append_only('minute_seal');
select house.show_released('minute_seal');
grant select (council_id, meeting_id, public_text, public_sha256, released_entry) on minute_seal to moothall_public;

-- Whether the minutes in which an item stands are sealed.
create function house.is_sealed(council identifier, item identifier) returns boolean stable language sql as $$
  select exists (
    select from public.agenda_item i join public.minute_seal s on s.council_id = i.council_id and s.meeting_id = i.meeting_id
    where i.council_id = council and i.item_id = item)
$$;

-- What is sealed is neither changed nor taken out, whoever asks.
create policy sealed_stays on minute_block as restrictive for update using (not house.is_sealed(council_id, item_id));
create policy sealed_is_kept on minute_block as restrictive for delete using (not house.is_sealed(council_id, item_id));
create policy sealed_stays on minute_entry as restrictive for update using (not house.is_sealed(council_id, item_id));
create policy sealed_is_kept on minute_entry as restrictive for delete using (not house.is_sealed(council_id, item_id));
create policy sealed_stays on contribution as restrictive for update using (not house.is_sealed(council_id, item_id));
create policy sealed_is_kept on contribution as restrictive for delete using (not house.is_sealed(council_id, item_id));

alter table minute_correction add column agreed_item_id identifier;
alter table minute_correction add foreign key (council_id, agreed_item_id) references agenda_item;

create view published.minute_block with (security_invoker = true) as
select b.council_id, b.item_id, b.position, b.block_id, b.kind, b.text, b.points, b.mover, b.seconder,
       b.contribution_id, b.vote_id, b.resolution_id
from minute_block b
join agenda_item i on i.council_id = b.council_id and i.item_id = b.item_id and i.released_entry is not null
where b.released_entry is not null;

create view published.minute_correction with (security_invoker = true) as
select c.council_id, c.meeting_id, c.position, c.item_id, c.was, c.becomes,
       s.at_meeting_id, agreed.item_id as agreed_item_id, agreed.number as agreed_item_number
from minute_correction c
join minute_set_state s on s.council_id = c.council_id and s.meeting_id = c.meeting_id and s.entry_no = c.entry_no
left join agenda_item agreed on agreed.council_id = c.council_id and agreed.item_id = c.agreed_item_id
  and agreed.released_entry is not null
where c.released_entry is not null;

create view published.minute_summary with (security_invoker = true) as
select distinct on (council_id, meeting_id) council_id, meeting_id, text
from minute_summary
where released_entry is not null and text is not null
order by council_id, meeting_id, sequence desc;

create view published.minute_seal with (security_invoker = true) as
select council_id, meeting_id, public_text, public_sha256 from minute_seal where released_entry is not null;

grant select on published.minute_block, published.minute_correction, published.minute_summary, published.minute_seal
  to moothall_public;
