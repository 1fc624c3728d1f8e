-- What the office has not released is looked up by its titles; the search of the workspace asks for each hit whether its
-- reader may see it. Released text is looked up where the public looks it up.
create index agenda_item_title on agenda_item using gin (council_id, to_tsvector('english'::regconfig, title || ' ' || purpose));
create index agenda_item_private_title on agenda_item_private
  using gin (council_id, to_tsvector('english'::regconfig, coalesce(title, '') || ' ' || coalesce(purpose, '')));
create index document_title on document using gin (council_id, to_tsvector('english'::regconfig, title));
create index document_private_title on document_private
  using gin (council_id, to_tsvector('english'::regconfig, coalesce(title, '')));

-- The pages about a thing that somebody opened last, for them alone. No act: it changes nothing but their own list.
create table recent_page (
  council_id identifier not null,
  account_id identifier not null,
  address text not null,
  title text not null,
  opened_at timestamptz not null,
  primary key (council_id, account_id, address),
  foreign key (council_id, account_id) references account
);
create index recent_page_by_time on recent_page (council_id, account_id, opened_at desc);
select house.guard('recent_page');
