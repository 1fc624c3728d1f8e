-- How long things are kept. Nothing that was published is ever deleted: who sent a submission is, once it is needed no longer.

-- That a thing is kept whatever its clock says, for a claim or an inquiry: until somebody lifts it, with the reason.
create table legal_hold (
  council_id identifier not null references council,
  hold_id identifier not null,
  thing_kind text not null check (thing_kind in ('matter', 'meeting', 'document', 'submission')),
  thing_id identifier not null,
  reason text not null,
  placed_by text not null,
  placed_at timestamptz not null,
  placed_entry bigint not null,
  lift_reason text,
  lifted_by text,
  lifted_at timestamptz,
  lifted_entry bigint,
  primary key (council_id, hold_id),
  check ((lifted_entry is null) = (lift_reason is null) and (lifted_entry is null) = (lifted_at is null))
);
create index legal_hold_standing on legal_hold (council_id, thing_kind, thing_id) where lifted_entry is null;
select house.guard('legal_hold');

-- How many months the council keeps who sent a submission: its own rule, with where it is written. The last one holds.
create table sender_policy (
  council_id identifier not null references council,
  version int not null,
  months int not null check (months between 1 and 120),
  source text not null,
  set_at timestamptz not null,
  set_entry bigint not null,
  primary key (council_id, version)
);
select house.guard_append_only('sender_policy');

-- That somebody looked at a record whose time had come and keeps it on, until when and why.
create table retention_review (
  council_id identifier not null references council,
  thing_kind text not null check (thing_kind in ('meeting', 'document', 'decision')),
  thing_id identifier not null,
  sequence int not null,
  keep_until date not null,
  reason text not null,
  reviewed_by text not null,
  reviewed_at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, thing_kind, thing_id, sequence)
);
select house.guard_append_only('retention_review');
