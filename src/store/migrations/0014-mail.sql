-- Mail that goes out. It is written in the transaction of the act that it tells of, so it exists exactly where the act was kept.

-- What was said to whom, about what and why. Nothing refers to it by a foreign key: that takes a right to change it.
-- The title is one that the reader may see; a secret link is not kept here.
create table mail (
  council_id identifier not null references council,
  mail_id identifier not null,
  kind text not null,
  account_id identifier,
  name text not null,
  address text not null,
  about_kind text not null,
  about_id text not null,
  title text,
  path text,
  by_name text,
  due_on date,
  timing text not null check (timing in ('atOnce', 'digest')),
  queued_at timestamptz not null,
  queued_entry bigint not null,
  primary key (council_id, mail_id),
  foreign key (council_id, account_id) references account
);
create index mail_by_time on mail (council_id, queued_at, mail_id);
create index mail_by_address on mail (council_id, address);
select house.guard_append_only('mail');

-- What has not been sent yet, and when it is to be tried. A secret link stands here until it has been sent, and nowhere after.
create table mail_waiting (
  council_id identifier not null,
  mail_id identifier not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  secret_path text,
  primary key (council_id, mail_id)
);
create index mail_waiting_by_time on mail_waiting (council_id, due_at);
select house.guard('mail_waiting');

-- Each attempt to send, with what the other side answered; the words as they were sent.
create table mail_delivery (
  council_id identifier not null,
  mail_id identifier not null,
  attempt int not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('sent', 'delayed', 'bounced')),
  reply text not null,
  words text,
  primary key (council_id, mail_id, attempt)
);
create index mail_delivery_bounced on mail_delivery (council_id, at) where outcome = 'bounced';
select house.guard_append_only('mail_delivery');

-- Which kinds of mail an account wants at once and which once a day, where that is not the kind's own way.
create table mail_preference (
  council_id identifier not null,
  account_id identifier not null,
  kind text not null,
  timing text not null check (timing in ('atOnce', 'digest')),
  chosen_entry bigint not null,
  primary key (council_id, account_id, kind),
  foreign key (council_id, account_id) references account
);
select house.guard('mail_preference');

-- Asks for a job to be run as soon as the transaction is kept. Where no jobs have ever run, the first start will look itself.
create function house.ask_for_job(task text, key text) returns void language plpgsql as $$
begin
  if to_regclass('graphile_worker._private_jobs') is not null then
    perform graphile_worker.add_job(task, job_key => task || ' ' || key);
  end if;
end $$;
