-- Where a meeting can be watched, and how a moment of its recording is reached. The last row of a meeting holds; one without an
-- address takes the webcast away.
create table meeting_webcast (
  council_id identifier not null,
  meeting_id identifier not null,
  sequence int not null,
  address text check (address like 'https://%'),
  offset_pattern text check (offset_pattern like '%{seconds}%'),
  recording_began timestamptz,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, meeting_id, sequence),
  foreign key (council_id, meeting_id) references meeting,
  check (address is not null or (offset_pattern is null and recording_began is null))
);
select house.guard_append_only('meeting_webcast');
select house.show_released('meeting_webcast');
grant select on meeting_webcast to moothall_public;

create view published.meeting_webcast with (security_invoker = true) as
select w.council_id, w.meeting_id, w.address, w.offset_pattern, w.recording_began
from meeting_webcast w
where w.released_entry is not null and w.address is not null
  and not exists (
    select 1 from meeting_webcast l
    where l.council_id = w.council_id and l.meeting_id = w.meeting_id and l.sequence > w.sequence and l.released_entry is not null
  );
grant select on published.meeting_webcast to moothall_public;
