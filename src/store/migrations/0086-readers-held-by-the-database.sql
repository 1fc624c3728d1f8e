-- The access decision a second time, in the database: while somebody signed in is asked for, the office's own login sees of versions
-- and sections of documents only what that account may have. The decision itself is council/access/reader.ts, which must never
-- disagree; what is in clearance or kept by somebody has no file here yet, so nothing is given for it.

-- The rows of council/access/sight-table.ts that give a file.
create function house.file_rules() returns table (reader_kind text, class text, conditions text[]) language sql immutable as $$
  values
    ('anyone', 'open', array['published']),
    ('anyone', 'exempt', array['granted']),
    ('anyone', 'confidential', array['granted']),
    ('anyone', 'embargoed', array['granted']),
    ('memberOfTheBody', 'exempt', array['notNarrowed']),
    ('memberOfTheBody', 'confidential', array['notNarrowed']),
    ('memberOfTheBody', 'embargoed', array['recipient']),
    ('otherCouncillor', 'exempt', array['granted']),
    ('otherCouncillor', 'confidential', array['granted']),
    ('otherCouncillor', 'embargoed', array['recipient']),
    ('scrutinyMember', 'exempt', array['granted']),
    ('scrutinyMember', 'confidential', array['granted']),
    ('scrutinyMember', 'embargoed', array['recipient']),
    ('reportAuthor', 'open', array['author']),
    ('reportAuthor', 'exempt', array['author']),
    ('reportAuthor', 'confidential', array['author']),
    ('reportAuthor', 'embargoed', array['author']),
    ('reportAuthor', 'draft', array['author']),
    ('clearingOfficer', 'open', array['clearing']),
    ('clearingOfficer', 'exempt', array['clearing']),
    ('clearingOfficer', 'confidential', array['clearing']),
    ('clearingOfficer', 'embargoed', array['clearing', 'recipient']),
    ('clearingOfficer', 'draft', array['clearing']),
    ('democraticServicesOfficer', 'open', array['always']),
    ('democraticServicesOfficer', 'exempt', array['always']),
    ('democraticServicesOfficer', 'confidential', array['always']),
    ('democraticServicesOfficer', 'embargoed', array['recipient']),
    ('democraticServicesOfficer', 'draft', array['submitted']),
    ('properOfficer', 'open', array['always']),
    ('properOfficer', 'exempt', array['always']),
    ('properOfficer', 'confidential', array['always']),
    ('properOfficer', 'embargoed', array['always']),
    ('properOfficer', 'draft', array['always']),
    ('monitoringOfficer', 'open', array['always']),
    ('monitoringOfficer', 'exempt', array['always']),
    ('monitoringOfficer', 'confidential', array['always']),
    ('monitoringOfficer', 'embargoed', array['always']),
    ('monitoringOfficer', 'draft', array['always']),
    ('section151Officer', 'open', array['always']),
    ('section151Officer', 'exempt', array['always']),
    ('section151Officer', 'confidential', array['always']),
    ('section151Officer', 'embargoed', array['recipient']),
    ('section151Officer', 'draft', array['clearing']),
    ('planKeeper', 'embargoed', array['recipient']),
    ('planKeeper', 'draft', array['keeper']),
    ('supporter', 'draft', array['keeper'])
$$;

