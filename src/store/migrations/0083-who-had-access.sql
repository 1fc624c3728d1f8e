-- Who could open a paper when a breach of its embargo or confidence was recorded, as their names stood then.
alter table embargo_breach add column had_access jsonb not null default '[]';
