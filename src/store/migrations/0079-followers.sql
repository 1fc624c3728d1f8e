-- Who follows by mail what is public. An address stands here and nowhere else: mail to a follower names the follower, and its address is
-- looked up when it is sent. Once somebody stops, the row is gone, and what refers to it names nobody.

-- The stop key stands as it is, since every mail carries it and all it lets anybody do is see and stop what is followed.
create table follower (
  council_id identifier not null references council,
  follower_id identifier not null,
  address text not null,
  stop_key text not null,
  told_to timestamptz not null,
  bounces int not null default 0,
  primary key (council_id, follower_id),
  unique (council_id, address),
  unique (council_id, stop_key)
);
select house.guard('follower');

-- What a follower asked to follow. Nothing is told of it before it is confirmed; asked again, a further link is made and the rest stays.
create table followed_topic (
  council_id identifier not null,
  follower_id identifier not null,
  kind text not null check (kind in ('commitments', 'decisionNotices', 'actions', 'commitment', 'plan', 'inspection', 'matter', 'body')),
  thing_id text not null,
  asked_at timestamptz not null,
  asks int not null,
  confirm_sha256 text,
  confirmed_at timestamptz,
  primary key (council_id, follower_id, kind, thing_id),
  unique (council_id, confirm_sha256),
  foreign key (council_id, follower_id) references follower
);
create index followed_topic_by_thing on followed_topic (council_id, kind, thing_id);
select house.guard('followed_topic');

-- Which public news of what is followed has been seen, and when first: keys alone, no words. It is told to who followed before that.
create table followed_news (
  council_id identifier not null references council,
  kind text not null,
  thing_id text not null,
  news_key text not null,
  seen_at timestamptz not null,
  primary key (council_id, kind, thing_id, news_key)
);
create index followed_news_by_time on followed_news (council_id, kind, thing_id, seen_at);
select house.guard('followed_news');

-- The office's list of mail leaves out what goes to followers.
create index mail_of_the_office on mail (council_id, queued_at, mail_id) where about_kind <> 'follower';

-- Mail that nobody waits for goes out after all other that is due, however much of it there is.
alter table mail_waiting add column turn int not null default 0;
create index mail_waiting_by_turn on mail_waiting (council_id, turn, due_at, mail_id);
