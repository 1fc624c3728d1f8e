-- The matters that no public agenda has had yet, to be offered for an item beside those that a body had lately.
create index matter_unreleased on matter (council_id) where released_entry is null;
