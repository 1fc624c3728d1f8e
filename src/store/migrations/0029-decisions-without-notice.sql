-- Decisions that were taken without a notice that the law asks for, and are recorded all the same: who answers for it, and why.
-- The record of what was decided must be made; that it should not have been decided yet is said here. The office's alone.

create table decision_without_notice (
  council_id identifier not null,
  resolution_id identifier not null,
  reason text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, resolution_id),
  foreign key (council_id, resolution_id) references resolution
);
select house.guard_append_only('decision_without_notice');

-- The entry of the forward plan on which one person decides alone.
alter table delegated_decision_private
  add column plan_entry_id identifier,
  add foreign key (council_id, plan_entry_id) references plan_entry;
