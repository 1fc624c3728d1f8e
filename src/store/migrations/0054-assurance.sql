-- Inspections, audits, ombudsman's reports and other sources of findings, with the register of what each of them said.
-- Until an event is published it is known to its named readers and the proper and monitoring officers alone. The public sees
-- the newest released version, the grades that hold, and the findings: never the register, its marks or who may read.

create table assurance_event (
  council_id identifier not null references council,
  assurance_event_id identifier not null,
  source text not null,
  framework text not null,
  framework_version text not null,
  matter_id identifier,
  recorded_entry bigint not null,
  released_entry bigint,
  primary key (council_id, assurance_event_id),
  foreign key (council_id, matter_id) references matter
);
select house.guard('assurance_event');
select house.show_released('assurance_event');
grant select on assurance_event to moothall_public;

create table assurance_event_version (
  council_id identifier not null,
  assurance_event_id identifier not null,
  version int not null,
  title text not null,
  summary text not null,
  kind text not null,
  reference text,
  lead_name text,
  notified_on date,
  fieldwork_from date,
  fieldwork_to date,
  external_url text,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, assurance_event_id, version),
  foreign key (council_id, assurance_event_id) references assurance_event,
  check (fieldwork_from <= fieldwork_to)
);
select house.guard('assurance_event_version');
select house.show_released('assurance_event_version');
grant select on assurance_event_version to moothall_public;

-- How far an event has come, and on which day. Only that it is published, and since when, is ever public.
create table assurance_stage (
  council_id identifier not null,
  assurance_event_id identifier not null,
  sequence int not null,
  stage text not null check (stage in ('announced', 'verbalFeedback', 'draft', 'final', 'published')),
  on_day date not null,
  note text not null,
  by_account_id identifier,
  by_name text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, assurance_event_id, sequence),
  foreign key (council_id, assurance_event_id) references assurance_event
);
select house.guard('assurance_stage');
create policy released on assurance_stage for select to moothall_public using (released_entry is not null and stage = 'published');
grant select (council_id, assurance_event_id, stage, on_day, released_entry) on assurance_stage to moothall_public;

-- Who may read an event before it is public, and from which stage on.
create table assurance_reader (
  council_id identifier not null,
  assurance_event_id identifier not null,
  account_id identifier not null,
  sequence int not null,
  from_stage text not null,
  reason text not null,
  named_by text not null,
  at timestamptz not null,
  entry_no bigint not null,
  ended_at timestamptz,
  ended_entry bigint,
  primary key (council_id, assurance_event_id, account_id, sequence),
  foreign key (council_id, assurance_event_id) references assurance_event,
  foreign key (council_id, account_id) references account
);
select house.guard('assurance_reader');

-- The grades. The last of an area holds; those before it stay, with why they were put right.
create table judgement (
  council_id identifier not null,
  assurance_event_id identifier not null,
  area_key text not null,
  sequence int not null,
  area text not null,
  grade text not null,
  reason text,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, assurance_event_id, area_key, sequence),
  foreign key (council_id, assurance_event_id) references assurance_event,
  check (sequence = 1 or reason is not null)
);
select house.guard('judgement');
select house.show_released('judgement');
grant select on judgement to moothall_public;

-- A report as it came: the file by its digest, whose it says it is, and why that was taken as ours where it did not say so.
create table assurance_report (
  council_id identifier not null,
  assurance_event_id identifier not null,
  sequence int not null,
  sha256 text not null,
  file_name text not null,
  size_bytes bigint not null,
  authority text,
  accepted_because text,
  reads_register boolean not null,
  taken_by text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, assurance_event_id, sequence),
  foreign key (council_id, assurance_event_id) references assurance_event
);
select house.guard('assurance_report');

-- What the reading of a report left open, until somebody says how it was settled.
create table assurance_query (
  council_id identifier not null,
  assurance_event_id identifier not null,
  query_id identifier not null,
  report_sequence int not null,
  code text not null,
  message text not null,
  entry_no bigint not null,
  settled_words text,
  settled_by text,
  settled_at timestamptz,
  settled_entry bigint,
  primary key (council_id, assurance_event_id, query_id),
  foreign key (council_id, assurance_event_id) references assurance_event,
  check ((settled_entry is null) = (settled_words is null))
);
select house.guard('assurance_query');

