-- Who is whose account, by the name that the council's identity provider has for them. One that was unlinked stays as the
-- record of who had it.
create table provider_identity (
  council_id identifier not null,
  provider_identity_id identifier not null,
  account_id identifier not null,
  issuer text not null,
  subject text not null,
  linked_at timestamptz not null,
  linked_entry bigint not null,
  unlinked_entry bigint,
  primary key (council_id, provider_identity_id),
  foreign key (council_id, account_id) references account
);
create unique index provider_identity_live on provider_identity (council_id, issuer, subject) where unlinked_entry is null;
create unique index provider_identity_of_account on provider_identity (council_id, account_id, issuer) where unlinked_entry is null;
select house.guard('provider_identity');

-- By what a sign-in that waits for its code began.
alter table sign_in_step add column first_factor text not null default 'password'
  check (first_factor in ('password', 'provider'));
