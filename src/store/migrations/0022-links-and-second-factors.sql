-- Links that let the holder of an account set its password: an invitation, or one asked for. Of the token only the digest is kept.
create table sign_in_link (
  council_id identifier not null,
  token_sha256 text not null,
  account_id identifier not null,
  expires_at timestamptz not null,
  made_entry bigint not null,
  used_entry bigint,
  primary key (council_id, token_sha256),
  foreign key (council_id, account_id) references account
);
create index sign_in_link_by_account on sign_in_link (council_id, account_id);
select house.guard('sign_in_link');

-- A sign-in whose first step is done: it waits some minutes for the code, and is gone when that was right or wrong too often.
create table sign_in_step (
  council_id identifier not null,
  token_sha256 text not null,
  account_id identifier not null,
  expires_at timestamptz not null,
  wrong_codes integer not null default 0,
  primary key (council_id, token_sha256),
  foreign key (council_id, account_id) references account
);
create index sign_in_step_by_age on sign_in_step (expires_at);
select house.guard('sign_in_step');

-- The secret that an account's authenticator app shares, and the last step of time whose code was taken, so that none is twice.
create table one_time_code (
  council_id identifier not null,
  account_id identifier not null,
  secret text not null,
  last_step bigint not null,
  set_entry bigint not null,
  primary key (council_id, account_id),
  foreign key (council_id, account_id) references account
);
select house.guard('one_time_code');

create table recovery_code (
  council_id identifier not null,
  account_id identifier not null,
  code_sha256 text not null,
  used_at timestamptz,
  primary key (council_id, account_id, code_sha256),
  foreign key (council_id, account_id) references account
);
select house.guard('recovery_code');