-- The register: every numbered paragraph and every point of the list of improvements, those typed by hand, and what was said
-- at a meeting. What a later file no longer has is struck, and stays.
create table report_paragraph (
  council_id identifier not null,
  paragraph_id identifier not null,
  assurance_event_id identifier not null,
  kind text not null check (kind in ('paragraph', 'improvement', 'spoken')),
  position int not null,
  number int,
  section text,
  text text not null,
  page int,
  origin text not null check (origin in ('read', 'typed')),
  speaker text,
  item_id identifier,
  entry_no bigint not null,
  struck_entry bigint,
  struck_because text,
  primary key (council_id, paragraph_id),
  foreign key (council_id, assurance_event_id) references assurance_event,
  foreign key (council_id, item_id) references agenda_item,
  check ((struck_entry is null) = (struck_because is null))
);
create index report_paragraph_by_event on report_paragraph (council_id, assurance_event_id, position);
select house.guard('report_paragraph');

-- What a reader made of a paragraph, and who read it after them. The last mark holds.
create table paragraph_mark (
  council_id identifier not null,
  paragraph_id identifier not null,
  sequence int not null,
  mark text not null check (mark in ('nothing', 'strength', 'issue', 'areaForImprovement', 'priorityAction', 'recommendation')),
  by_account_id identifier,
  by_name text not null,
  at timestamptz not null,
  entry_no bigint not null,
  confirmed_by text,
  confirmed_at timestamptz,
  confirmed_entry bigint,
  primary key (council_id, paragraph_id, sequence),
  foreign key (council_id, paragraph_id) references report_paragraph
);
select house.guard('paragraph_mark');

-- How many of a kind somebody said there are, in minutes or in a report, to be held against the register.
create table said_count (
  council_id identifier not null,
  assurance_event_id identifier not null,
  sequence int not null,
  polarity text not null,
  count int not null,
  quote text not null,
  item_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  settled_words text,
  settled_by text,
  settled_at timestamptz,
  settled_entry bigint,
  primary key (council_id, assurance_event_id, sequence),
  foreign key (council_id, assurance_event_id) references assurance_event,
  foreign key (council_id, item_id) references agenda_item,
  check ((settled_entry is null) = (settled_words is null))
);
select house.guard('said_count');

-- A finding: words of a paragraph, verbatim, and what they are. It is public once its event is and another person confirmed it.
create table finding (
  council_id identifier not null references council,
  finding_id identifier not null,
  assurance_event_id identifier not null,
  paragraph_id identifier not null,
  number int not null,
  polarity text not null check (polarity in ('strength', 'issue', 'areaForImprovement', 'priorityAction', 'recommendation')),
  quote text not null,
  paragraph_number int,
  section text,
  page int,
  theme text not null,
  partner text,
  origin text not null check (origin in ('written', 'oral')),
  recorded_at timestamptz not null,
  recorded_entry bigint not null,
  withdrawn_entry bigint,
  released_entry bigint,
  primary key (council_id, finding_id),
  foreign key (council_id, assurance_event_id) references assurance_event,
  foreign key (council_id, paragraph_id) references report_paragraph
);
create unique index finding_by_number on finding (council_id, assurance_event_id, number);
select house.guard('finding');
create policy released on finding for select to moothall_public using (released_entry is not null and withdrawn_entry is null);
grant select (council_id, finding_id, assurance_event_id, number, polarity, quote, paragraph_number, section, page, theme, partner, origin,
              withdrawn_entry, released_entry) on finding to moothall_public;

-- That a finding was recorded by mistake: of one that was public the public sees that, when and why, and its words no more.
create table finding_withdrawal (
  council_id identifier not null,
  finding_id identifier not null,
  assurance_event_id identifier not null,
  number int not null,
  reason text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, finding_id),
  foreign key (council_id, finding_id) references finding
);
select house.guard_append_only('finding_withdrawal');
select house.show_released('finding_withdrawal');
grant select on finding_withdrawal to moothall_public;

-- Who recorded and who confirmed a finding: two people, and the office's own knowledge.
create table finding_reader (
  council_id identifier not null,
  finding_id identifier not null,
  part text not null check (part in ('recorded', 'confirmed')),
  by_account_id identifier,
  by_name text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, finding_id, part),
  foreign key (council_id, finding_id) references finding
);
select house.guard_append_only('finding_reader');

