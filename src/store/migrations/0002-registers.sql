-- Bodies, people and offices, each with the dates on which it holds. Last days (valid_to, to_on) count.

create table body (
  council_id identifier not null references council,
  body_id identifier not null,
  slug text not null,
  name text not null,
  kind text not null,
  regime text not null,
  parent_body_id identifier,
  successor_body_id identifier,
  quorum int,
  purpose text not null default '',
  valid_from date not null,
  valid_to date,
  released_entry bigint,
  primary key (council_id, body_id),
  unique (council_id, slug),
  foreign key (council_id, parent_body_id) references body,
  foreign key (council_id, successor_body_id) references body deferrable initially deferred
);
select house.guard('body');
select house.show_released('body');
grant select on body to moothall_public;

create table body_alias (
  council_id identifier not null,
  body_id identifier not null,
  alias text not null,
  primary key (council_id, body_id, alias),
  foreign key (council_id, body_id) references body
);
select house.guard('body_alias');

create table person (
  council_id identifier not null references council,
  person_id identifier not null,
  canonical_name text not null,
  sort_name text not null,
  honorific text,
  post_nominals text,
  party text,
  ward text,
  biography text,
  released_entry bigint,
  primary key (council_id, person_id)
);
create index person_by_name on person (council_id, canonical_name);
select house.guard('person');
select house.show_released('person');
grant select on person to moothall_public;

-- Former names, each with the last day it was borne, and spellings seen in print, which have no day.
create table person_name (
  council_id identifier not null,
  person_id identifier not null,
  name text not null,
  until_on date,
  primary key (council_id, person_id, name),
  foreign key (council_id, person_id) references person
);
select house.guard('person_name');

create table office (
  council_id identifier not null references council,
  office_id identifier not null,
  title text not null,
  kind text not null,
  body_id identifier,
  released_entry bigint,
  primary key (council_id, office_id),
  foreign key (council_id, body_id) references body
);
create index office_by_body on office (council_id, body_id);
select house.guard('office');
select house.show_released('office');
grant select on office to moothall_public;

create table office_holding (
  council_id identifier not null,
  holding_id identifier not null,
  office_id identifier not null,
  person_id identifier not null,
  from_on date not null,
  to_on date,
  ended_by text,
  released_entry bigint,
  primary key (council_id, holding_id),
  foreign key (council_id, office_id) references office,
  foreign key (council_id, person_id) references person,
  check (to_on is null or to_on >= from_on)
);
create index office_holding_by_office on office_holding (council_id, office_id);
create index office_holding_by_person on office_holding (council_id, person_id);
select house.guard('office_holding');
select house.show_released('office_holding');
grant select on office_holding to moothall_public;

-- People who may sign in, and the powers they hold. Never public.
create table account (
  council_id identifier not null references council,
  account_id identifier not null,
  person_id identifier,
  name text not null,
  email text not null,
  opened_entry bigint not null,
  primary key (council_id, account_id),
  unique (council_id, email),
  foreign key (council_id, person_id) references person
);
select house.guard('account');

create table power_grant (
  council_id identifier not null,
  grant_id identifier not null,
  account_id identifier not null,
  role text not null,
  body_id identifier,
  from_on date not null,
  to_on date,
  granted_entry bigint not null,
  primary key (council_id, grant_id),
  foreign key (council_id, account_id) references account,
  foreign key (council_id, body_id) references body
);
create index power_grant_by_account on power_grant (council_id, account_id);
select house.guard('power_grant');
