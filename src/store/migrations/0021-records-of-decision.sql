-- Decisions by officers and members alone, the scheme they act under, call-in, and what befalls a decision once it is public.
-- A resolution belongs either to an agenda item or to a delegated decision; either way it is the one object that is printed.

-- The register of delegations: who gave which office what power, in what words and within what limits.
create table delegation (
  council_id identifier not null,
  delegation_id identifier not null,
  reference text not null,
  from_body_id identifier not null,
  to_office_id identifier not null,
  words text not null,
  limits text not null default '',
  limit_pounds bigint,
  is_executive boolean not null,
  source text not null,
  from_on date not null,
  to_on date,
  released_entry bigint,
  primary key (council_id, delegation_id),
  foreign key (council_id, from_body_id) references body,
  foreign key (council_id, to_office_id) references office,
  check (to_on is null or to_on >= from_on)
);
create index delegation_by_office on delegation (council_id, to_office_id);
select house.guard('delegation');
select house.show_released('delegation');
grant select on delegation to moothall_public;

-- A decision that the holder of an office takes alone: the business of the body that delegated it, on a day, without a meeting.
create table delegated_decision (
  council_id identifier not null,
  delegated_decision_id identifier not null,
  delegation_id identifier not null,
  body_id identifier not null,
  office_id identifier not null,
  matter_id identifier,
  title text not null,
  is_executive boolean not null,
  maker text not null check (maker in ('member', 'officer')),
  ground text not null,
  express_authority text,
  restriction text,
  released_entry bigint,
  primary key (council_id, delegated_decision_id),
  foreign key (council_id, delegation_id) references delegation,
  foreign key (council_id, body_id) references body,
  foreign key (council_id, office_id) references office,
  foreign key (council_id, matter_id) references matter
);
create index delegated_decision_by_body on delegated_decision (council_id, body_id);
create index delegated_decision_by_matter on delegated_decision (council_id, matter_id);
select house.guard('delegated_decision');
select house.show_released('delegated_decision');
grant select on delegated_decision to moothall_public;

create table delegated_decision_private (
  council_id identifier not null,
  delegated_decision_id identifier not null,
  author_account_id identifier,
  has_personal_data boolean not null,
  pounds bigint,
  recorded_at timestamptz not null,
  recorded_entry bigint not null,
  primary key (council_id, delegated_decision_id),
  foreign key (council_id, delegated_decision_id) references delegated_decision
);
select house.guard('delegated_decision_private');

-- Who looked over which words before they went out; other words need another look.
create table redaction_check (
  council_id identifier not null,
  delegated_decision_id identifier not null,
  sequence int not null,
  account_id identifier not null,
  words_sha256 text not null,
  note text not null,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, delegated_decision_id, sequence),
  foreign key (council_id, delegated_decision_id) references delegated_decision
);
select house.guard_append_only('redaction_check');

create table delegated_decision_paper (
  council_id identifier not null,
  delegated_decision_id identifier not null,
  position int not null,
  role text not null check (role in ('report', 'background')),
  title text not null,
  document_id identifier,
  released_entry bigint,
  primary key (council_id, delegated_decision_id, position),
  foreign key (council_id, delegated_decision_id) references delegated_decision,
  foreign key (council_id, document_id) references document
);
select house.guard('delegated_decision_paper');
select house.show_released('delegated_decision_paper');
grant select on delegated_decision_paper to moothall_public;

alter table resolution alter column item_id drop not null;
alter table resolution add column delegated_decision_id identifier;
alter table resolution add column has_no_alternatives boolean not null default false;
alter table resolution add column has_no_conflicts boolean not null default false;
alter table resolution add column has_no_dispensations boolean not null default false;
alter table resolution add foreign key (council_id, delegated_decision_id) references delegated_decision;
alter table resolution add constraint resolution_has_one_home check ((item_id is null) <> (delegated_decision_id is null));
alter table resolution add constraint resolution_says_none_or_words check (
  not (has_no_alternatives and alternatives is not null) and not (has_no_conflicts and conflicts is not null)
  and not (has_no_dispensations and dispensations is not null));
create unique index resolution_by_delegated_decision on resolution (council_id, delegated_decision_id);

