-- Who is signed in, on which device, since when. Of the token that the browser holds only its digest is kept.
create table signed_in_session (
  council_id identifier not null,
  session_id identifier not null,
  account_id identifier not null,
  token_sha256 text not null,
  method text not null,
  device text not null default '',
  signed_in_at timestamptz not null,
  signed_in_entry bigint not null,
  last_seen_at timestamptz not null,
  second_factor_at timestamptz,
  ended_at timestamptz,
  ended_because text,
  primary key (council_id, session_id),
  unique (council_id, token_sha256),
  foreign key (council_id, account_id) references account,
  check ((ended_at is null) = (ended_because is null))
);
create index signed_in_session_by_account on signed_in_session (council_id, account_id);
select house.guard('signed_in_session');

-- A form that was sent and done, so that sending it twice does it once. `led_to` is where its sender was taken.
create table taken_form (
  council_id identifier not null,
  form_id identifier not null,
  account_id identifier not null,
  led_to text,
  taken_at timestamptz not null,
  primary key (council_id, form_id),
  foreign key (council_id, account_id) references account
);
create index taken_form_by_time on taken_form (council_id, taken_at);
select house.guard('taken_form');

-- What somebody has typed into a form and not sent yet, kept for them alone until it is sent or thrown away.
create table form_draft (
  council_id identifier not null,
  account_id identifier not null,
  place text not null,
  typed jsonb not null,
  saved_at timestamptz not null,
  primary key (council_id, account_id, place),
  foreign key (council_id, account_id) references account
);
select house.guard('form_draft');
