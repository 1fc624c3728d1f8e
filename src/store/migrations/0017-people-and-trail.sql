-- Powers that end, accounts that close, and an audit trail that is searched, verified and told of reads.

alter table account add closed_entry bigint;
alter table power_grant add ended_entry bigint, add ended_at timestamptz, add end_reason text;

-- The trail is read newest first, by who did it, what was done, to what, and when.
create index audit_entry_by_account on audit_entry (council_id, account_id, entry_no);
create index audit_entry_by_act on audit_entry (council_id, act, entry_no);
create index audit_entry_by_thing on audit_entry (council_id, subject_id, entry_no);
create index audit_entry_by_time on audit_entry (council_id, at);

-- That somebody read what is not public. Noted before the page is shown, and entered in the trail by a job, because an
-- entry waits for every act of the council and a reader must not.
create table read_note (
  council_id identifier not null references council,
  note_id identifier not null,
  at timestamptz not null,
  account_id identifier not null,
  actor text not null,
  power text not null,
  thing_kind text not null,
  thing_id text not null,
  version int,
  primary key (council_id, note_id)
);
select house.guard('read_note');

-- What came of following the trail from its beginning: how many entries there were and the hash of the last, so that a
-- trail that has been cut off at its end is seen the next time.
create table audit_verification (
  council_id identifier not null references council,
  at timestamptz not null,
  entries bigint not null,
  last_hash text not null,
  broken_entry_no bigint,
  fault text,
  primary key (council_id, at)
);
select house.guard_append_only('audit_verification');
