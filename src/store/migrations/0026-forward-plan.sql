-- The forward plan: decisions to come, the notices given of them, and what the public has put to the council about them.
-- Every word of an entry is written to be public; the public sees the newest version that was released. A representation
-- is the office's: only what a notice repeats of it, in the notice's own statement, is public.

create table plan_entry (
  council_id identifier not null references council,
  plan_entry_id identifier not null,
  matter_id identifier,
  released_entry bigint,
  primary key (council_id, plan_entry_id),
  foreign key (council_id, matter_id) references matter
);
select house.guard('plan_entry');
select house.show_released('plan_entry');
grant select on plan_entry to moothall_public;

create table plan_entry_version (
  council_id identifier not null,
  plan_entry_id identifier not null,
  version int not null,
  title text not null,
  summary text not null,
  decision_maker_kind text not null check (decision_maker_kind in ('body', 'office')),
  decision_maker_body_id identifier,
  decision_maker_office_id identifier,
  window_from date not null,
  window_to date not null,
  key_ground text check (key_ground in ('a', 'b')),
  key_reason text,
  private_extent text check (private_extent in ('part', 'full')),
  private_basis text check (private_basis in ('exempt', 'confidential')),
  private_paragraphs text[] not null default '{}',
  private_ground text,
  private_reason text,
  documents text[] not null default '{}',
  copies_from text not null,
  contact text not null,
  consultees text not null,
  lead_office_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, plan_entry_id, version),
  foreign key (council_id, plan_entry_id) references plan_entry,
  foreign key (council_id, decision_maker_body_id) references body,
  foreign key (council_id, decision_maker_office_id) references office,
  foreign key (council_id, lead_office_id) references office,
  check (window_from <= window_to),
  check ((key_ground is null) = (key_reason is null)),
  check ((private_extent is null) = (private_basis is null)),
  check ((decision_maker_kind = 'body') = (decision_maker_office_id is null and decision_maker_body_id is not null))
);
create index plan_entry_version_by_window on plan_entry_version (council_id, window_from);
select house.guard('plan_entry_version');
select house.show_released('plan_entry_version');
grant select on plan_entry_version to moothall_public;

create table plan_entry_status (
  council_id identifier not null,
  plan_entry_id identifier not null,
  sequence int not null,
  status text not null check (status in ('proposed', 'published', 'movedOn', 'decided', 'withdrawn')),
  reason text,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, plan_entry_id, sequence),
  foreign key (council_id, plan_entry_id) references plan_entry,
  check (status not in ('movedOn', 'withdrawn') or reason is not null)
);
select house.guard_append_only('plan_entry_status');
select house.show_released('plan_entry_status');
grant select on plan_entry_status to moothall_public;

-- On which agenda an entry is taken. Public once both the entry and the item are.
create table plan_entry_item (
  council_id identifier not null,
  plan_entry_id identifier not null,
  item_id identifier not null,
  entry_no bigint not null,
  primary key (council_id, plan_entry_id, item_id),
  foreign key (council_id, plan_entry_id) references plan_entry,
  foreign key (council_id, item_id) references agenda_item
);
create index plan_entry_item_by_item on plan_entry_item (council_id, item_id);
select house.guard('plan_entry_item');
create policy released on plan_entry_item for select to moothall_public using (
  exists (select from agenda_item i where i.council_id = plan_entry_item.council_id and i.item_id = plan_entry_item.item_id
          and i.released_entry is not null));
grant select on plan_entry_item to moothall_public;

-- What the council itself treats as significant: the last words of each ground hold.
create table key_threshold (
  council_id identifier not null references council,
  sequence int not null,
  ground text not null check (ground in ('a', 'b')),
  words text not null,
  at timestamptz not null,
  released_entry bigint not null,
  primary key (council_id, sequence)
);
select house.guard_append_only('key_threshold');
select house.show_released('key_threshold');
grant select on key_threshold to moothall_public;

create table plan_notice (
  council_id identifier not null references council,
  notice_id identifier not null,
  plan_entry_id identifier,
  kind text not null check (kind in ('key28', 'private28', 'private5', 'generalException', 'specialUrgency', 'privateUrgency',
                                     'specialUrgencyReport')),
  title text not null,
  window_from date not null,
  window_to date not null,
  published_at timestamptz not null,
  published_on date not null,
  released_entry bigint not null,
  withdrawn_entry bigint,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  primary key (council_id, notice_id),
  foreign key (council_id, plan_entry_id) references plan_entry,
  check ((kind = 'specialUrgencyReport') = (plan_entry_id is null))
);
create index plan_notice_by_entry on plan_notice (council_id, plan_entry_id);
create index plan_notice_by_day on plan_notice (council_id, published_at desc);
select house.guard('plan_notice');
select house.show_released('plan_notice');
grant select on plan_notice to moothall_public;

