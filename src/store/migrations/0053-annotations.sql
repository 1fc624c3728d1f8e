-- A member's private notes on agenda items and papers. Nobody but the member reads them: row security, forced on the office as on
-- everybody, shows a row only to a transaction that says for whom it reads, and only the member's own. A backup says that it
-- takes everything, since a council must get all of it back. No public role has a right here.
create function house.guard_personal(guarded regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', guarded);
  execute format('alter table %s force row level security', guarded);
  execute format(
    'create policy own on %s to %I using (person_id = current_setting(''moothall.person'', true) or current_setting(''moothall.backup'', true) = ''whole'') with check (person_id = current_setting(''moothall.person'', true) or current_setting(''moothall.backup'', true) = ''whole'')',
    guarded, current_user);
end $$;

create table annotation (
  council_id identifier not null,
  person_id identifier not null,
  thing_kind text not null check (thing_kind in ('item', 'document')),
  thing_id identifier not null,
  text text not null,
  changed_at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, person_id, thing_kind, thing_id),
  foreign key (council_id, person_id) references person
);
select house.guard_personal('annotation');
