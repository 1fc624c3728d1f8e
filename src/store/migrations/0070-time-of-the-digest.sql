-- The time of day at which a council's digest of mail goes out, by its own clock. The last setting holds.
create table mail_policy (
  council_id identifier not null references council,
  version int not null,
  digest_time text not null check (digest_time ~ '^\d\d:\d\d$'),
  set_at timestamptz not null,
  set_entry bigint not null,
  primary key (council_id, version)
);
select house.guard_append_only('mail_policy');
