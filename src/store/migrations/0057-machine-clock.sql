-- When the clock of the machine was found to have run away, and who confirmed the time afterwards. The last row counts: while it is
-- a doubt, nothing is released. None of it is public.
create table clock_doubt (
  council_id identifier not null references council,
  sequence int not null,
  kind text not null check (kind in ('doubted', 'confirmed')),
  apart_ms bigint,
  account_id identifier,
  seen_at timestamptz,
  seen_where text,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, sequence),
  check ((kind = 'doubted') = (apart_ms is not null)),
  check ((kind = 'confirmed') = (account_id is not null)),
  check ((kind = 'confirmed') = (seen_at is not null)),
  check ((kind = 'confirmed') = (seen_where is not null))
);
select house.guard_append_only('clock_doubt');