-- What a notice states, fixed as it was published. Of one that was withdrawn the public sees that, when and why, no more.
create table plan_notice_statement (
  council_id identifier not null,
  notice_id identifier not null,
  statement jsonb not null,
  released_entry bigint not null,
  withdrawn_entry bigint,
  primary key (council_id, notice_id),
  foreign key (council_id, notice_id) references plan_notice
);
select house.guard('plan_notice_statement');
create policy released on plan_notice_statement for select to moothall_public
  using (released_entry is not null and withdrawn_entry is null);
grant select on plan_notice_statement to moothall_public;

-- Who agreed that a matter is urgent. Their name as it was then is in the statement; this says who that is.
create table plan_consent (
  council_id identifier not null,
  notice_id identifier not null,
  office_id identifier not null,
  person_id identifier not null,
  agreed_on date not null,
  entry_no bigint not null,
  primary key (council_id, notice_id),
  foreign key (council_id, notice_id) references plan_notice,
  foreign key (council_id, office_id) references office,
  foreign key (council_id, person_id) references person
);
select house.guard_append_only('plan_consent');

create table representation (
  council_id identifier not null,
  representation_id identifier not null,
  plan_entry_id identifier not null,
  channel text not null check (channel in ('form', 'letter', 'email', 'spoken')),
  name text not null,
  contact text not null,
  text text not null,
  received_at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, representation_id),
  foreign key (council_id, plan_entry_id) references plan_entry
);
create index representation_by_entry on representation (council_id, plan_entry_id);
create index representation_by_time on representation (council_id, received_at);
select house.guard('representation'); -- not append-only: what a foreign key points at is locked for it, which takes the right to update

-- What became of a representation. `shown_as` and `shown_text` are what a notice may repeat of it.
create table representation_step (
  council_id identifier not null,
  representation_id identifier not null,
  sequence int not null,
  state text not null check (state in ('received', 'taken', 'setAside', 'answered')),
  shown_as text,
  shown_text text,
  words text,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, representation_id, sequence),
  foreign key (council_id, representation_id) references representation,
  check (state <> 'taken' or (shown_as is not null and shown_text is not null)),
  check (state in ('received', 'taken') or words is not null)
);
select house.guard_append_only('representation_step');

create view published.plan_entry with (security_invoker = true) as
select e.council_id, e.plan_entry_id, mt.matter_id, v.title, v.summary, v.decision_maker_kind,
       v.decision_maker_body_id, v.decision_maker_office_id, b.name as body_name, b.slug as body_slug, o.title as office_title,
       v.window_from, v.window_to, v.key_ground, v.key_reason, v.private_extent, v.private_basis, v.private_paragraphs,
       v.private_ground, v.private_reason, v.documents, v.copies_from, v.contact, v.consultees, l.title as lead_title,
       v.version, v.at as changed_at, s.status, s.reason as status_reason, s.at as status_at
from plan_entry e
join lateral (
  select * from plan_entry_version v
  where v.council_id = e.council_id and v.plan_entry_id = e.plan_entry_id and v.released_entry is not null
  order by version desc limit 1
) v on true
join lateral (
  select * from plan_entry_status s
  where s.council_id = e.council_id and s.plan_entry_id = e.plan_entry_id and s.released_entry is not null
  order by sequence desc limit 1
) s on true
left join body b on b.council_id = v.council_id and b.body_id = v.decision_maker_body_id
left join office o on o.council_id = v.council_id and o.office_id = v.decision_maker_office_id
left join office l on l.council_id = v.council_id and l.office_id = v.lead_office_id
left join matter mt on mt.council_id = e.council_id and mt.matter_id = e.matter_id and mt.released_entry is not null
where e.released_entry is not null;

create view published.plan_notice with (security_invoker = true) as
select n.council_id, n.notice_id, n.plan_entry_id, n.kind, n.title, n.window_from, n.window_to, s.statement,
       n.published_at, n.published_on, n.withdrawn_at, n.withdrawal_reason
from plan_notice n
left join plan_notice_statement s on s.council_id = n.council_id and s.notice_id = n.notice_id
where n.released_entry is not null;

create view published.plan_entry_item with (security_invoker = true) as
select p.council_id, p.plan_entry_id, p.item_id, i.title, i.meeting_id, m.body_name, m.starts_on
from plan_entry_item p
join published.plan_entry e on e.council_id = p.council_id and e.plan_entry_id = p.plan_entry_id
join published.agenda_item i on i.council_id = p.council_id and i.item_id = p.item_id
join published.meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id;

create view published.key_threshold with (security_invoker = true) as
select distinct on (council_id, ground) council_id, ground, words, at
from key_threshold
order by council_id, ground, sequence desc;

grant select on published.plan_entry, published.plan_notice, published.plan_entry_item, published.key_threshold to moothall_public;
