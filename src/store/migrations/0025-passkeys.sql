-- Passkeys of accounts. Of each only the public key is kept. One that was removed stays as the record of who had it.
create table passkey (
  council_id identifier not null,
  passkey_id identifier not null,
  account_id identifier not null,
  credential_id text not null,
  public_key text not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  added_at timestamptz not null,
  added_entry bigint not null,
  used_at timestamptz,
  removed_entry bigint,
  primary key (council_id, passkey_id),
  unique (council_id, credential_id),
  foreign key (council_id, account_id) references account
);
create index passkey_by_account on passkey (council_id, account_id);
select house.guard('passkey');

-- What a passkey was asked to sign: good once, and for some minutes. With an account it is for adding one to it.
create table passkey_challenge (
  council_id identifier not null,
  challenge_sha256 text not null,
  account_id identifier,
  expires_at timestamptz not null,
  primary key (council_id, challenge_sha256),
  foreign key (council_id, account_id) references account
);
create index passkey_challenge_by_age on passkey_challenge (expires_at);
select house.guard('passkey_challenge');
