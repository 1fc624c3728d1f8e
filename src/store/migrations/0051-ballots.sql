-- Ballots between candidates for one place, with each round as it was counted. Public with the decisions of the meeting.

create table ballot (
  council_id identifier not null,
  ballot_id identifier not null,
  item_id identifier not null,
  position int not null,
  post text not null,
  taking text not null check (taking in ('secret', 'hands', 'names')),
  candidates jsonb not null,
  rounds jsonb not null,
  elected_person_id identifier,
  elected_name text,
  abandoned_because text,
  released_entry bigint,
  primary key (council_id, ballot_id),
  unique (council_id, item_id, position),
  foreign key (council_id, item_id) references agenda_item,
  foreign key (council_id, elected_person_id) references person,
  check ((elected_name is null) <> (abandoned_because is null))
);
select house.guard('ballot');
select house.show_released('ballot');
grant select on ballot to moothall_public;

create view published.ballot with (security_invoker = true) as
select council_id, ballot_id, item_id, position, post, taking, candidates, rounds, elected_person_id, elected_name, abandoned_because
from ballot where released_entry is not null;
grant select on published.ballot to moothall_public;
