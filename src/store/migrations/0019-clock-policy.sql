-- What a council has settled for itself about the counting of days. The last version counts; none is ever changed.
create table clock_policy (
  council_id identifier not null references council,
  version int not null,
  setting jsonb not null,
  set_at timestamptz not null,
  set_entry bigint not null,
  primary key (council_id, version)
);
select house.guard_append_only('clock_policy');
