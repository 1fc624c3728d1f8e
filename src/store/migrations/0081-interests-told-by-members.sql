-- What a member tells the monitoring officer of their interests, and what became of it: entered in the register, or asked back
-- about. Neither is public; what is entered stands in the register by the acts of the register.

create table interest_notification (
  council_id identifier not null,
  notification_id identifier not null,
  person_id identifier not null,
  change text not null check (change in ('new', 'change', 'end', 'none')),
  interest_id identifier,
  kind text,
  holder text,
  words text,
  from_on date,
  ended_on date,
  sensitive_because text,
  told_on date not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, notification_id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, interest_id) references interest,
  check ((change in ('change', 'end')) = (interest_id is not null)),
  check ((change in ('new', 'change')) = (words is not null)),
  check ((change = 'end') = (ended_on is not null))
);
create index interest_notification_by_person on interest_notification (council_id, person_id);
select house.guard('interest_notification');

create table interest_notification_answer (
  council_id identifier not null,
  notification_id identifier not null,
  outcome text not null check (outcome in ('entered', 'askedBack')),
  question text,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, notification_id),
  foreign key (council_id, notification_id) references interest_notification,
  check ((outcome = 'askedBack') = (question is not null))
);
select house.guard_append_only('interest_notification_answer');
