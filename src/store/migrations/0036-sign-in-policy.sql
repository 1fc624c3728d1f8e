-- What a council allows about signing in by its identity provider: the last setting holds, and without one nothing is allowed.
create table sign_in_policy (
  council_id identifier not null references council,
  version int not null,
  links_by_address boolean not null,
  set_at timestamptz not null,
  set_entry bigint not null,
  primary key (council_id, version)
);
select house.guard_append_only('sign_in_policy');