-- What becomes of a finding other than action: the last holds, and `reopened` holds nothing. One that is not accepted stands
-- only once another person approved it.
create table finding_disposition (
  council_id identifier not null,
  finding_id identifier not null,
  sequence int not null,
  kind text not null check (kind in ('merged', 'partnerOwned', 'alreadyResolved', 'notAccepted', 'reopened')),
  into_finding_id identifier,
  partner text,
  words text not null,
  at timestamptz not null,
  entry_no bigint not null,
  approved_at timestamptz,
  approved_entry bigint,
  released_entry bigint,
  primary key (council_id, finding_id, sequence),
  foreign key (council_id, finding_id) references finding,
  foreign key (council_id, into_finding_id) references finding,
  check ((kind = 'merged') = (into_finding_id is not null)),
  check (kind <> 'partnerOwned' or partner is not null)
);
select house.guard('finding_disposition');
select house.show_released('finding_disposition');
grant select on finding_disposition to moothall_public;

-- Who disposed of a finding and who approved it.
create table disposition_hand (
  council_id identifier not null,
  finding_id identifier not null,
  sequence int not null,
  part text not null check (part in ('disposed', 'approved')),
  by_account_id identifier,
  by_name text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, finding_id, sequence, part),
  foreign key (council_id, finding_id, sequence) references finding_disposition
);
select house.guard_append_only('disposition_hand');

create view published.assurance_event with (security_invoker = true) as
select e.council_id, e.assurance_event_id, e.source, e.framework, e.framework_version, mt.matter_id, v.title, v.summary, v.kind,
       v.reference, v.lead_name, v.notified_on, v.fieldwork_from, v.fieldwork_to, v.external_url, v.version, v.at as changed_at,
       s.on_day as published_on
from assurance_event e
join lateral (
  select * from assurance_event_version v
  where v.council_id = e.council_id and v.assurance_event_id = e.assurance_event_id and v.released_entry is not null
  order by version desc limit 1
) v on true
join lateral (
  select min(s.on_day) as on_day from assurance_stage s
  where s.council_id = e.council_id and s.assurance_event_id = e.assurance_event_id and s.stage = 'published'
    and s.released_entry is not null
) s on true
left join matter mt on mt.council_id = e.council_id and mt.matter_id = e.matter_id and mt.released_entry is not null
where e.released_entry is not null;

create view published.judgement with (security_invoker = true) as
select j.council_id, j.assurance_event_id, j.area_key, j.sequence, j.area, j.grade, j.reason, j.at,
       e.source, e.published_on, e.title
from judgement j
join published.assurance_event e on e.council_id = j.council_id and e.assurance_event_id = j.assurance_event_id
where j.released_entry is not null;

create view published.finding with (security_invoker = true) as
select f.council_id, f.finding_id, f.assurance_event_id, f.number, f.polarity,
       f.quote, f.paragraph_number, f.section, f.page, f.theme, f.partner, f.origin, e.title as event_title, e.source, e.published_on
from finding f
join published.assurance_event e on e.council_id = f.council_id and e.assurance_event_id = f.assurance_event_id
where f.released_entry is not null and f.withdrawn_entry is null;

create view published.finding_withdrawal with (security_invoker = true) as
select w.council_id, w.finding_id, w.assurance_event_id, w.number, w.reason, w.at, e.title
from finding_withdrawal w
join published.assurance_event e on e.council_id = w.council_id and e.assurance_event_id = w.assurance_event_id
where w.released_entry is not null;

create view published.finding_disposition with (security_invoker = true) as
select d.council_id, d.finding_id, d.sequence, d.kind, i.finding_id as into_finding_id, i.number as into_number, d.partner,
       d.words, d.at, d.approved_at
from finding_disposition d
join published.finding f on f.council_id = d.council_id and f.finding_id = d.finding_id
left join published.finding i on i.council_id = d.council_id and i.finding_id = d.into_finding_id
where d.released_entry is not null;

grant select on published.assurance_event, published.judgement, published.finding, published.finding_withdrawal,
  published.finding_disposition to moothall_public;
