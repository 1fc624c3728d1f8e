-- Which meetings were held, and which of them have their decisions or minutes out: the rest are to be decided, however old.
create index meeting_state_held on meeting_state (council_id, meeting_id) where state in ('inProgress', 'closed');
create index meeting_state_decided on meeting_state (council_id, meeting_id)
  where state in ('decisionsPublished', 'draftMinutesPublished');
