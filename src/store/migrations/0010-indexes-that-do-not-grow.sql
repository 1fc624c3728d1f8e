-- What a page asks for is found by its index alone, however much else the council has.
-- A body's meetings before and after a day, in the order in which they are asked for.

drop index meeting_by_body;
create index meeting_by_body on meeting (council_id, body_id, starts_on, meeting_id);

-- A search of one body's papers reads those papers and no others.
drop index released_text_words;
create index released_text_words on released_text using gin (council_id, body_id, words) with (fastupdate = off);