-- What was put right in a decision after it was public. The words that were wrong are shown unless they had to go.
create table resolution_correction (
  council_id identifier not null,
  resolution_id identifier not null,
  version int not null,
  position int not null,
  place text not null,
  was text,
  becomes text not null,
  reason text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, resolution_id, version, position),
  foreign key (council_id, resolution_id) references resolution,
  check (version > 1)
);
select house.guard_append_only('resolution_correction');
select house.show_released('resolution_correction');
grant select on resolution_correction to moothall_public;

create table resolution_correction_private (
  council_id identifier not null,
  resolution_id identifier not null,
  version int not null,
  position int not null,
  was text not null,
  primary key (council_id, resolution_id, version, position),
  foreign key (council_id, resolution_id) references resolution
);
select house.guard_append_only('resolution_correction_private');

-- A decision that was taken back from the public, or that another decision has replaced. Its address keeps answering.
create table resolution_end (
  council_id identifier not null,
  resolution_id identifier not null,
  kind text not null check (kind in ('withdrawn', 'superseded')),
  by_resolution_id identifier,
  reason text not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, resolution_id),
  foreign key (council_id, resolution_id) references resolution,
  foreign key (council_id, by_resolution_id) references resolution,
  check ((kind = 'superseded') = (by_resolution_id is not null))
);
create index resolution_end_by_successor on resolution_end (council_id, by_resolution_id);
select house.guard_append_only('resolution_end');
select house.show_released('resolution_end');
grant select on resolution_end to moothall_public;

create table resolution_withdrawn_words (
  council_id identifier not null,
  resolution_id identifier not null,
  words jsonb not null,
  primary key (council_id, resolution_id),
  foreign key (council_id, resolution_id) references resolution
);
select house.guard_append_only('resolution_withdrawn_words');

-- The council's own scheme of call-in, as its constitution has it, with the days for which it held.
create table call_in_scheme (
  council_id identifier not null,
  scheme_id identifier not null,
  from_on date not null,
  to_on date,
  source text not null,
  window_days int not null check (window_days > 0),
  day_kind text not null check (day_kind in ('working', 'calendar')),
  takes_effect text not null check (takes_effect in ('nextDay', 'nextWorkingDay')),
  eligible text not null check (eligible in ('key', 'executive')),
  members_needed int not null check (members_needed > 0),
  who_may_ask text not null check (who_may_ask in ('anyCouncillor', 'scrutinyMembers')),
  grounds text[] not null,
  urgency_consent_office_id identifier not null,
  scrutiny_body_id identifier not null,
  meet_within_days int not null check (meet_within_days > 0),
  reconsider_within_days int not null check (reconsider_within_days > 0),
  if_nothing_is_done text not null check (if_nothing_is_done in ('takesEffect', 'staysSuspended')),
  released_entry bigint,
  primary key (council_id, scheme_id),
  foreign key (council_id, urgency_consent_office_id) references office,
  foreign key (council_id, scrutiny_body_id) references body
);
create index call_in_scheme_by_day on call_in_scheme (council_id, from_on);
select house.guard('call_in_scheme');
select house.show_released('call_in_scheme');
grant select on call_in_scheme to moothall_public;

-- That a decision may not be called in because it is urgent: why, and with whose consent.
create table call_in_exemption (
  council_id identifier not null,
  resolution_id identifier not null,
  reason text not null,
  consent_by_office_id identifier not null,
  consent_by_person_id identifier not null,
  consented_on date not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, resolution_id),
  foreign key (council_id, resolution_id) references resolution,
  foreign key (council_id, consent_by_office_id) references office,
  foreign key (council_id, consent_by_person_id) references person
);
select house.guard('call_in_exemption');
select house.show_released('call_in_exemption');
grant select on call_in_exemption to moothall_public;

-- When a published decision may be acted on, as it was counted; the last row holds. A date set by hand says why.
create table decision_effect (
  council_id identifier not null,
  resolution_id identifier not null,
  sequence int not null,
  basis text not null check (basis in ('callInWindow', 'notSubject', 'urgent', 'callInOutcome', 'override')),
  scheme_id identifier,
  closes_on date,
  effective_on date,
  workings jsonb not null default '[]',
  reason text,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, resolution_id, sequence),
  foreign key (council_id, resolution_id) references resolution,
  foreign key (council_id, scheme_id) references call_in_scheme,
  check (basis <> 'override' or reason is not null),
  check ((basis = 'callInWindow') = (closes_on is not null))
);
select house.guard_append_only('decision_effect');
select house.show_released('decision_effect');
grant select on decision_effect to moothall_public;

