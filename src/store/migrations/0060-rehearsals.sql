-- Walks of the whole site: rehearsals of a release, by the item, and checks after a withdrawal, by the document. All are the
-- office's. A walk that is asked for on a page is made by a job; `ask_entry` says which asking it answers.
create table rehearsal_ask (
  council_id identifier not null,
  kind text not null check (kind in ('release', 'withdrawal')),
  thing_id identifier not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, entry_no)
);
create index rehearsal_ask_by_thing on rehearsal_ask (council_id, kind, thing_id, entry_no);
select house.guard_append_only('rehearsal_ask');

create table rehearsal (
  council_id identifier not null,
  kind text not null check (kind in ('release', 'withdrawal')),
  thing_id identifier not null,
  sequence int not null,
  ask_entry bigint,
  at timestamptz not null,
  took_ms int not null,
  verdict text not null check (verdict in ('holds', 'notWhole', 'refused', 'unanswered', 'leaks')),
  digest text not null,
  result jsonb not null,
  entry_no bigint not null,
  primary key (council_id, kind, thing_id, sequence)
);
create index rehearsal_by_ask on rehearsal (council_id, ask_entry);
select house.guard_append_only('rehearsal');

create table rehearsal_sign_off (
  council_id identifier not null,
  kind text not null check (kind in ('release', 'withdrawal')),
  thing_id identifier not null,
  sequence int not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, kind, thing_id, sequence)
);
select house.guard_append_only('rehearsal_sign_off');