-- What kinds of reader an account is of a body's papers on a day. A member's part in a body is their seat there by the register, or
-- that they are named to come to that meeting in a member's place.
create function house.reader_kinds(of_council identifier, of_account identifier, of_body identifier, of_meeting identifier, today date)
  returns setof text language sql stable as $$
  with held as (
    select g.role, g.body_id, a.person_id from power_grant g
    join account a on a.council_id = g.council_id and a.account_id = g.account_id and a.closed_entry is null
    where g.council_id = of_council and g.account_id = of_account and g.ended_entry is null
      and g.from_on <= today and (g.to_on is null or g.to_on >= today)
  ), as_member as (
    select person_id from held where role in ('councillor', 'scrutiny-member', 'executive-member', 'mayor-or-leader', 'chair') limit 1
  )
  select 'anyone'
  union all
  select case role
      when 'democratic-services-officer' then 'democraticServicesOfficer'
      when 'proper-officer' then 'properOfficer'
      when 'monitoring-officer' then 'monitoringOfficer'
      when 'section-151-officer' then 'section151Officer' end
  from held where body_id is null or body_id = of_body
  union all
  select case role
      when 'report-author' then 'reportAuthor'
      when 'clearing-officer' then 'clearingOfficer'
      when 'improvement-lead' then 'planKeeper'
      when 'action-owner' then 'planKeeper'
      when 'supporter' then 'supporter' end
  from held
  union all
  select unnest(array['otherCouncillor', 'scrutinyMember']) from as_member
  union all
  select 'memberOfTheBody' from as_member m
  where exists (
      select from office_holding h join office o on o.council_id = h.council_id and o.office_id = h.office_id
      where h.council_id = of_council and h.person_id = m.person_id and o.body_id = of_body
        and h.from_on <= today and (h.to_on is null or h.to_on >= today)
        and o.kind in ('mayor', 'leader', 'cabinetMember', 'shadow', 'chair', 'viceChair', 'member'))
    or exists (
      select from apology a
      where a.council_id = of_council and a.meeting_id = of_meeting and a.substitute_person_id = m.person_id and a.state = 'sent'
        and not exists (select from apology later
          where later.council_id = a.council_id and later.meeting_id = a.meeting_id
            and later.person_id = a.person_id and later.sequence > a.sequence)
        and (select s.state from meeting_state s where s.council_id = a.council_id and s.meeting_id = a.meeting_id
          order by s.sequence desc limit 1)
          in ('announced', 'agendaPublished', 'supplemented', 'inProgress', 'adjourned', 'postponed'))
$$;

-- Whether an account may have the file and the words of a document at an instant. It reads neither versions nor sections.
create function house.may_have_file(of_council identifier, of_document identifier, of_account identifier, asked_at timestamptz)
  returns boolean language sql stable as $$
  select exists (
    select from document d
    join council u on u.council_id = d.council_id
    join account r on r.council_id = d.council_id and r.account_id = of_account and r.closed_entry is null
    join lateral (
      select class, detail from access_classification k
      where k.council_id = d.council_id and k.document_id = d.document_id order by k.sequence desc limit 1) c on true
    left join audit_entry e on e.council_id = d.council_id and e.entry_no = d.released_entry
    left join agenda_item i on i.council_id = d.council_id and i.item_id = d.item_id
    left join meeting m on m.council_id = d.council_id and m.meeting_id = i.meeting_id
    left join document_private p on p.council_id = d.council_id and p.document_id = d.document_id
    left join account w on w.council_id = d.council_id and w.account_id = p.author_account_id
    cross join lateral house.reader_kinds(d.council_id, of_account, m.body_id, m.meeting_id, (asked_at at time zone u.zone)::date) as its(kind)
    join house.file_rules() rule on rule.reader_kind = its.kind and rule.class = c.class
    where d.council_id = of_council and d.document_id = of_document
      and not exists (
        select from unnest(rule.conditions) condition
        where not coalesce(case condition
          when 'always' then true
          when 'published' then coalesce(d.published_at, e.at) <= asked_at and (d.withdrawn_at is null or d.withdrawn_at > asked_at)
          when 'notNarrowed' then coalesce(d.published_at, e.at) <= asked_at
          when 'recipient' then c.detail -> 'recipients' ? r.person_id
          when 'author' then w.person_id = r.person_id
          when 'submitted' then d.item_id is not null
          when 'granted' then exists (
            select from read_grant g
            join read_grant_step accepted on accepted.council_id = g.council_id and accepted.grant_id = g.grant_id
              and accepted.kind = 'accepted'
            where g.council_id = d.council_id and g.document_id = d.document_id and g.person_id = r.person_id
              and g.from_at <= asked_at and asked_at < g.until_at
              and not exists (select from read_grant_step ended
                where ended.council_id = g.council_id and ended.grant_id = g.grant_id and ended.kind = 'ended' and ended.at <= asked_at))
          end, false)))
$$;

-- Nobody is asked for: the office sees everything, as acts and jobs do.
do $$
declare guarded regclass;
begin
  foreach guarded in array array['document_version', 'document_section']::regclass[] loop
    execute format(
      'create policy as_its_reader on %s as restrictive for select to %I using (
        (select coalesce(current_setting(''moothall.reader'', true), '''')) = ''''
        or house.may_have_file(council_id, document_id, current_setting(''moothall.reader''),
          current_setting(''moothall.read_at'')::timestamptz))', guarded, current_user);
  end loop;
end $$;
