-- Weeks in which the council does not usually meet: recesses, party conferences. On the public calendar at once.

create table recess (
  council_id identifier not null references council,
  recess_id identifier not null,
  name text not null,
  from_on date not null,
  to_on date not null,
  released_entry bigint,
  withdrawn_entry bigint,
  primary key (council_id, recess_id),
  check (from_on <= to_on)
);
create index recess_by_day on recess (council_id, from_on);
select house.guard('recess');
create policy released on recess for select to moothall_public using (released_entry is not null and withdrawn_entry is null);
grant select on recess to moothall_public;

create view published.recess with (security_invoker = true) as
select council_id, recess_id, name, from_on, to_on from recess
where released_entry is not null and withdrawn_entry is null;
grant select on published.recess to moothall_public;
