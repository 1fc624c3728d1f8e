-- How people prove who they are. Never public. Nothing here can be used as it stands: passwords and tokens are kept as digests.

create table account_password (
  council_id identifier not null,
  account_id identifier not null,
  -- argon2id with its parameters, in the PHC form.
  digest text not null,
  set_at timestamptz not null,
  set_entry bigint not null,
  primary key (council_id, account_id),
  foreign key (council_id, account_id) references account
);
select house.guard('account_password');

-- Wrong attempts to sign in, by what they are counted: kept, so that a restart forgives nobody. The key is a digest, so that
-- an address that was typed by mistake (or a password typed in its place) is not kept.
create table wrong_attempt (
  council_id identifier not null references council,
  counted_by text not null,
  key_sha256 text not null,
  count integer not null,
  last_at timestamptz not null,
  primary key (council_id, counted_by, key_sha256)
);
create index wrong_attempt_by_age on wrong_attempt (last_at);
select house.guard('wrong_attempt');

-- Devices that have signed in to an account: a stranger's guesses do not make them wait.
create table known_device (
  council_id identifier not null,
  account_id identifier not null,
  token_sha256 text not null,
  last_at timestamptz not null,
  primary key (council_id, account_id, token_sha256),
  foreign key (council_id, account_id) references account
);
select house.guard('known_device');
