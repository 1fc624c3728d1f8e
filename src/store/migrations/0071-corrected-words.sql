-- Words that were put right: of an action, of a paragraph of a register, and of the findings that quote it. One row a field, with
-- the words before and after and the reason. What was public before is corrected in public at once; the register is the office's own.

create table action_correction (
  council_id identifier not null,
  action_id identifier not null,
  sequence integer not null,
  field text not null check (field in ('title', 'detail', 'theme', 'partners', 'voiceNote', 'risk', 'cost')),
  was text not null,
  became text not null,
  reason text not null,
  on_day date not null,
  by_name text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, action_id, sequence, field),
  foreign key (council_id, action_id) references improvement_action
);
select house.guard_append_only('action_correction');
select house.show_released('action_correction');
grant select (council_id, action_id, sequence, field, was, became, reason, on_day, released_entry) on action_correction to moothall_public;

create table paragraph_correction (
  council_id identifier not null,
  paragraph_id identifier not null,
  sequence integer not null,
  field text not null check (field in ('quote', 'paragraphNumber', 'section', 'page')),
  was text not null,
  became text not null,
  reason text not null,
  on_day date not null,
  by_name text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, paragraph_id, sequence, field),
  foreign key (council_id, paragraph_id) references report_paragraph
);
select house.guard_append_only('paragraph_correction');

create table finding_correction (
  council_id identifier not null,
  finding_id identifier not null,
  sequence integer not null,
  field text not null check (field in ('quote', 'paragraphNumber', 'section', 'page')),
  was text not null,
  became text not null,
  reason text not null,
  on_day date not null,
  by_name text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, finding_id, sequence, field),
  foreign key (council_id, finding_id) references finding
);
select house.guard_append_only('finding_correction');
create policy released on finding_correction for select to moothall_public using (released_entry is not null and exists (
  select from finding f where f.council_id = finding_correction.council_id and f.finding_id = finding_correction.finding_id));
grant select (council_id, finding_id, sequence, field, was, became, reason, on_day, released_entry) on finding_correction to moothall_public;

create view published.action_correction with (security_invoker = true) as
select c.council_id, c.action_id, c.sequence, c.field, c.was, c.became, c.reason, c.on_day
from action_correction c
join published.improvement_action a on a.council_id = c.council_id and a.action_id = c.action_id
where c.released_entry is not null;

create view published.finding_correction with (security_invoker = true) as
select c.council_id, c.finding_id, c.sequence, c.field, c.was, c.became, c.reason, c.on_day
from finding_correction c
join published.finding f on f.council_id = c.council_id and f.finding_id = c.finding_id
where c.released_entry is not null;

grant select on published.action_correction, published.finding_correction to moothall_public;
