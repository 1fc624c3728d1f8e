-- The logins of the example council, which `moothall example logins` prints. No other council has any. Their passwords are
-- kept as they are, so that they can be printed again; they are good only while the site listens on loopback.
create table example_login (
  council_id identifier not null,
  account_id identifier not null,
  role text not null,
  password text not null,
  opened_entry bigint not null,
  primary key (council_id, account_id),
  unique (council_id, role),
  foreign key (council_id, account_id) references account
);
select house.guard('example_login');
