-- The register of dispensations, which is public at once. One that was ended early says when and why.

create table dispensation (
  council_id identifier not null references council,
  dispensation_id identifier not null,
  person_id identifier not null,
  subject text not null,
  extent text not null check (extent in ('speak', 'speakAndVote')),
  ground text not null check (ground in ('a', 'b', 'c', 'd', 'e')),
  reasons text not null,
  requested_on date not null,
  granted_on date not null,
  granted_by_body_id identifier,
  granted_by_office_id identifier,
  from_on date not null,
  to_on date not null,
  ended_on date,
  ending_reason text,
  ended_entry bigint,
  released_entry bigint,
  primary key (council_id, dispensation_id),
  foreign key (council_id, person_id) references person,
  foreign key (council_id, granted_by_body_id) references body,
  foreign key (council_id, granted_by_office_id) references office,
  check (requested_on <= granted_on and granted_on <= from_on and from_on <= to_on),
  check ((granted_by_body_id is null) <> (granted_by_office_id is null)),
  check ((ended_on is null) = (ended_entry is null) and (ended_on is null) = (ending_reason is null)),
  check (ended_on is null or ended_on <= to_on)
);
create index dispensation_by_person on dispensation (council_id, person_id);
select house.guard('dispensation');
select house.show_released('dispensation');
grant select on dispensation to moothall_public;

create view published.dispensation with (security_invoker = true) as
select d.council_id, d.dispensation_id, d.person_id, d.subject, d.extent, d.ground, d.reasons, d.requested_on, d.granted_on,
       d.from_on, d.to_on, d.ended_on, d.ending_reason, b.name as body_name, b.slug as body_slug, o.title as office_title,
       p.canonical_name, p.sort_name, p.honorific, p.post_nominals
from dispensation d
join person p on p.council_id = d.council_id and p.person_id = d.person_id and p.released_entry is not null
left join body b on b.council_id = d.council_id and b.body_id = d.granted_by_body_id
left join office o on o.council_id = d.council_id and o.office_id = d.granted_by_office_id
where d.released_entry is not null;

grant select on published.dispensation to moothall_public;