-- The sheet of a meeting's decisions, as a document with an address of its own.
create table decision_notice (
  council_id identifier not null,
  notice_id identifier not null,
  meeting_id identifier not null,
  published_at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, notice_id),
  unique (council_id, meeting_id),
  foreign key (council_id, meeting_id) references meeting
);
select house.guard_append_only('decision_notice');
select house.show_released('decision_notice');
grant select on decision_notice to moothall_public;

-- A request that scrutiny review a decision before it takes effect. Public once it is ruled valid.
create table call_in (
  council_id identifier not null,
  call_in_id identifier not null,
  resolution_id identifier not null,
  scheme_id identifier not null,
  grounds text[] not null,
  reasons text not null,
  asks_for text not null default '',
  requested_at timestamptz not null,
  released_entry bigint,
  primary key (council_id, call_in_id),
  foreign key (council_id, resolution_id) references resolution,
  foreign key (council_id, scheme_id) references call_in_scheme
);
create index call_in_by_resolution on call_in (council_id, resolution_id);
select house.guard('call_in');
select house.show_released('call_in');
grant select on call_in to moothall_public;

create table call_in_member (
  council_id identifier not null,
  call_in_id identifier not null,
  person_id identifier not null,
  position int not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, call_in_id, person_id),
  foreign key (council_id, call_in_id) references call_in,
  foreign key (council_id, person_id) references person
);
select house.guard('call_in_member');
select house.show_released('call_in_member');
grant select on call_in_member to moothall_public;

create table call_in_state (
  council_id identifier not null,
  call_in_id identifier not null,
  sequence int not null,
  state text not null,
  at timestamptz not null,
  reason text,
  due_on date,
  workings jsonb not null default '[]',
  item_id identifier,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, call_in_id, sequence),
  foreign key (council_id, call_in_id) references call_in,
  foreign key (council_id, item_id) references agenda_item
);
select house.guard('call_in_state');
select house.show_released('call_in_state');
grant select on call_in_state to moothall_public;

create or replace view published.resolution with (security_invoker = true) as
select r.council_id, r.resolution_id, r.item_id, r.position, r.decision_maker, r.decision_maker_body_id,
       r.decision_maker_office_id, r.formula, r.taken_on, r.is_key, r.reasons, r.alternatives, r.conflicts,
       r.dispensations, r.published_at, r.delegated_decision_id, r.has_no_alternatives, r.has_no_conflicts,
       r.has_no_dispensations, m.meeting_id, mt.matter_id, coalesce(i.is_standing, false) as is_standing,
       coalesce(i.title, d.title) as title, b.body_id, b.name as body_name, b.slug as body_slug, b.regime,
       coalesce(i.position, 0) as item_position, d.maker, d.is_executive as is_delegated_executive, e.kind as ended_as
from resolution r
left join agenda_item i on i.council_id = r.council_id and i.item_id = r.item_id and i.released_entry is not null
left join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id and m.released_entry is not null
left join delegated_decision d on d.council_id = r.council_id and d.delegated_decision_id = r.delegated_decision_id
  and d.released_entry is not null
left join body b on b.council_id = r.council_id and b.body_id = coalesce(m.body_id, d.body_id) and b.released_entry is not null
left join matter mt on mt.council_id = r.council_id and mt.matter_id = coalesce(i.matter_id, d.matter_id)
  and mt.released_entry is not null
left join resolution_end e on e.council_id = r.council_id and e.resolution_id = r.resolution_id and e.released_entry is not null
where r.released_entry is not null and (m.meeting_id is not null or d.delegated_decision_id is not null);

create view published.delegation with (security_invoker = true) as
select g.council_id, g.delegation_id, g.reference, g.words, g.limits, g.limit_pounds, g.is_executive, g.source, g.from_on, g.to_on,
       g.from_body_id, b.name as body_name, b.slug as body_slug, g.to_office_id, o.title as office_title
from delegation g
join body b on b.council_id = g.council_id and b.body_id = g.from_body_id and b.released_entry is not null
join office o on o.council_id = g.council_id and o.office_id = g.to_office_id and o.released_entry is not null
where g.released_entry is not null;

