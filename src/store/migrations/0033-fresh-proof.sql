-- When the holder of a session last proved again who they are: asked for before what is grave.
alter table signed_in_session add column proved_at timestamptz;

-- What a challenge is for: one that was given out to prove again who one is adds no passkey.
alter table passkey_challenge add column purpose text not null default 'signIn' check (purpose in ('signIn', 'add', 'prove'));
alter table passkey_challenge alter column purpose drop default;
