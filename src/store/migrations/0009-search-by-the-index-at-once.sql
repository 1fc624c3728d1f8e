-- A text index keeps new entries in a list that is searched from end to end, and the planner passes by an index whose
-- list is long. Released text is written seldom and read always, so it goes into the index at once.

alter index released_text_words set (fastupdate = off);
alter index released_word_shape set (fastupdate = off);
