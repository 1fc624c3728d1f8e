-- What the first page of the workspace and the clock board look up: each reads a few rows of tables that grow for ever.
create index access_classification_kept_back on access_classification (council_id, document_id)
  where class in ('embargoed', 'exempt', 'confidential');
create index resolution_by_publication on resolution (council_id, published_at) where released_entry is not null;