create view published.delegated_decision with (security_invoker = true) as
select d.council_id, d.delegated_decision_id, d.delegation_id, d.office_id, d.title, d.is_executive, d.maker, d.ground,
       d.express_authority, d.restriction, g.reference, g.words as delegation_words, o.title as office_title
from delegated_decision d
join delegation g on g.council_id = d.council_id and g.delegation_id = d.delegation_id
join office o on o.council_id = d.council_id and o.office_id = d.office_id
where d.released_entry is not null;

create view published.delegated_decision_paper with (security_invoker = true) as
select p.council_id, p.delegated_decision_id, p.position, p.role, p.title, d.document_id
from delegated_decision_paper p
left join document d on d.council_id = p.council_id and d.document_id = p.document_id and d.released_entry is not null
where p.released_entry is not null;

create view published.resolution_correction with (security_invoker = true) as
select council_id, resolution_id, version, position, place, was, becomes, reason, at
from resolution_correction where released_entry is not null;

create view published.resolution_end with (security_invoker = true) as
select e.council_id, e.resolution_id, e.kind, s.resolution_id as by_resolution_id, e.reason, e.at
from resolution_end e
left join resolution s on s.council_id = e.council_id and s.resolution_id = e.by_resolution_id and s.released_entry is not null
where e.released_entry is not null;

create view published.call_in_scheme with (security_invoker = true) as
select s.council_id, s.scheme_id, s.from_on, s.to_on, s.source, s.window_days, s.day_kind, s.takes_effect, s.eligible, s.members_needed,
       s.who_may_ask, s.grounds, o.title as urgency_consent_office, b.name as scrutiny_body, b.slug as scrutiny_slug,
       s.meet_within_days, s.reconsider_within_days, s.if_nothing_is_done
from call_in_scheme s
join office o on o.council_id = s.council_id and o.office_id = s.urgency_consent_office_id
join body b on b.council_id = s.council_id and b.body_id = s.scrutiny_body_id
where s.released_entry is not null;

create view published.call_in_exemption with (security_invoker = true) as
select x.council_id, x.resolution_id, x.reason, x.consented_on, o.title as consent_by_office, p.canonical_name as consent_by
from call_in_exemption x
join office o on o.council_id = x.council_id and o.office_id = x.consent_by_office_id
left join person p on p.council_id = x.council_id and p.person_id = x.consent_by_person_id and p.released_entry is not null
where x.released_entry is not null;

create view published.decision_effect with (security_invoker = true) as
select distinct on (council_id, resolution_id)
       council_id, resolution_id, sequence, basis, closes_on, effective_on, workings, reason, at
from decision_effect where released_entry is not null
order by council_id, resolution_id, sequence desc;

create view published.decision_notice with (security_invoker = true) as
select n.council_id, n.notice_id, n.meeting_id, n.published_at, m.starts_on, b.name as body_name, b.slug as body_slug
from decision_notice n
join meeting m on m.council_id = n.council_id and m.meeting_id = n.meeting_id and m.released_entry is not null
join body b on b.council_id = m.council_id and b.body_id = m.body_id and b.released_entry is not null
where n.released_entry is not null;

create view published.call_in with (security_invoker = true) as
select c.council_id, c.call_in_id, c.resolution_id, c.grounds, c.reasons, c.asks_for, c.requested_at,
       s.state, s.at as state_at
from call_in c
join lateral (
  select state, at from call_in_state s
  where s.council_id = c.council_id and s.call_in_id = c.call_in_id and s.released_entry is not null
  order by sequence desc limit 1
) s on true
where c.released_entry is not null;

create view published.call_in_member with (security_invoker = true) as
select c.council_id, c.call_in_id, c.position, p.person_id, p.canonical_name, p.honorific
from call_in_member c
join person p on p.council_id = c.council_id and p.person_id = c.person_id and p.released_entry is not null
where c.released_entry is not null;

create view published.call_in_state with (security_invoker = true) as
select s.council_id, s.call_in_id, s.sequence, s.state, s.at, s.reason, s.due_on, s.workings, i.item_id, i.meeting_id
from call_in_state s
left join agenda_item i on i.council_id = s.council_id and i.item_id = s.item_id and i.released_entry is not null
where s.released_entry is not null;

grant select on all tables in schema published to moothall_public;
