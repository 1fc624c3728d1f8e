-- What was promised at a meeting, who owes it by when, which body hears of it, and its whole course. Public once the words
-- that it quotes are: an act that publishes them releases it. A limb may be written anew before it is public, so none is a key.

create function house.stands_in(quote text, source text) returns boolean immutable language sql as $$
  select position(quote in regexp_replace(source, '\s+', ' ', 'g')) > 0
$$;

create table commitment (
  council_id identifier not null references council,
  commitment_id identifier not null,
  nature text not null check (nature in ('undertaking', 'answer', 'request', 'recommendation')),
  resolution_id identifier,
  limb_id identifier,
  item_id identifier,
  owner_office_id identifier,
  owner_body_id identifier,
  owner_person_id identifier,
  owner_outside text,
  first_due_on date,
  trigger_words text,
  report_back_body_id identifier not null,
  at timestamptz not null,
  entry_no bigint not null,
  released_entry bigint,
  primary key (council_id, commitment_id),
  foreign key (council_id, resolution_id) references resolution,
  foreign key (council_id, item_id) references agenda_item,
  foreign key (council_id, owner_office_id) references office,
  foreign key (council_id, owner_body_id) references body,
  foreign key (council_id, owner_person_id) references person,
  foreign key (council_id, report_back_body_id) references body,
  check ((limb_id is null) <> (item_id is null)),
  check ((limb_id is null) = (resolution_id is null)),
  check (num_nonnulls(owner_office_id, owner_body_id, owner_person_id, owner_outside) = 1),
  check (num_nonnulls(first_due_on, trigger_words) > 0),
  check (nature <> 'recommendation' or limb_id is not null)
);
create index commitment_by_resolution on commitment (council_id, resolution_id);
create index commitment_by_item on commitment (council_id, item_id);
create index commitment_by_body on commitment (council_id, report_back_body_id);
create index commitment_by_office on commitment (council_id, owner_office_id);
create index commitment_by_person on commitment (council_id, owner_person_id);
create index commitment_unreleased on commitment (council_id) where released_entry is null;
select house.guard('commitment');
select house.show_released('commitment');
grant select on commitment to moothall_public;

-- The words of a commitment. They go again when the decision that they stand in is withdrawn; the commitment keeps its address.
create table commitment_words (
  council_id identifier not null,
  commitment_id identifier not null,
  quote text not null check (quote <> ''),
  released_entry bigint,
  primary key (council_id, commitment_id),
  foreign key (council_id, commitment_id) references commitment
);
select house.guard('commitment_words');
select house.show_released('commitment_words');
grant select on commitment_words to moothall_public;

-- The course of a commitment. What names an item or a resolution is public once that is, and the words of the commitment are.
create table commitment_step (
  council_id identifier not null,
  commitment_id identifier not null,
  sequence int not null,
  kind text not null check (kind in ('moved', 'doneClaimed', 'answered', 'onAgenda', 'reported', 'accepted', 'moreNeeded',
                                     'lapsed', 'withdrawn')),
  on_day date not null,
  words text not null default '',
  plan text not null default '',
  response text check (response in ('accept', 'part', 'reject')),
  due_on date,
  approved_by text,
  item_id identifier,
  resolution_id identifier,
  at timestamptz not null,
  entry_no bigint not null,
  primary key (council_id, commitment_id, sequence),
  foreign key (council_id, commitment_id) references commitment,
  foreign key (council_id, item_id) references agenda_item,
  foreign key (council_id, resolution_id) references resolution,
  check (kind <> 'moved' or (due_on is not null and words <> '' and approved_by is not null)),
  check (kind <> 'accepted' or (item_id is not null and resolution_id is not null)),
  check (kind not in ('onAgenda', 'reported', 'moreNeeded') or item_id is not null),
  check (kind <> 'moreNeeded' or due_on is not null),
  check (kind not in ('doneClaimed', 'lapsed', 'withdrawn') or words <> ''),
  check ((kind = 'answered') = (response is not null))
);
create index commitment_step_by_item on commitment_step (council_id, item_id);
select house.guard_append_only('commitment_step');
create policy released on commitment_step for select to moothall_public using (
  exists (select from commitment c
          join commitment_words w on w.council_id = c.council_id and w.commitment_id = c.commitment_id
            and w.released_entry is not null
          where c.council_id = commitment_step.council_id and c.commitment_id = commitment_step.commitment_id
            and c.released_entry is not null)
  and (item_id is null or exists (
    select from agenda_item i where i.council_id = commitment_step.council_id and i.item_id = commitment_step.item_id
      and i.released_entry is not null))
  and (resolution_id is null or exists (
    select from resolution r where r.council_id = commitment_step.council_id
      and r.resolution_id = commitment_step.resolution_id and r.released_entry is not null)));
grant select on commitment_step to moothall_public;

create view published.commitment_step with (security_invoker = true) as
select s.council_id, s.commitment_id, s.sequence, s.kind, s.on_day, s.words, s.plan, s.response, s.due_on, s.approved_by,
       s.item_id, s.resolution_id, s.at, i.title as item_title, i.meeting_id, m.body_name, m.starts_on
from commitment_step s
left join published.agenda_item i on i.council_id = s.council_id and i.item_id = s.item_id
left join published.meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id;

create view published.commitment with (security_invoker = true) as
select c.council_id, c.commitment_id, c.nature, w.quote, c.limb_id, c.resolution_id,
       coalesce(r.item_id, c.item_id) as item_id, r.delegated_decision_id,
       case when c.owner_office_id is not null then 'office' when c.owner_body_id is not null then 'body'
            when c.owner_person_id is not null then 'person' else 'outside' end as owner_kind,
       coalesce(o.title, ob.name, p.canonical_name, c.owner_outside) as owner_name, ob.slug as owner_body_slug,
       p.person_id as owner_person_id, c.first_due_on, c.trigger_words, c.report_back_body_id,
       b.name as report_back_body, b.slug as report_back_slug, c.at as made_at,
       coalesce(r.taken_on, m.starts_on) as promised_on, coalesce(r.body_name, m.body_name) as promised_to,
       coalesce(r.title, i.title) as title,
       coalesce((select s.due_on from commitment_step s where s.council_id = c.council_id
                   and s.commitment_id = c.commitment_id and s.due_on is not null order by s.sequence desc limit 1),
                c.first_due_on) as due_on,
       (select count(*)::int from commitment_step s where s.council_id = c.council_id
          and s.commitment_id = c.commitment_id and s.kind = 'moved') as moves,
       (select s.kind from commitment_step s where s.council_id = c.council_id and s.commitment_id = c.commitment_id
          and s.kind in ('accepted', 'lapsed', 'withdrawn') order by s.sequence desc limit 1) as outcome
from commitment c
left join commitment_words w on w.council_id = c.council_id and w.commitment_id = c.commitment_id
  and w.released_entry is not null
left join published.resolution r on r.council_id = c.council_id and r.resolution_id = c.resolution_id
left join published.agenda_item i on i.council_id = c.council_id and i.item_id = c.item_id
left join published.meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
left join office o on o.council_id = c.council_id and o.office_id = c.owner_office_id
left join body ob on ob.council_id = c.council_id and ob.body_id = c.owner_body_id
left join person p on p.council_id = c.council_id and p.person_id = c.owner_person_id and p.released_entry is not null
join body b on b.council_id = c.council_id and b.body_id = c.report_back_body_id
where c.released_entry is not null;

grant select on published.commitment, published.commitment_step to moothall_public;
