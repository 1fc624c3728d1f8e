-- Every table leads its keys with council_id, so that councils can share one server or be spread over many.
-- Row security is forced on every table; house.guard and house.guard_append_only are the only two ways it is set.

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

create domain identifier as text collate "C";

-- The office (the role that owns the tables) may do everything; anybody else needs a policy of their own.
create function house.guard(guarded regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy office on %s to %I using (true) with check (true)', guarded, current_user);
end $$;

-- The office may read and add, never change, delete or empty: it gave up the right, and there is no policy for it.
create function house.guard_append_only(guarded regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format('create policy office_reads on %s for select to %I using (true)', guarded, current_user);
  execute format('create policy office_adds on %s for insert to %I with check (true)', guarded, current_user);
  execute format('revoke update, delete, truncate on %s from %I', guarded, current_user);
end $$;

-- A row is public exactly when it names the audit entry of the act that released it.
create function house.show_released(shown regclass) returns void language plpgsql as $$
begin
  execute format('create policy released on %s for select to moothall_public using (released_entry is not null)', shown);
end $$;

create table council (
  council_id identifier primary key,
  slug text not null,
  name text not null,
  zone text not null,
  executive_model text not null,
  theme jsonb not null default '{}',
  contact jsonb not null default '{}',
  welcome text not null default '',
  is_example boolean not null default false
);
select house.guard('council');
create policy listed on council for select to moothall_public using (true);
grant select on council to moothall_public;

create table council_host (
  council_id identifier not null references council,
  host text not null,
  primary key (council_id, host)
);
create index council_by_host on council_host (host);
select house.guard('council_host');
create policy listed on council_host for select to moothall_public using (true);
grant select on council_host to moothall_public;

-- What was done, by whom, when and under what power; each entry holds the hash of the one before.
create table audit_entry (
  council_id identifier not null references council,
  entry_no bigint not null,
  at timestamptz not null,
  account_id identifier,
  actor text not null,
  power text not null,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  detail jsonb not null default '{}',
  previous_hash text not null,
  hash text not null,
  primary key (council_id, entry_no)
);
create index audit_entry_by_subject on audit_entry (council_id, subject_kind, subject_id);
select house.guard_append_only('audit_entry');

-- The number of public acts so far: pages are cached under it, and it moves only on public acts.
create table publication_revision (
  council_id identifier primary key references council,
  revision bigint not null,
  moved_at timestamptz not null
);
select house.guard('publication_revision');
create policy listed on publication_revision for select to moothall_public using (true);
grant select on publication_revision to moothall_public;
