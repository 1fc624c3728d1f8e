-- Public search reads released text only, kept by the transaction that releases. Row security's policies here are
-- constant, so the text indexes stay usable for the public role.

create table released_text (
  council_id identifier not null references council,
  kind text not null,
  thing_id identifier not null,
  body_id identifier,
  matter_id identifier,
  happened_on date,
  title text not null,
  text text not null,
  words tsvector generated always as (
    setweight(to_tsvector('english'::regconfig, title), 'A') || setweight(to_tsvector('english'::regconfig, text), 'B')
  ) stored,
  primary key (council_id, kind, thing_id)
);
create index released_text_words on released_text using gin (council_id, words);
create index released_text_by_day on released_text (council_id, happened_on desc);
select house.guard('released_text');
create policy released on released_text for select to moothall_public using (true);
grant select on released_text to moothall_public;

-- How often each word stands in the released text, for suggesting the word a reader meant.
create table released_word (
  council_id identifier not null references council,
  word text not null,
  uses bigint not null,
  primary key (council_id, word)
);
create index released_word_shape on released_word using gin (council_id, word gin_trgm_ops);
select house.guard('released_word');
create policy released on released_word for select to moothall_public using (true);
grant select on released_word to moothall_public;
