-- The search of the workspace finds what stands in the registers, and what the public sent.
create index interest_version_found on interest_version using gin (council_id, to_tsvector('english'::regconfig, words));
create index dispensation_found on dispensation
  using gin (council_id, to_tsvector('english'::regconfig, subject || ' ' || reasons));
create index outside_body_found on outside_body
  using gin (council_id, to_tsvector('english'::regconfig, name || ' ' || purpose));
create index submission_found on submission using gin (council_id, to_tsvector('english'::regconfig, subject || ' ' || text));
create index submission_shown_found on submission_shown using gin (council_id, to_tsvector('english'::regconfig, subject));
create index submission_words_found on submission_words using gin (council_id, to_tsvector('english'::regconfig, text));
