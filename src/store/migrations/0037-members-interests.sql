-- The register of members' interests. Of an interest whose details are withheld the public sees that there is one, and none of
-- its versions; nothing is deleted, so what was public before it was withheld is kept and shown no more.

create table interest (
  council_id identifier not null references council,
  interest_id identifier not null,
  person_id identifier not null,
  withheld_entry bigint,
  ended_entry bigint,
  released_entry bigint,
  primary key (council_id, interest_id),
  foreign key (council_id, person_id) references person
);
create index interest_by_person on interest (council_id, person_id);
select house.guard('interest');
select house.show_released('interest');
grant select on interest to moothall_public;

create table interest_version (
  council_id identifier not null,
  interest_id identifier not null,
  version int not null,
  kind text not null check (kind in ('employment', 'sponsorship', 'contracts', 'land', 'licences', 'corporateTenancies',
                                     'securities', 'otherRegistrable')),
  holder text not null check (holder in ('member', 'partner')),
  words text not null,
  from_on date,
  notified_on date not null,
  ended_on date,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  withdrawn_entry bigint,
  primary key (council_id, interest_id, version),
  foreign key (council_id, interest_id) references interest,
  check (ended_on is null or from_on is null or from_on <= ended_on)
);
select house.guard('interest_version');
create policy released on interest_version for select to moothall_public using (
  released_entry is not null and withdrawn_entry is null
  and exists (select from interest i where i.council_id = interest_version.council_id
              and i.interest_id = interest_version.interest_id and i.withheld_entry is null));
grant select on interest_version to moothall_public;

-- That the monitoring officer agreed to withhold the details of an interest, or to withhold them no longer, and why.
create table interest_withholding (
  council_id identifier not null,
  interest_id identifier not null,
  sequence int not null,
  is_withheld boolean not null,
  reason text not null,
  agreed_by_account_id identifier,
  agreed_by text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, interest_id, sequence),
  foreign key (council_id, interest_id) references interest
);
select house.guard_append_only('interest_withholding');

-- That a member told the monitoring officer that they have nothing to register.
create table no_interests (
  council_id identifier not null references council,
  person_id identifier not null,
  sequence int not null,
  notified_on date not null,
  at timestamptz not null,
  released_entry bigint not null,
  primary key (council_id, person_id, sequence),
  foreign key (council_id, person_id) references person
);
select house.guard_append_only('no_interests');
select house.show_released('no_interests');
grant select on no_interests to moothall_public;

create view published.interest_version with (security_invoker = true) as
select v.council_id, v.interest_id, v.version, v.kind, v.holder, v.words, v.from_on, v.notified_on, v.ended_on, v.at
from interest_version v
join interest i on i.council_id = v.council_id and i.interest_id = v.interest_id
where v.released_entry is not null and v.withdrawn_entry is null and i.withheld_entry is null and i.released_entry is not null;

create view published.interest with (security_invoker = true) as
select i.council_id, i.interest_id, i.person_id, i.withheld_entry is not null as is_withheld,
       i.ended_entry is not null as has_ended, v.version, v.kind, v.holder, v.words, v.from_on, v.notified_on, v.ended_on,
       v.at as changed_at
from interest i
join person p on p.council_id = i.council_id and p.person_id = i.person_id and p.released_entry is not null
left join lateral (
  select * from published.interest_version v
  where v.council_id = i.council_id and v.interest_id = i.interest_id
  order by version desc limit 1
) v on true
where i.released_entry is not null;

create view published.no_interests with (security_invoker = true) as
select distinct on (n.council_id, n.person_id) n.council_id, n.person_id, n.notified_on
from no_interests n
join person p on p.council_id = n.council_id and p.person_id = n.person_id and p.released_entry is not null
order by n.council_id, n.person_id, n.sequence desc;

grant select on published.interest_version, published.interest, published.no_interests to moothall_public;
