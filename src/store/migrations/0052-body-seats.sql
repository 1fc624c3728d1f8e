-- How many seats the council gave a body from a day on. The latest day that has come holds; of one day, the latest record.
create table body_seats (
  council_id identifier not null,
  body_id identifier not null,
  sequence int not null,
  seats int not null check (seats >= 0),
  from_on date not null,
  authority text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, body_id, sequence),
  foreign key (council_id, body_id) references body
);
select house.guard_append_only('body_seats');

-- That the council reviewed how the seats are shared among the groups. What was agreed otherwise before it lapses.
create table balance_review (
  council_id identifier not null references council,
  sequence int not null,
  reviewed_on date not null,
  authority text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, sequence)
);
select house.guard_append_only('balance_review');

-- That the council shared the seats of a body otherwise than in balance, no member voting against it.
create table balance_departure (
  council_id identifier not null,
  body_id identifier not null,
  sequence int not null,
  decided_on date not null,
  arrangement text not null,
  authority text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, body_id, sequence),
  foreign key (council_id, body_id) references body
);
select house.guard_append_only('balance_departure');
