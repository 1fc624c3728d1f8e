-- That the council approved a member's absence, before the six months of section 85 were over. The reason may be about health:
-- it is for those who keep the registers, and no part of it is public. What the council minuted of it is public by itself.
create table absence_approval (
  council_id identifier not null,
  absence_approval_id identifier not null,
  person_id identifier not null,
  reason text not null,
  approved_on date not null,
  until_on date not null,
  minute text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, absence_approval_id),
  foreign key (council_id, person_id) references person,
  check (until_on >= approved_on)
);
create index absence_approval_by_person on absence_approval (council_id, person_id);
select house.guard_append_only('absence_approval');
