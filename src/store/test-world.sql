-- cspell:disable (names of the test world, and words that stand nowhere else)
-- One council with a row in every state of every table. Run by test-world.ts, which puts values for
-- :id(name) an id, the same each time it is named; :hidden(name) the id of something that is not public;
-- :canary(name) a word that stands nowhere else and that nobody outside may see; :file(text) the digest of that text.
-- A released_entry of 1 is released, null is not.

insert into council (council_id, slug, name, zone, executive_model, contact, welcome) values
  (:id(council), 'ottery', 'Ottery Borough Council', 'Europe/London', 'mayor',
   '{"team": "Democratic Services", "email": "democracy@ottery.example", "telephone": "01632 960123", "address": ["Town Hall", "Ottery"]}',
   'How Ottery decides, in the open.');
insert into council_host (council_id, host) values (:id(council), 'ottery.example');
insert into publication_revision (council_id, revision, moved_at) values (:id(council), 1, '2024-12-06T12:00Z');
insert into audit_entry (council_id, entry_no, at, actor, power, act, subject_kind, subject_id, detail, previous_hash, hash) values
  (:id(council), 1, '2024-12-06T12:00Z', :canary(audit actor), :canary(audit power), 'fill-world', 'council', :id(council), jsonb_build_object('note', :canary(audit detail)), '', 'x');

-- The clock

insert into clock_policy (council_id, version, setting, set_at, set_entry) values
  (:id(council), 1, jsonb_build_object('note', :canary(clock policy)), '2024-12-06T12:00Z', 1);

-- Registers

insert into body (council_id, body_id, slug, name, kind, regime, quorum, purpose, valid_from, valid_to, parent_body_id, successor_body_id, released_entry) values
  (:id(council), :id(cabinet), 'cabinet', 'Cabinet', 'executive', 'exec2012', 3, 'Takes the executive decisions of the council.', '2020-05-01', null, null, null, 1),
  (:id(council), :id(overview), 'overview', 'Overview Board', 'scrutiny', 'lga1972', 4, 'Looks again at what Cabinet does.', '2023-05-02', null, :id(cabinet), null, 1),
  (:id(council), :id(old scrutiny), 'old-scrutiny', 'Old Scrutiny Panel', 'scrutiny', 'lga1972', null, '', '2020-05-01', '2023-05-01', null, :id(overview), 1),
  (:id(council), :hidden(body), :canary(body slug), :canary(body name), 'advisory', 'advisory', null, :canary(body purpose), '2020-05-01', null, null, null, null);
insert into body_seats (council_id, body_id, sequence, seats, from_on, authority, at, entry_no) values
  (:id(council), :id(overview), 1, 9, '2024-05-20', :canary(seats authority), '2024-05-21T09:00Z', 1);
insert into balance_review (council_id, sequence, reviewed_on, authority, at, entry_no) values
  (:id(council), 1, '2024-05-20', :canary(review authority), '2024-05-21T09:00Z', 1);
insert into balance_departure (council_id, body_id, sequence, decided_on, arrangement, authority, at, entry_no) values
  (:id(council), :id(overview), 1, '2024-05-20', :canary(arrangement), :canary(departure authority), '2024-05-21T09:00Z', 1);
insert into body_alias (council_id, body_id, alias) values (:id(council), :id(cabinet), :canary(alias));

insert into person (council_id, person_id, canonical_name, sort_name, honorific, post_nominals, biography, released_entry) values
  (:id(council), :id(mayor), 'Jason Perrot', 'Perrot, Jason', 'Mr', null, null, 1),
  (:id(council), :id(gatford), 'Mariam Gatford', 'Gatford, Mariam', 'Councillor', null, 'A councillor since 2018.', 1),
  (:id(council), :id(foster), 'Amy O''Foster', 'O''Foster, Amy', 'Councillor', null, null, 1),
  (:id(council), :id(director), 'Deborah Joneson', 'Joneson, Deborah', null, 'OBE', null, 1),
  (:id(council), :hidden(person), :canary(person name), :canary(person sort name), 'Mx', null, :canary(biography), null);
insert into ward (council_id, ward_id, name, seats, from_on, to_on, released_entry) values
  (:id(council), :id(northgate), 'Northgate', 2, '2020-05-01', null, 1),
  (:id(council), :id(weir ward), 'Weir', null, '2020-05-01', null, 1),
  (:id(council), :hidden(ward), :canary(ward), 1, '2020-05-01', null, null);
insert into political_group (council_id, group_id, name, released_entry) values
  (:id(council), :id(green group), 'Green Group', 1),
  (:id(council), :id(weir group), 'Weir Residents', 1),
  (:id(council), :hidden(group), :canary(group), null);
insert into group_change (council_id, person_id, sequence, group_id, from_on, at, entry_no, released_entry, withdrawn_entry) values
  (:id(council), :id(gatford), 1, :id(weir group), '2022-05-09', '2022-05-09T09:00Z', 1, 1, null),
  (:id(council), :id(foster), 1, :id(weir group), '2022-05-09', '2022-05-09T09:00Z', 1, 1, null),
  (:id(council), :id(foster), 2, :id(green group), '2024-03-01', '2024-03-02T09:00Z', 1, 1, null),
  (:id(council), :id(foster), 3, :hidden(group), '2024-09-01', '2024-09-02T09:00Z', 1, 1, 1),
  (:id(council), :id(director), 1, :hidden(group), '2024-09-01', '2024-09-02T09:00Z', 1, null, null),
  (:id(council), :hidden(person), 1, :id(green group), '2022-05-09', '2022-05-09T09:00Z', 1, null, null);
insert into office (council_id, office_id, title, kind, body_id, released_entry) values
  (:id(council), :id(mayoralty), 'Executive Mayor', 'mayor', :id(cabinet), 1),
  (:id(council), :id(children), 'Cabinet Member for Children', 'cabinetMember', :id(cabinet), 1),
  (:id(council), :id(shadow), 'Shadow Cabinet Member for Children', 'shadow', null, 1),
  (:id(council), :id(dcs), 'Corporate Director for Children', 'directorOfChildrensServices', null, 1),
  (:id(council), :hidden(office), :canary(office title), 'officer', null, null);
insert into office_holding (council_id, holding_id, office_id, person_id, from_on, to_on, ended_by, ward_id, declared_on, released_entry) values
  (:id(council), :id(h1), :id(mayoralty), :id(mayor), '2022-05-09', null, null, null, null, 1),
  (:id(council), :id(h2), :id(children), :id(gatford), '2022-05-09', null, null, :id(northgate), '2022-05-06', 1),
  (:id(council), :id(h3), :id(shadow), :id(foster), '2022-05-09', null, null, :id(weir ward), null, 1),
  (:id(council), :id(h4), :id(dcs), :id(director), '2022-05-09', null, null, null, null, 1),
  (:id(council), :id(h5), :id(children), :id(foster), '2020-05-01', '2022-05-08', 'election', :id(northgate), null, 1),
  (:id(council), :hidden(holding), :id(shadow), :id(mayor), '2024-01-01', null, :canary(holding), :hidden(ward), '2024-01-01', null),
  (:id(council), :hidden(holding of hidden office), :hidden(office), :id(mayor), '2024-01-01', null, :canary(holding of hidden office), null, null, null);
insert into person_name (council_id, person_id, name) values (:id(council), :id(gatford), :canary(spelling));
insert into account (council_id, account_id, name, email, opened_entry) values
  (:id(council), :hidden(clerk), :canary(account name), :canary(account email), 1);
insert into power_grant (council_id, grant_id, account_id, role, from_on, granted_entry) values
  (:id(council), :hidden(grant), :hidden(clerk), :canary(role), '2022-01-01', 1);
insert into matter (council_id, matter_id, title, summary, kind, wards, released_entry) values
  (:id(council), :id(inspection), 'Inspection of children’s services', 'What the inspectors found and what the council does about it.', 'inspection', '{Northgate}', 1),
  (:id(council), :hidden(matter), :canary(matter title), :canary(matter summary), 'other', '{}', null);

-- Meetings

insert into meeting (council_id, meeting_id, body_id, starts_at, starts_on, venue, kind, released_entry) values
  (:id(council), :id(signed meeting), :id(cabinet), '2024-10-02T17:30Z', '2024-10-02', 'Council Chamber, Town Hall', 'ordinary', 1),
  (:id(council), :id(seed meeting), :id(cabinet), '2024-12-04T18:30Z', '2024-12-04', 'Council Chamber, Town Hall', 'ordinary', 1),
  (:id(council), :id(decided meeting), :id(overview), '2024-12-09T18:30Z', '2024-12-09', 'Committee Room 1', 'ordinary', 1),
  (:id(council), :id(next meeting), :id(cabinet), '2024-12-18T18:30Z', '2024-12-18', 'Council Chamber, Town Hall', 'extraordinary', 1),
  (:id(council), :id(announced meeting), :id(cabinet), '2025-01-22T18:30Z', '2025-01-22', 'Council Chamber, Town Hall', 'ordinary', 1),
  (:id(council), :id(cancelled meeting), :id(overview), '2024-12-11T18:30Z', '2024-12-11', 'Committee Room 1', 'ordinary', 1),
  (:id(council), :id(postponed meeting), :id(overview), '2024-12-12T18:30Z', '2024-12-12', 'Committee Room 1', 'ordinary', 1),
  (:id(council), :id(adjourned meeting), :id(overview), '2024-11-06T18:30Z', '2024-11-06', 'Committee Room 1', 'ordinary', 1),
  (:id(council), :id(ended meeting), :id(old scrutiny), '2023-03-01T18:30Z', '2023-03-01', 'Committee Room 1', 'ordinary', 1),
  (:id(council), :hidden(planned meeting), :id(cabinet), '2025-02-19T18:30Z', '2025-02-19', :canary(venue), 'ordinary', null);
insert into venue (council_id, venue_id, name, address, capacity, step_free, hearing_loop, webcast, access_note, minutes_between, from_on, to_on, released_entry) values
  (:id(council), :id(chamber), 'Council Chamber', 'Town Hall', 120, 'yes', 'no', 'yes', 'The lift is at the side door.', 30, '2024-01-01', null, 1),
  (:id(council), :hidden(room), :canary(room name), :canary(room address), 7, 'yes', 'unknown', 'no', :canary(room note), 0, '2024-01-01', null, null);
update meeting set venue_id = :id(chamber) where meeting_id in (:id(next meeting), :id(seed meeting));
update meeting set venue_id = :hidden(room) where meeting_id = :hidden(planned meeting);
insert into recess (council_id, recess_id, name, from_on, to_on, released_entry, withdrawn_entry) values
  (:id(council), :id(winter recess), 'Winter recess', '2024-12-21', '2025-01-05', 1, null),
  (:id(council), :hidden(recess taken off), :canary(recess taken off), '2024-12-14', '2024-12-15', 1, 1),
  (:id(council), :hidden(recess), :canary(recess), '2024-12-16', '2024-12-17', null, null);
insert into meeting_state (council_id, meeting_id, sequence, state, at, reason, entry_no, released_entry)
select :id(council), meeting_id, nr, state, '2024-11-20T09:00Z'::timestamptz + nr * interval '1 day', reason, 1, 1
from (values
  (:id(signed meeting), 1, 'announced', null), (:id(signed meeting), 2, 'agendaPublished', null), (:id(signed meeting), 3, 'inProgress', null),
  (:id(signed meeting), 4, 'closed', null), (:id(signed meeting), 5, 'decisionsPublished', null), (:id(signed meeting), 6, 'draftMinutesPublished', null),
  (:id(signed meeting), 7, 'minutesApproved', null), (:id(signed meeting), 8, 'minutesSigned', null),
  (:id(seed meeting), 1, 'announced', null), (:id(seed meeting), 2, 'agendaPublished', null), (:id(seed meeting), 3, 'inProgress', null),
  (:id(seed meeting), 4, 'closed', null), (:id(seed meeting), 5, 'decisionsPublished', null), (:id(seed meeting), 6, 'draftMinutesPublished', null),
  (:id(decided meeting), 1, 'announced', null), (:id(decided meeting), 2, 'agendaPublished', null), (:id(decided meeting), 3, 'inProgress', null),
  (:id(decided meeting), 4, 'closed', null), (:id(decided meeting), 5, 'decisionsPublished', null),
  (:id(next meeting), 1, 'announced', null), (:id(next meeting), 2, 'agendaPublished', null), (:id(next meeting), 3, 'supplemented', null),
  (:id(announced meeting), 1, 'announced', null),
  (:id(cancelled meeting), 1, 'announced', null), (:id(cancelled meeting), 2, 'cancelled', 'There was no business to consider.'),
  (:id(postponed meeting), 1, 'announced', null), (:id(postponed meeting), 2, 'postponed', 'The hall was flooded.'),
  (:id(adjourned meeting), 1, 'announced', null), (:id(adjourned meeting), 2, 'agendaPublished', null), (:id(adjourned meeting), 3, 'inProgress', null),
  (:id(adjourned meeting), 4, 'adjourned', 'The meeting lost its quorum at 9pm.'),
  (:id(ended meeting), 1, 'announced', null), (:id(ended meeting), 2, 'agendaPublished', null)
) as done (meeting_id, nr, state, reason);
insert into meeting_state (council_id, meeting_id, sequence, state, at, reason, entry_no, released_entry) values
  (:id(council), :hidden(planned meeting), 1, 'planned', '2024-11-20T09:00Z', :canary(planned), 1, null),
  (:id(council), :id(announced meeting), 9, 'cancelled', '2024-12-09T09:00Z', :canary(unreleased cancellation), 1, null);

insert into agenda_item (council_id, item_id, meeting_id, position, number, matter_id, part, is_standing, title, purpose, restriction, urgency_reason, presenter, released_entry) values
  (:id(council), :id(apologies), :id(seed meeting), 1, '1', null, 'public', true, 'Apologies for absence', '', null, null, null, 1),
  (:id(council), :id(seed item), :id(seed meeting), 2, '2', :id(inspection), 'public', false, 'Outcome of the inspection of children’s services', 'To consider what the inspectors found.', null, 'The inspectors published after the agenda.', 'Executive Mayor', 1),
  (:id(council), :id(private item), :id(seed meeting), 3, '3', null, 'private', false, 'Sale of land', '', 'Exempt: financial or business affairs (paragraph 3)', null, null, 1),
  (:id(council), :id(bare item), :id(seed meeting), 4, '4', null, 'public', false, 'Oral update <b>& questions</b>', '', null, null, null, 1),
  (:id(council), :hidden(item), :id(seed meeting), 5, '5', :id(inspection), 'public', false, :canary(item title), :canary(item purpose), :canary(item restriction), :canary(item urgency), :canary(presenter), null),
  (:id(council), :hidden(planned item), :hidden(planned meeting), 1, '1', null, 'public', false, :canary(planned item), '', null, null, null, null),
  (:id(council), :id(first item), :id(signed meeting), 1, '1', :id(inspection), 'public', false, 'Preparing for the inspection', '', null, null, null, 1),
  (:id(council), :id(budget item), :id(decided meeting), 1, '1', null, 'public', false, 'Budget for the coming year', '', null, null, null, 1),
  (:id(council), :id(coming item), :id(next meeting), 1, '1', :id(inspection), 'public', false, 'Refreshed improvement plan', '', null, null, null, 1);
insert into agenda_item_private (council_id, item_id, title, purpose) values
  (:id(council), :id(private item), :canary(private title), :canary(private purpose));

-- What became of agendas

insert into agenda_publication (council_id, meeting_id, sequence, kind, supplement_number, note, at, entry_no, released_entry, grounds, clear_days_given, last_day, power, reason, agreed_by) values
  (:id(council), :id(seed meeting), 1, 'agenda', null, '', '2024-11-26T10:00Z', 1, 1, 'late', 4, '2024-11-25', null, null, null),
  (:id(council), :id(seed meeting), 2, 'supplement', 1, 'The plan, which was to follow.', '2024-12-02T10:00Z', 1, 1, 'urgency', 1, '2024-11-26', 'Local Government Act 1972, section 100B(4)(b)', 'The inspectors published late.', 'Mr Jason Perrot, in the chair'),
  (:id(council), :id(seed meeting), 3, 'supplement', 2, :canary(supplement note), '2024-12-03T10:00Z', 1, null, 'urgency', 0, '2024-11-26', :canary(publication power), :canary(publication reason), :canary(publication agreed by));
insert into agenda_publication_thing (council_id, meeting_id, sequence, position, kind, thing_id, released_entry) values
  (:id(council), :id(seed meeting), 1, 1, 'item', :id(seed item), 1),
  (:id(council), :id(seed meeting), 1, 2, 'item', :id(private item), 1),
  (:id(council), :id(seed meeting), 2, 1, 'document', :id(open), 1),
  (:id(council), :id(seed meeting), 3, 1, 'document', :hidden(embargoed), null);
insert into item_urgency (council_id, item_id, sequence, reason, agreed_by, at, entry_no, released_entry) values
  (:id(council), :id(seed item), 1, 'The inspectors published after the agenda.', 'Mr Jason Perrot, in the chair', '2024-11-26T09:00Z', 1, 1),
  (:id(council), :id(coming item), 1, :canary(urgency reason), :canary(urgency agreed by), '2024-12-09T09:00Z', 1, null);
insert into agenda_item_correction (council_id, item_id, sequence, field, was, becomes, reason, at, entry_no, released_entry) values
  (:id(council), :id(seed item), 1, 'title', 'Outcome of the inspection of childrens services', 'Outcome of the inspection of children’s services', 'A slip of the pen.', '2024-11-27T09:00Z', 1, 1),
  (:id(council), :id(seed item), 2, 'purpose', :canary(item was), :canary(item becomes), :canary(item correction reason), '2024-12-09T09:00Z', 1, null);
insert into item_course (council_id, meeting_id, sequence, item_id, course, reason, at, entry_no, released_entry) values
  (:id(council), :id(seed meeting), 1, :id(seed item), 'taken', null, '2024-12-04T19:00Z', 1, 1),
  (:id(council), :id(seed meeting), 2, :id(bare item), 'deferred', 'There was no time left.', '2024-12-04T21:00Z', 1, 1),
  (:id(council), :id(seed meeting), 3, :hidden(item), 'withdrawn', :canary(course reason), '2024-12-04T21:00Z', 1, null);
insert into item_taken (council_id, meeting_id, position, item_id, opened_at, closed_at, outcome, released_entry) values
  (:id(council), :id(seed meeting), 1, :id(apologies), '2024-12-04T18:31Z', '2024-12-04T18:35Z', null, 1),
  (:id(council), :id(seed meeting), 2, :id(seed item), '2024-12-04T18:41Z', '2024-12-04T19:20Z', 'resolved', 1),
  (:id(council), :id(seed meeting), 3, :hidden(item), '2024-12-04T19:20Z', null, :canary(taken outcome), null);
insert into meeting_webcast (council_id, meeting_id, sequence, address, offset_pattern, recording_began, at, entry_no, released_entry) values
  (:id(council), :id(seed meeting), 1, 'https://webcast.example/first', null, null, '2024-12-04T09:00Z', 1, 1),
  (:id(council), :id(seed meeting), 2, 'https://webcast.example/cabinet?v=12', '?t={seconds}', '2024-12-04T18:30Z', '2024-12-05T09:00Z', 1, 1),
  (:id(council), :id(next meeting), 1, 'https://webcast.example/live', null, null, '2024-12-05T09:00Z', 1, 1),
  (:id(council), :id(announced meeting), 1, 'https://webcast.example/' || :canary(webcast), null, null, '2024-12-05T09:00Z', 1, null);
insert into meeting_rearrangement (council_id, meeting_id, sequence, was_at, was_venue, starts_at, venue, reason, at, entry_no, released_entry) values
  (:id(council), :id(next meeting), 1, '2024-12-17T18:30Z', 'Committee Room 1', '2024-12-18T18:30Z', 'Council Chamber, Town Hall', 'The room was too small.', '2024-12-01T09:00Z', 1, 1),
  (:id(council), :id(announced meeting), 1, '2025-01-22T18:30Z', 'Council Chamber, Town Hall', '2025-01-23T18:30Z', :canary(new venue), :canary(move reason), '2024-12-09T09:00Z', 1, null);

-- Papers

insert into expected_document (council_id, expected_document_id, item_id, position, title, released_entry) values
  (:id(council), :id(e embargoed), :id(seed item), 1, 'Inspection report', 1),
  (:id(council), :id(e published), :id(seed item), 2, 'Improvement plan', 1),
  (:id(council), :id(e withdrawn), :id(seed item), 3, 'Draft equality statement', 1),
  (:id(council), :id(e expected), :id(coming item), 1, 'Progress table', 1),
  (:id(council), :id(e following), :id(coming item), 2, 'Refreshed plan', 1),
  (:id(council), :hidden(expected), :id(seed item), 9, :canary(expected title), null);
insert into document (council_id, document_id, item_id, matter_id, expected_document_id, kind, title, author, restriction, position, published_at, released_entry, withdrawn_entry, withdrawn_at, withdrawal_reason) values
  (:id(council), :id(open), :id(seed item), :id(inspection), :id(e published), 'report', 'Improvement plan', 'Deborah Joneson', null, 1, '2024-11-26T10:00Z', 1, null, null, null),
  (:id(council), :id(exempt), :id(private item), null, null, 'report', 'Terms of the sale', null, 'Not for publication: paragraph 3 of Schedule 12A, financial or business affairs', 1, '2024-11-26T10:00Z', 1, null, null, null),
  (:id(council), :id(withdrawn), :id(seed item), null, null, 'appendix', 'Old performance figures', null, null, 3, '2024-11-26T10:00Z', 1, 1, '2024-12-01T15:00Z', 'The figures were for another year.'),
  (:id(council), :id(notice), null, :id(inspection), null, 'notice', 'Notice of the key decision', null, null, 1, '2024-10-28T10:00Z', 1, null, null, null),
  (:id(council), :hidden(embargoed), :id(seed item), null, :id(e embargoed), 'report', :canary(embargoed title), :canary(embargoed author), :canary(embargoed restriction), 2, '2024-12-12T10:00Z', null, null, null, null),
  (:id(council), :hidden(confidential), :id(seed item), null, null, 'report', :canary(confidential title), :canary(confidential author), :canary(confidential restriction), 4, null, null, null, null, null),
  (:id(council), :hidden(draft), :id(coming item), null, null, 'report', :canary(draft title), :canary(draft author), null, 1, null, null, null, null, null);
insert into document_private (council_id, document_id, title, author_account_id) values
  (:id(council), :id(exempt), :canary(exempt office title), :hidden(clerk)),
  (:id(council), :hidden(embargoed), :canary(embargoed office title), :hidden(clerk)),
  (:id(council), :hidden(confidential), :canary(confidential office title), :hidden(clerk)),
  (:id(council), :hidden(draft), :canary(draft office title), :hidden(clerk));
insert into access_classification (council_id, document_id, sequence, class, detail, at, entry_no) values
  (:id(council), :id(open), 1, 'open', '{}', '2024-11-20T09:00Z', 1),
  (:id(council), :id(exempt), 1, 'exempt', jsonb_build_object('test', :canary(exempt test)), '2024-11-20T09:00Z', 1),
  (:id(council), :hidden(embargoed), 1, 'embargoed', jsonb_build_object('terms', :canary(embargo terms)), '2024-11-20T09:00Z', 1),
  (:id(council), :hidden(confidential), 1, 'confidential', jsonb_build_object('basis', :canary(confidential basis)), '2024-11-20T09:00Z', 1),
  (:id(council), :hidden(draft), 1, 'draft', '{}', '2024-11-20T09:00Z', 1);
insert into release_step (council_id, document_id, sequence, version, kind, account_id, seen, seen_where, at, entry_no) values
  (:id(council), :hidden(embargoed), 1, 1, 'condition', :hidden(clerk), :canary(seen), :canary(seen where), '2024-12-03T09:00Z', 1);

insert into release_step_taken_back (council_id, document_id, sequence, account_id, reason, at, entry_no) values
  (:id(council), :hidden(embargoed), 1, :hidden(clerk), :canary(agreement taken back), '2024-12-03T10:00Z', 1);
insert into release_rule (council_id, version, one_person_for, reason, account_id, at, entry_no) values
  (:id(council), 1, array['exempt'], :canary(release rule), :hidden(clerk), '2024-11-01T10:00Z', 1);
insert into release_rule_start (council_id, version, account_id, holds_from, at, entry_no) values
  (:id(council), 1, :hidden(clerk), '2024-11-02T00:00Z', '2024-11-01T11:00Z', 1);

insert into file_scan (council_id, document_id, version, sequence, answer, at, entry_no) values
  (:id(council), :id(open), 1, 1, jsonb_build_object('words', :canary(open finding)), '2024-11-26T10:00Z', 1),
  (:id(council), :hidden(embargoed), 1, 1, jsonb_build_object('words', :canary(embargoed finding)), '2024-11-26T10:00Z', 1);
insert into findings_allowance (council_id, document_id, version, sequence, account_id, reason, at, entry_no) values
  (:id(council), :id(open), 1, 1, :hidden(clerk), :canary(open allowance), '2024-11-26T10:00Z', 1),
  (:id(council), :hidden(embargoed), 1, 1, :hidden(clerk), :canary(embargoed allowance), '2024-11-26T10:00Z', 1);

insert into document_version (council_id, document_id, version, sha256, media_type, file_name, size_bytes, page_count, added_at, released_entry, withdrawn_entry) values
  (:id(council), :id(open), 1, :file(The first edition of the plan.), 'application/pdf', 'improvement-plan.pdf', 30, 4, '2024-11-26T10:00Z', 1, null),
  (:id(council), :id(open), 2, :file(The second edition of the plan.), 'application/pdf', 'improvement-plan.pdf', 31, 4, '2024-12-02T10:00Z', 1, null),
  (:id(council), :id(open), 3, :file(zqcanaryfile third edition), 'application/pdf', :canary(third file), 26, 4, '2024-12-09T10:00Z', null, null),
  (:id(council), :id(notice), 1, :file(<p>The notice.</p>), 'text/html', 'notice “one”.html', 18, null, '2024-10-28T10:00Z', 1, null),
  (:id(council), :id(withdrawn), 1, :file(zqcanaryfile withdrawn), 'application/pdf', :canary(withdrawn file), 22, 4, '2024-11-26T10:00Z', 1, 1),
  (:id(council), :id(exempt), 1, :file(zqcanaryfile exempt), 'application/pdf', :canary(exempt file), 19, 4, '2024-11-26T10:00Z', null, null),
  (:id(council), :hidden(embargoed), 1, :file(zqcanaryfile embargoed), 'application/pdf', :canary(embargoed file), 22, 4, '2024-11-26T10:00Z', null, null),
  (:id(council), :hidden(confidential), 1, :file(zqcanaryfile confidential), 'application/pdf', :canary(confidential file), 25, 4, '2024-11-26T10:00Z', null, null),
  (:id(council), :hidden(draft), 1, :file(zqcanaryfile draft), 'application/pdf', :canary(draft file), 18, 4, '2024-11-26T10:00Z', null, null);
insert into document_section (council_id, document_id, version, position, heading, paragraphs, released_entry, withdrawn_entry) values
  (:id(council), :id(open), 1, 1, 'Summary', '{"The first edition covered most issues."}', 1, null),
  (:id(council), :id(open), 2, 1, 'Summary', '{"The plan covers every issue that the inspectors raised.","Partnerships with health are named."}', 1, null),
  (:id(council), :id(open), 2, 2, 'Next steps', '{"Progress is told each quarter."}', 1, null),
  (:id(council), :id(open), 3, 1, :canary(third heading), array[:canary(third paragraph)], null, null),
  (:id(council), :id(withdrawn), 1, 1, :canary(withdrawn heading), array[:canary(withdrawn paragraph)], 1, 1),
  (:id(council), :id(exempt), 1, 1, :canary(exempt heading), array[:canary(exempt paragraph)], null, null),
  (:id(council), :hidden(embargoed), 1, 1, :canary(embargoed heading), array[:canary(embargoed paragraph)], null, null),
  (:id(council), :hidden(confidential), 1, 1, :canary(confidential heading), array[:canary(confidential paragraph)], null, null),
  (:id(council), :hidden(draft), 1, 1, :canary(draft heading), array[:canary(draft paragraph)], null, null);
insert into expected_document_state (council_id, expected_document_id, sequence, state, reason, owner_office_id, expected_on, public_note, document_id, at, entry_no, released_entry) values
  (:id(council), :id(e embargoed), 1, 'toFollow', 'It may not be shown before the inspectorate publishes it.', :id(dcs), '2024-12-12', 'The inspection report is embargoed until the inspectorate publishes it on its own website.', null, '2024-11-26T09:00Z', 1, 1),
  (:id(council), :id(e published), 1, 'published', null, null, null, null, :id(open), '2024-11-26T09:00Z', 1, 1),
  (:id(council), :id(e withdrawn), 1, 'withdrawn', 'It was folded into the plan.', null, null, null, null, '2024-11-26T09:00Z', 1, 1),
  (:id(council), :id(e expected), 1, 'expected', null, null, null, null, null, '2024-11-26T09:00Z', 1, 1),
  (:id(council), :id(e following), 1, 'toFollow', 'Partners are still commenting.', :id(dcs), '2024-12-16', null, null, '2024-11-26T09:00Z', 1, 1),
  (:id(council), :id(e expected), 2, 'toFollow', :canary(expected reason), null, null, :canary(expected note), null, '2024-12-09T09:00Z', 1, null);

-- Decisions

insert into resolution (council_id, resolution_id, item_id, position, decision_maker, decision_maker_body_id, decision_maker_office_id, formula, taken_on, is_key, reasons, alternatives, conflicts, published_at, released_entry) values
  (:id(council), :id(seed resolution), :id(seed item), 1, 'The Executive Mayor in Cabinet', :id(cabinet), :id(mayoralty), 'RESOLVED', '2024-12-04', true, 'The council must answer the inspectors.', null, 'None were declared.', '2024-12-06T10:00Z', 1),
  (:id(council), :id(budget resolution), :id(budget item), 1, 'Overview Board', :id(overview), null, 'RESOLVED', '2024-12-09', false, null, null, null, '2024-12-10T09:00Z', 1),
  (:id(council), :hidden(resolution), :id(bare item), 1, :canary(decision maker), null, null, :canary(formula), '2024-12-04', null, :canary(reasons), :canary(alternatives), :canary(conflicts), null, null);
insert into limb (council_id, limb_id, resolution_id, position, number, minute_number, verb, text, has_undertaking, released_entry) values
  (:id(council), :id(limb note), :id(seed resolution), 1, '2.1', '57/24', 'note', 'Note the outcome and findings of the inspection.', false, 1),
  (:id(council), :id(limb plans), :id(seed resolution), 2, '2.2', null, 'note', 'Note that improvement plans will be reviewed to address all the issues raised.', true, 1),
  (:id(council), :id(limb thanks), :id(seed resolution), 3, '2.3', null, 'agree', 'Agree that thanks will be sent to all staff.', true, 1),
  (:id(council), :id(limb budget), :id(budget resolution), 1, '1', null, 'recommend', 'Recommend the budget to Council.', false, 1),
  (:id(council), :hidden(limb), :id(seed resolution), 9, '2.9', null, 'note', :canary(limb text), true, null);
insert into undertaking (council_id, limb_id, owner_office_id, due_on, report_back_body_id, reason_for_none, released_entry) values
  (:id(council), :id(limb plans), :id(dcs), '2025-03-14', :id(overview), null, 1),
  (:id(council), :id(limb thanks), null, null, null, 'The letter went out the next day.', 1),
  (:id(council), :hidden(limb), null, null, null, :canary(undertaking), null);
insert into vote (council_id, vote_id, item_id, position, motion, mover, seconder, for_count, against_count, abstain_count, carried, released_entry) values
  (:id(council), :id(seed vote), :id(seed item), 1, 'That the recommendations be agreed', 'Mr Jason Perrot', 'Councillor Mariam Gatford', 2, 1, 0, true, 1),
  (:id(council), :hidden(vote), :id(seed item), 9, :canary(motion), :canary(mover), null, 1, 0, 0, true, null);
insert into vote_cast (council_id, vote_id, side, position, person_id, name, released_entry) values
  (:id(council), :id(seed vote), 'for', 1, :id(mayor), 'Mr Jason Perrot', 1),
  (:id(council), :id(seed vote), 'for', 2, :id(gatford), 'Councillor Mariam Gatford', 1),
  (:id(council), :id(seed vote), 'against', 1, :id(foster), 'Councillor Amy O''Foster', 1),
  (:id(council), :hidden(vote), 'for', 1, null, :canary(cast name), null);
insert into vote (council_id, vote_id, item_id, position, motion, for_count, against_count, abstain_count, carried, released_entry) values
  (:id(council), :id(hands vote), :id(seed item), 2, 'That the meeting go on until 22:00', 5, 2, 1, true, 1),
  (:id(council), :id(assent vote), :id(seed item), 3, 'That the thanks of the meeting be sent', null, null, null, true, 1),
  (:id(council), :hidden(hands vote), :id(seed item), 10, :canary(hands motion), 5, 2, 1, true, null);
insert into vote_cast (council_id, vote_id, side, position, person_id, name, at_own_request, released_entry) values
  (:id(council), :id(hands vote), 'against', 1, :id(foster), 'Councillor Amy O''Foster', true, 1),
  (:id(council), :hidden(hands vote), 'against', 1, null, :canary(own vote name), true, null);

insert into ballot (council_id, ballot_id, item_id, position, post, taking, candidates, rounds, elected_person_id, elected_name, abandoned_because, released_entry) values
  (:id(council), :id(seed ballot), :id(seed item), 0, 'Chair of the board', 'secret',
    '[{"name":"Councillor Mariam Gatford","personId":"g","proposer":"Councillor Amy O''Foster","seconder":"Mr Jason Perrot"},{"name":"Councillor Amy O''Foster","personId":"f","proposer":"Mr Jason Perrot","out":"fewest"}]',
    '[{"counts":[{"name":"Councillor Mariam Gatford","personId":"g","votes":3},{"name":"Councillor Amy O''Foster","personId":"f","votes":3}],"spoilt":1,"notVoting":0,"cast":[],"out":"Councillor Amy O''Foster","castingBy":"Mr Jason Perrot"}]',
    :id(gatford), 'Councillor Mariam Gatford', null, 1),
  (:id(council), :hidden(ballot), :id(seed item), 1, :canary(ballot post), 'hands', '[]', '[]', null, null, :canary(ballot reason), null);

-- Delegated decisions, call-in, and what befalls a decision

insert into delegation (council_id, delegation_id, reference, from_body_id, to_office_id, words, limits, limit_pounds, is_executive, source, from_on, released_entry) values
  (:id(council), :id(delegation), '3.4.2', :id(cabinet), :id(dcs), 'To agree placements for children in care.', 'Up to £250,000 a year.', 250000, true, 'Constitution, part 3', '2023-05-02', 1),
  (:id(council), :hidden(delegation), :canary(delegation reference), :id(cabinet), :id(dcs), :canary(delegation words), '', null, false, :canary(delegation source), '2023-05-02', null);
insert into delegated_decision (council_id, delegated_decision_id, delegation_id, body_id, office_id, matter_id, title, is_executive, maker, ground, express_authority, restriction, released_entry) values
  (:id(council), :id(delegated), :id(delegation), :id(cabinet), :id(dcs), null, 'Residential placements framework', true, 'officer', 'executive', null, null, 1),
  (:id(council), :hidden(delegated), :id(delegation), :id(cabinet), :id(dcs), null, :canary(delegated title), true, 'officer', :canary(ground), :canary(express authority), :canary(delegated restriction), null);
insert into delegated_decision_private (council_id, delegated_decision_id, author_account_id, has_personal_data, pounds, recorded_at, recorded_entry) values
  (:id(council), :id(delegated), :hidden(delegated author), true, 120000, '2024-12-05T12:00Z', 1);
insert into redaction_check (council_id, delegated_decision_id, sequence, account_id, words_sha256, note, at, entry_no) values
  (:id(council), :id(delegated), 1, :hidden(checker), repeat('b', 64), :canary(check note), '2024-12-05T13:00Z', 1);
insert into delegated_decision_paper (council_id, delegated_decision_id, position, role, title, document_id, released_entry) values
  (:id(council), :id(delegated), 1, 'report', 'Placements framework: report', null, 1),
  (:id(council), :id(delegated), 2, 'background', 'Market survey, 2024', null, 1),
  (:id(council), :hidden(delegated), 1, 'report', :canary(delegated paper), null, null);
insert into resolution (council_id, resolution_id, delegated_decision_id, position, decision_maker, decision_maker_office_id, formula, taken_on, is_key, reasons, has_no_alternatives, has_no_conflicts, has_no_dispensations, published_at, released_entry) values
  (:id(council), :id(officer resolution), :id(delegated), 0, 'Corporate Director for Children', :id(dcs), 'DECIDED', '2024-12-05', false, 'Places are short in the borough.', true, true, true, '2024-12-06T11:00Z', 1),
  (:id(council), :hidden(officer resolution), :hidden(delegated), 0, :canary(officer maker), :id(dcs), 'DECIDED', '2024-12-05', false, :canary(officer reasons), true, true, true, null, null);
insert into limb (council_id, limb_id, resolution_id, position, number, verb, text, has_undertaking, released_entry) values
  (:id(council), :id(officer limb), :id(officer resolution), 1, '1', 'approve', 'Approve the framework for residential placements.', false, 1);
insert into decision_without_notice (council_id, resolution_id, reason, at, entry_no) values
  (:id(council), :hidden(resolution), :canary(missing notice), '2024-12-05T09:00Z', 1);
insert into resolution_correction (council_id, resolution_id, version, position, place, was, becomes, reason, at, entry_no, released_entry) values
  (:id(council), :id(budget resolution), 2, 1, 'limb 1', 'Recommend the budgets to Council.', 'Recommend the budget to Council.', 'A slip of the pen.', '2024-12-10T09:30Z', 1, 1),
  (:id(council), :id(budget resolution), 3, 1, :canary(correction place), null, :canary(decision becomes), :canary(decision correction reason), '2024-12-10T09:40Z', 1, null);
insert into resolution_correction_private (council_id, resolution_id, version, position, was) values
  (:id(council), :id(budget resolution), 3, 1, :canary(decision was));
insert into resolution_end (council_id, resolution_id, kind, by_resolution_id, reason, at, entry_no, released_entry) values
  (:id(council), :id(officer resolution), 'superseded', :id(seed resolution), 'Cabinet took it again.', '2024-12-09T09:00Z', 1, 1),
  (:id(council), :hidden(resolution), 'withdrawn', null, :canary(end reason), '2024-12-09T09:00Z', 1, null);
insert into resolution_withdrawn_words (council_id, resolution_id, words) values
  (:id(council), :hidden(resolution), jsonb_build_object('reasons', :canary(withdrawn words)));
insert into call_in_scheme (council_id, scheme_id, from_on, source, window_days, day_kind, takes_effect, eligible, members_needed, who_may_ask, grounds, urgency_consent_office_id, scrutiny_body_id, meet_within_days, reconsider_within_days, if_nothing_is_done, released_entry) values
  (:id(council), :id(scheme), '2023-05-02', 'Constitution, part 4', 5, 'working', 'nextDay', 'key', 3, 'anyCouncillor', '{"Outside the budget.","No consultation."}', :id(mayoralty), :id(overview), 10, 5, 'takesEffect', 1),
  (:id(council), :hidden(scheme), '2030-05-02', :canary(scheme source), 5, 'working', 'nextDay', 'key', 3, 'anyCouncillor', array[:canary(scheme ground)], :id(mayoralty), :id(overview), 10, 5, 'takesEffect', null);
insert into call_in_exemption (council_id, resolution_id, reason, consent_by_office_id, consent_by_person_id, consented_on, entry_no, released_entry) values
  (:id(council), :id(officer resolution), 'A child has to be placed tonight.', :id(mayoralty), :id(mayor), '2024-12-05', 1, 1),
  (:id(council), :hidden(resolution), :canary(exemption reason), :id(mayoralty), :id(mayor), '2024-12-05', 1, null);
insert into decision_effect (council_id, resolution_id, sequence, basis, scheme_id, closes_on, effective_on, workings, reason, at, entry_no, released_entry) values
  (:id(council), :id(seed resolution), 1, 'callInWindow', :id(scheme), '2024-12-13', '2024-12-14', '[]', null, '2024-12-06T10:00Z', 1, 1),
  (:id(council), :id(seed resolution), 2, 'override', null, null, '2030-01-01', jsonb_build_array(:canary(effect workings)), :canary(effect reason), '2024-12-06T10:00Z', 1, null);
insert into decision_notice (council_id, notice_id, meeting_id, published_at, entry_no, released_entry) values
  (:id(council), :id(notice), :id(seed meeting), '2024-12-06T10:00Z', 1, 1),
  (:id(council), :hidden(notice), :id(decided meeting), '2024-12-06T10:00Z', 1, null);
insert into call_in (council_id, call_in_id, resolution_id, scheme_id, grounds, reasons, asks_for, requested_at, released_entry) values
  (:id(council), :id(call in), :id(seed resolution), :id(scheme), '{"No consultation."}', 'Families were not asked.', 'Ask them.', '2024-12-09T09:00Z', 1),
  (:id(council), :hidden(call in), :id(seed resolution), :id(scheme), array[:canary(call in ground)], :canary(call in reasons), :canary(call in asks), '2024-12-09T09:00Z', null);
insert into call_in_member (council_id, call_in_id, person_id, position, at, entry_no, released_entry) values
  (:id(council), :id(call in), :id(foster), 1, '2024-12-09T09:00Z', 1, 1),
  (:id(council), :hidden(call in), :id(gatford), 1, '2024-12-09T09:00Z', 1, null);
insert into call_in_state (council_id, call_in_id, sequence, state, at, reason, due_on, workings, item_id, entry_no, released_entry) values
  (:id(council), :id(call in), 1, 'requested', '2024-12-09T09:00Z', null, null, '[]', null, 1, 1),
  (:id(council), :id(call in), 2, 'valid', '2024-12-09T11:00Z', 'Three members asked on a ground of the scheme.', '2024-12-23', '[]', null, 1, 1),
  (:id(council), :hidden(call in), 1, :canary(call in state), '2024-12-09T09:00Z', :canary(call in reason), null, '[]', null, 1, null);

-- Minutes

insert into attendance (council_id, meeting_id, person_id, capacity, mode, sent_apologies, released_entry) values
  (:id(council), :id(seed meeting), :id(mayor), 'member', 'inPerson', false, 1),
  (:id(council), :id(seed meeting), :id(gatford), 'member', 'virtual', false, 1),
  (:id(council), :id(seed meeting), :id(foster), 'member', 'inPerson', true, 1),
  (:id(council), :id(seed meeting), :id(director), 'officer', 'inPerson', false, 1),
  (:id(council), :id(decided meeting), :id(director), :canary(capacity), 'inPerson', false, null);
insert into contribution (council_id, contribution_id, item_id, position, kind, person_id, office_id, speaker_name, speaker_role, organisation, text, list, released_entry) values
  (:id(council), :id(c1), :id(seed item), 1, 'introduction', :id(mayor), :id(mayoralty), null, null, null, 'Introduced the report and thanked the staff.', '{}', 1),
  (:id(council), :id(c2), :id(seed item), 2, 'statement', null, null, 'Elena Brasil', null, 'Improvement and Assurance Panel', 'Said what stood out in the report:', '{"Excellent management oversight.","Strong partnerships, although health could be better."}', 1),
  (:id(council), :id(c3), :id(seed item), 3, 'voice', null, null, null, 'Housing Ambassador', null, 'Said that young people had been heard.', '{}', 1),
  (:id(council), :id(c4), :id(seed item), 4, 'question', :id(foster), :id(shadow), null, null, null, 'Asked when the plan would come back.', '{}', 1),
  (:id(council), :hidden(contribution), :id(seed item), 9, 'statement', null, null, :canary(speaker), :canary(speaker role), :canary(organisation), :canary(contribution), array[:canary(contribution list)], null);
insert into minute_block (council_id, item_id, position, block_id, kind, text, points, mover, seconder, contribution_id, vote_id, resolution_id, released_entry) values
  (:id(council), :id(first item), 1, :id(b1), 'paragraph', 'The Mayor said how the council was preparing.', '{}', null, null, null, null, null, 1),
  (:id(council), :id(first item), 2, :id(b2), 'list', 'The Cabinet noted:', '{"the staff.","the timetable."}', null, null, null, null, null, 1),
  (:id(council), :id(first item), 3, :hidden(block), 'motion', :canary(block text), array[:canary(block point)], :canary(mover), :canary(seconder), null, null, null, null);
insert into minute_summary (council_id, meeting_id, sequence, text, reason, decided_by, at, entry_no, released_entry) values
  (:id(council), :id(seed meeting), 1, 'In private the Cabinet heard what a sale of land would bring.', null, :canary(summary decider), '2024-12-06T11:00Z', 1, 1),
  (:id(council), :id(seed meeting), 2, :canary(summary text), null, :canary(later summary decider), '2024-12-09T11:00Z', 1, null);
insert into minute_seal (council_id, meeting_id, public_text, public_sha256, whole_sha256, entry_no, released_entry) values
  (:id(council), :id(signed meeting), 'Minutes of Cabinet of 2 October 2024.', repeat('c', 64), :canary(whole digest), 1, 1),
  (:id(council), :id(seed meeting), :canary(sealed text), :canary(sealed digest), :canary(other whole digest), 1, null);
insert into minute_set_state (council_id, meeting_id, sequence, state, at, at_meeting_id, signed_by_person_id, entry_no, released_entry) values
  (:id(council), :id(signed meeting), 1, 'publishedDraft', '2024-10-09T12:00Z', null, null, 1, 1),
  (:id(council), :id(signed meeting), 2, 'approved', '2024-12-04T18:40Z', :id(seed meeting), null, 1, 1),
  (:id(council), :id(signed meeting), 3, 'signed', '2024-12-04T18:41Z', :id(seed meeting), :id(mayor), 1, 1),
  (:id(council), :id(seed meeting), 1, 'draft', '2024-12-05T12:00Z', null, null, 1, null),
  (:id(council), :id(seed meeting), 2, 'publishedDraft', '2024-12-06T12:00Z', null, null, 1, 1);
insert into minute_correction (council_id, meeting_id, position, item_id, was, becomes, entry_no, released_entry) values
  (:id(council), :id(signed meeting), 1, :id(first item), 'July', 'June', 1, 1),
  (:id(council), :id(signed meeting), 2, :id(first item), :canary(correction was), :canary(correction becomes), 1, null);
insert into minute_entry (council_id, item_id, number, text, released_entry) values
  (:id(council), :id(seed item), '57/24', 'The Mayor introduced the report.', 1),
  (:id(council), :id(bare item), :canary(minute number), :canary(minute entry), null);
insert into imported_text (council_id, sha256, item_id, file_name, entry_no) values
  (:id(council), repeat('a', 64), :id(seed item), :canary(imported file), 1);
insert into query (council_id, query_id, item_id, code, message, raised_entry) values
  (:id(council), :hidden(query), :id(seed item), 'test', :canary(query), 1);

-- The forward plan

insert into plan_entry (council_id, plan_entry_id, matter_id, released_entry) values
  (:id(council), :id(bridge entry), null, 1),
  (:id(council), :id(moved entry), null, 1),
  (:id(council), :id(withdrawn entry), null, 1),
  (:id(council), :hidden(proposed entry), null, null);
insert into plan_entry_version (council_id, plan_entry_id, version, title, summary, decision_maker_kind, decision_maker_body_id, decision_maker_office_id, window_from, window_to, key_ground, key_reason, private_extent, private_basis, private_paragraphs, private_ground, private_reason, documents, copies_from, contact, consultees, lead_office_id, at, entry_no, released_entry) values
  (:id(council), :id(bridge entry), 1, 'The weir bridge', 'Whether to mend the bridge.', 'body', :id(cabinet), null, '2024-12-18', '2024-12-31', 'a', 'It costs £600,000.', 'part', 'exempt', '{3}', null, 'Bidders would see each other’s prices.', '{Report of the director}', 'Town Hall, Ottery', 'Democratic Services', 'People who live by the weir', :id(dcs), '2024-11-01T09:00Z', 1, 1),
  (:id(council), :id(bridge entry), 2, :canary(changed entry), :canary(changed summary), 'body', :id(cabinet), null, '2024-12-18', '2024-12-31', 'a', :canary(key reason), null, null, '{}', null, null, array[:canary(planned document)], :canary(copies), :canary(planned contact), :canary(consultees), null, '2024-12-05T09:00Z', 1, null),
  (:id(council), :id(moved entry), 1, 'Library hours', 'When the library is open.', 'office', :id(cabinet), :id(mayoralty), '2025-02-01', '2025-02-28', 'b', 'Every ward uses it.', null, null, '{}', null, null, '{=SUM(A1)}', 'Town Hall, Ottery', 'Democratic Services', '', null, '2024-11-02T09:00Z', 1, 1),
  (:id(council), :id(withdrawn entry), 1, 'Sale of the mill', 'Whether to sell it.', 'body', :id(cabinet), null, '2025-03-01', '2025-03-31', null, null, 'full', 'confidential', '{}', 'a department forbids it.', 'The department gave it in confidence.', '{None}', 'Town Hall, Ottery', 'Democratic Services', '', null, '2024-11-03T09:00Z', 1, 1),
  (:id(council), :hidden(proposed entry), 1, :canary(proposed title), :canary(proposed summary), 'body', :id(cabinet), null, '2025-04-01', '2025-04-30', null, null, null, null, '{}', null, null, '{}', '', '', '', null, '2024-12-06T09:00Z', 1, null);
insert into plan_entry_status (council_id, plan_entry_id, sequence, status, reason, at, entry_no, released_entry) values
  (:id(council), :id(bridge entry), 1, 'proposed', null, '2024-11-01T09:00Z', 1, null),
  (:id(council), :id(bridge entry), 2, 'published', null, '2024-11-01T10:00Z', 1, 1),
  (:id(council), :id(moved entry), 1, 'movedOn', 'The survey is late.', '2024-11-02T09:00Z', 1, 1),
  (:id(council), :id(withdrawn entry), 1, 'withdrawn', 'The mill is kept.', '2024-11-03T09:00Z', 1, 1),
  (:id(council), :hidden(proposed entry), 1, 'withdrawn', :canary(status reason), '2024-12-06T09:00Z', 1, null);
insert into plan_entry_item (council_id, plan_entry_id, item_id, entry_no) values
  (:id(council), :id(bridge entry), :id(seed item), 1),
  (:id(council), :id(bridge entry), :hidden(planned item), 1);
insert into key_threshold (council_id, sequence, ground, words, at, released_entry) values
  (:id(council), 1, 'a', '£250,000 or more', '2024-01-01T09:00Z', 1),
  (:id(council), 2, 'a', '£500,000 or more', '2024-06-01T09:00Z', 1);
insert into plan_notice (council_id, notice_id, plan_entry_id, kind, title, window_from, window_to, published_at, published_on, released_entry, withdrawn_entry, withdrawn_at, withdrawal_reason) values
  (:id(council), :id(key notice), :id(bridge entry), 'key28', 'The weir bridge', '2024-12-18', '2024-12-31', '2024-11-01T10:00Z', '2024-11-01', 1, null, null, null),
  (:id(council), :id(private notice), :id(bridge entry), 'private5', 'The weir bridge', '2024-12-18', '2024-12-31', '2024-12-06T10:00Z', '2024-12-06', 1, null, null, null),
  (:id(council), :id(wrong notice), :id(bridge entry), 'private28', 'The weir bridge', '2024-12-18', '2024-12-31', '2024-11-02T10:00Z', '2024-11-02', 1, 1, '2024-11-03T10:00Z', 'It named the wrong day.'),
  (:id(council), :id(urgency notice), :id(moved entry), 'specialUrgency', 'Library hours', '2025-02-01', '2025-02-28', '2024-12-07T10:00Z', '2024-12-07', 1, null, null, null),
  (:id(council), :id(urgency report), null, 'specialUrgencyReport', 'Special urgency in 2024', '2024-01-01', '2024-12-31', '2024-12-08T10:00Z', '2024-12-08', 1, null, null, null);
insert into plan_notice_statement (council_id, notice_id, statement, released_entry, withdrawn_entry) values
  (:id(council), :id(key notice), '{"title": "The weir bridge", "summary": "Whether to mend the bridge.", "decisionMaker": {"kind": "body", "name": "Cabinet", "members": ["Executive Mayor, Mr Jason Perrot"]}, "window": {"fromOn": "2024-12-18", "toOn": "2024-12-31"}, "key": {"ground": "a", "reason": "It costs £600,000.", "threshold": "£500,000 or more"}, "documents": ["Report of the director"], "copiesFrom": "Town Hall, Ottery", "contact": "Democratic Services", "consultees": ""}', 1, null),
  (:id(council), :id(private notice), '{"title": "The weir bridge", "summary": "Whether to mend the bridge.", "decisionMaker": {"kind": "body", "name": "Cabinet", "members": []}, "window": {"fromOn": "2024-12-18", "toOn": "2024-12-31"}, "private": {"extent": "part", "basis": {"kind": "exempt", "paragraphs": ["3"]}, "reason": "Bidders would see each other’s prices."}, "documents": ["Report of the director"], "copiesFrom": "Town Hall, Ottery", "contact": "Democratic Services", "consultees": "", "representations": [{"shownAs": "A resident", "text": "Let us hear it.", "response": "Only the prices are heard in private."}]}', 1, null),
  (:id(council), :id(wrong notice), jsonb_build_object('summary', :canary(withdrawn statement)), 1, 1),
  (:id(council), :id(urgency notice), '{"title": "Library hours", "summary": "When the library is open.", "decisionMaker": {"kind": "office", "title": "Executive Mayor", "name": "Mr Jason Perrot"}, "window": {"fromOn": "2025-02-01", "toOn": "2025-02-28"}, "key": {"ground": "b", "reason": "Every ward uses it."}, "documents": [], "copiesFrom": "Town Hall, Ottery", "contact": "Democratic Services", "consultees": "", "reason": "The roof may fall.", "told": ["Chair of Overview"], "consent": {"capacity": "scrutinyChair", "name": "Chair of Overview, Councillor Amy O’Foster", "agreedOn": "2024-12-06"}}', 1, null),
  (:id(council), :id(urgency report), jsonb_build_object('period', jsonb_build_object('fromOn', '2024-01-01', 'toOn', '2024-12-31'), 'decisions', jsonb_build_array(jsonb_build_object('noticeId', :id(urgency notice), 'publishedOn', '2024-12-07', 'title', 'Library hours', 'summary', 'When the library is open.', 'reason', 'The roof may fall.'))), 1, null);
insert into plan_consent (council_id, notice_id, office_id, person_id, agreed_on, entry_no) values
  (:id(council), :id(urgency notice), :id(shadow), :id(foster), '2024-12-06', 1);
insert into representation (council_id, representation_id, plan_entry_id, channel, name, contact, text, received_at, entry_no) values
  (:id(council), :hidden(representation), :id(bridge entry), 'form', :canary(represented name), :canary(represented contact), :canary(represented text), '2024-11-05T09:00Z', 1);
insert into representation_step (council_id, representation_id, sequence, state, shown_as, shown_text, words, at, entry_no) values
  (:id(council), :hidden(representation), 1, 'answered', :canary(shown as), :canary(shown text), :canary(response), '2024-11-06T09:00Z', 1);

-- What the public sent to a meeting

insert into submission_scheme (council_id, body_id, kind, sequence, from_on, is_taken, source, deadline_days, day_kind, deadline_time, longest_words, most_per_person, minutes_to_speak, signatures_for_debate, at, entry_no) values
  (:id(council), :id(cabinet), 'question', 1, '2024-01-01', true, :canary(scheme source), 3, 'working', '12:00', 100, 1, 3, 0, '2024-01-01T09:00Z', 1);
insert into submission (council_id, submission_id, meeting_id, kind, subject, text, attribution, signatures, token_sha256, received_at, entry_no) values
  (:id(council), :id(asked question), :id(seed meeting), 'question', :canary(sent subject), :canary(sent text), 'ward', 0, :canary(sender key), '2024-11-20T09:00Z', 1),
  (:id(council), :id(dropped question), :id(seed meeting), 'question', :canary(dropped subject), :canary(dropped text), 'name', 0, :canary(dropped key), '2024-11-20T09:00Z', 1),
  (:id(council), :hidden(refused question), :id(seed meeting), 'petition', :canary(refused subject), :canary(refused text), 'name', 9, :canary(refused key), '2024-11-20T09:00Z', 1);
insert into submission_sender (council_id, submission_id, name, ward, email) values
  (:id(council), :id(asked question), :canary(sender name), :canary(sender ward), :canary(sender email));
insert into submission_step (council_id, submission_id, sequence, state, words, answered_on, answered_by, is_oral, at, entry_no) values
  (:id(council), :hidden(refused question), 1, 'refused', :canary(refusal reason), null, null, null, '2024-11-20T09:00Z', 1),
  (:id(council), :id(asked question), 1, 'answered', :canary(answer kept back), '2024-12-04', :canary(answered by), false, '2024-12-04T09:00Z', 1);
insert into submission_shown (council_id, submission_id, meeting_id, kind, subject, signatures, released_entry) values
  (:id(council), :id(asked question), :id(seed meeting), 'question', 'The footpath', 0, 1),
  (:id(council), :id(dropped question), :id(seed meeting), 'question', 'The ferry', 0, 1);
insert into submission_words (council_id, submission_id, text, shown_as, released_entry, withdrawn_entry) values
  (:id(council), :id(asked question), 'When will the footpath be mended?', 'A resident of Weir', 1, null),
  (:id(council), :id(dropped question), :canary(withdrawn question), :canary(withdrawn name), 1, 1);
insert into submission_progress (council_id, submission_id, sequence, state, at, released_entry) values
  (:id(council), :id(asked question), 1, 'accepted', '2024-11-21T09:00Z', 1),
  (:id(council), :id(asked question), 2, 'answerPublished', '2024-12-05T09:00Z', 1),
  (:id(council), :id(dropped question), 1, 'withdrawn', '2024-11-21T09:00Z', 1);
insert into submission_item (council_id, submission_id, item_id, entry_no) values
  (:id(council), :id(asked question), :id(seed item), 1),
  (:id(council), :id(dropped question), :hidden(planned item), 1);
insert into submission_answer (council_id, submission_id, text, is_oral, answered_by, answered_on, released_entry) values
  (:id(council), :id(asked question), 'In the spring.', false, 'Executive Mayor', '2024-12-04', 1);

-- Reports in preparation, none of which is ever public

insert into report_template (council_id, report_template_id, version, name, sections, clearances, clearance_order, at, entry_no) values
  (:id(council), :hidden(template), 1, :canary(template name), '[]', '[]', 'parallel', '2024-11-01T09:00Z', 1);
insert into report (council_id, report_id, title, body_id, item_id, author_account_id, report_template_id, template_version, due_on, commissioned_at, commissioned_entry) values
  (:id(council), :hidden(report), :canary(report title), :id(cabinet), :id(seed item), :hidden(clerk), :hidden(template), 1, '2024-12-01', '2024-11-01T09:00Z', 1);
insert into report_stage (council_id, report_id, sequence, stage, reason, at, entry_no) values
  (:id(council), :hidden(report), 1, 'moreWork', :canary(stage reason), '2024-11-01T09:00Z', 1);
insert into report_draft (council_id, report_id, based_on, text, saved_by_account_id, at, entry_no) values
  (:id(council), :hidden(report), 0, jsonb_build_object('sections', :canary(draft text)), :hidden(clerk), '2024-11-01T09:00Z', 1);
insert into report_version (council_id, report_id, version, text, digest, saved_by_account_id, at, entry_no) values
  (:id(council), :hidden(report), 1, jsonb_build_object('sections', :canary(version text)), :canary(digest), :hidden(clerk), '2024-11-01T09:00Z', 1);
insert into clearance_asking (council_id, report_id, sequence, step, version, digest, of_account_id, due_on, at, entry_no) values
  (:id(council), :hidden(report), 1, :canary(step), 1, 'x', :hidden(clerk), '2024-12-01', '2024-11-01T09:00Z', 1);
insert into clearance_answer (council_id, report_id, sequence, step, version, digest, outcome, words, by_account_id, at, entry_no) values
  (:id(council), :hidden(report), 1, 'finance', 1, 'x', 'refused', :canary(clearance words), :hidden(clerk), '2024-11-01T09:00Z', 1);
insert into report_comment (council_id, report_id, comment_id, version, text, by_account_id, at, entry_no) values
  (:id(council), :hidden(report), :hidden(comment), 1, :canary(comment), :hidden(clerk), '2024-11-01T09:00Z', 1);

-- A colleague named in that comment, and that they are done with it.
insert into mention (council_id, mention_id, account_id, report_id, comment_id, by_name, at, entry_no) values
  (:id(council), :hidden(mention), :hidden(clerk), :hidden(report), :hidden(comment), :canary(mentioning), '2024-11-01T09:00Z', 1);
insert into mention_settled (council_id, mention_id, at, entry_no) values
  (:id(council), :hidden(mention), '2024-11-02T09:00Z', 1);

-- The register of interests: one that is public and was changed, one that has ended, one withheld from the first, one that
-- was public before it was withheld.

insert into interest (council_id, interest_id, person_id, withheld_entry, ended_entry, released_entry) values
  (:id(council), :id(interest), :id(gatford), null, null, 1),
  (:id(council), :id(ended interest), :id(gatford), null, 1, 1),
  (:id(council), :id(withheld interest), :id(gatford), 1, null, 1),
  (:id(council), :id(interest withheld later), :id(foster), 1, 1, 1),
  (:id(council), :hidden(interest), :id(mayor), null, null, null);
insert into interest_version (council_id, interest_id, version, kind, holder, words, from_on, notified_on, ended_on, at, entry_no, released_entry, withdrawn_entry) values
  (:id(council), :id(interest), 1, 'employment', 'member', 'Teacher at Northgate School.', '2018-05-01', '2022-05-20', null, '2022-05-20T09:00Z', 1, 1, null),
  (:id(council), :id(interest), 2, 'employment', 'member', 'Head teacher of Northgate School.', '2018-05-01', '2023-09-04', null, '2023-09-04T09:00Z', 1, 1, null),
  (:id(council), :id(ended interest), 1, 'land', 'partner', 'A lock-up garage in Weir Street.', null, '2022-05-20', '2024-03-31', '2024-04-02T09:00Z', 1, 1, null),
  (:id(council), :id(withheld interest), 1, 'land', 'member', :canary(withheld words), '2019-02-03', '2019-02-04', null, '2022-05-20T09:00Z', 1, null, null),
  (:id(council), :id(interest withheld later), 1, 'contracts', 'partner', :canary(words withheld later), '2019-02-05', '2019-02-06', '2019-02-07', '2022-05-20T09:00Z', 1, 1, 1),
  (:id(council), :hidden(interest), 1, 'land', 'member', :canary(words of hidden interest), null, '2019-02-08', null, '2022-05-20T09:00Z', 1, null, null);
insert into interest_withholding (council_id, interest_id, sequence, is_withheld, reason, agreed_by_account_id, agreed_by, at, entry_no) values
  (:id(council), :id(withheld interest), 1, true, :canary(withholding reason), :hidden(clerk), :canary(withheld by), '2022-05-20T09:00Z', 1);
insert into no_interests (council_id, person_id, sequence, notified_on, at, released_entry) values
  (:id(council), :id(mayor), 1, '2022-05-12', '2022-05-12T09:00Z', 1);

-- Dispensations: in force, ended early, not public.

insert into dispensation (council_id, dispensation_id, person_id, subject, extent, ground, reasons, requested_on, granted_on, granted_by_body_id, granted_by_office_id, from_on, to_on, ended_on, ending_reason, ended_entry, released_entry) values
  (:id(council), :id(dispensation), :id(gatford), 'Setting the council tax, as a payer of it', 'speakAndVote', 'c', 'Every member pays it.', '2024-10-01', '2024-10-02', :id(cabinet), null, '2024-10-02', '2026-05-10', null, null, null, 1),
  (:id(council), :id(ended dispensation), :id(foster), 'The allotments at Weir Lane', 'speak', 'e', 'She knows them best.', '2024-01-01', '2024-01-02', null, :id(dcs), '2024-01-02', '2026-05-10', '2024-06-30', 'She gave up her plot.', 1, 1),
  (:id(council), :hidden(dispensation), :id(foster), :canary(dispensation subject), 'speak', 'e', :canary(dispensation reasons), '2024-01-01', '2024-01-02', :id(cabinet), null, '2024-01-02', '2026-05-10', null, null, null, null);
-- How long things are kept and what is held, none of which is ever public

insert into clock_doubt (council_id, sequence, kind, apart_ms, account_id, seen_at, seen_where, at, entry_no) values
  (:id(council), 1, 'doubted', 3600000, null, null, null, '2024-12-05T09:00Z', 1),
  (:id(council), 2, 'confirmed', null, :hidden(clock confirmer), '2024-12-05T09:01Z', :canary(clock seen where), '2024-12-05T09:01Z', 1);
insert into legal_hold (council_id, hold_id, thing_kind, thing_id, reason, placed_by, placed_at, placed_entry) values
  (:id(council), :hidden(hold), 'submission', :id(asked question), :canary(hold reason), :canary(hold placed by), '2024-12-05T09:00Z', 1);
insert into mail_policy (council_id, version, digest_time, set_at, set_entry) values
  (:id(council), 1, '16:31', '2024-01-01T09:00Z', 1);
insert into sender_policy (council_id, version, months, source, set_at, set_entry) values
  (:id(council), 1, 6, :canary(sender policy source), '2024-01-01T09:00Z', 1);
insert into retention_review (council_id, thing_kind, thing_id, sequence, keep_until, reason, reviewed_by, reviewed_at, entry_no) values
  (:id(council), 'meeting', :id(seed meeting), 1, '2040-01-01', :canary(review reason), :canary(reviewed by), '2024-12-05T09:00Z', 1);

-- Outside bodies and the council's appointments to them.

insert into outside_body (council_id, outside_body_id, name, former_names, purpose, ceased_on, released_entry) values
  (:id(council), :id(weir trust), 'Weir Trust', '{Weir Committee}', 'Keeps the weir in repair.', null, 1),
  (:id(council), :hidden(outside body), :canary(outside body), '{}', :canary(outside purpose), null, null);
insert into outside_appointment (council_id, outside_appointment_id, outside_body_id, person_id, capacity, from_on, to_on, meeting_id, authority, released_entry) values
  (:id(council), :id(outside trustee), :id(weir trust), :id(gatford), 'Trustee', '2024-05-20', null, :id(signed meeting), 'Minute 14', 1),
  (:id(council), :id(outside observer), :id(weir trust), :id(foster), 'Observer', '2022-05-20', '2024-05-19', null, '', 1),
  (:id(council), :hidden(outside substitute), :id(weir trust), :id(mayor), :canary(outside substitute), '2024-06-01', null, :hidden(planned meeting), :canary(outside meeting), 1),
  (:id(council), :hidden(outside appointment), :id(weir trust), :id(foster), :canary(outside capacity), '2024-06-01', null, null, :canary(outside authority), null);
update outside_appointment set resolution_id = :id(seed resolution) where outside_appointment_id = :id(outside trustee);
insert into outside_appointment (council_id, outside_appointment_id, outside_body_id, person_id, capacity, from_on, to_on, meeting_id, resolution_id, authority, released_entry) values
  (:id(council), :hidden(outside by resolution), :id(weir trust), :id(mayor), :canary(outside by resolution), '2024-06-01', null, null, :hidden(resolution), '', 1);
insert into outside_correction (council_id, outside_appointment_id, sequence, was_capacity, was_authority, was_meeting_id, was_resolution_id, reason, at, entry_no, released_entry) values
  (:id(council), :id(outside trustee), 1, 'Director', 'Minute 41', null, null, 'The digits were turned round.', '2024-06-01T09:00Z', 1, 1),
  (:id(council), :id(outside trustee), 2, :canary(outside correction), :canary(outside correction authority), null, null, :canary(outside correction reason), '2024-06-01T09:00Z', 1, null),
  (:id(council), :hidden(outside appointment), 1, :canary(hidden correction), '', null, null, :canary(hidden correction reason), '2024-06-01T09:00Z', 1, 1);

-- Inspections and other sources of findings: one that is public and was changed since, one under embargo.

insert into assurance_event (council_id, assurance_event_id, source, framework, framework_version, matter_id, recorded_entry, released_entry, released_at) values
  (:id(council), :id(public inspection), 'ofsted', 'ILACS', '2023-01', :id(inspection), 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :hidden(inspection), 'ofsted', 'ILACS', '2023-01', :hidden(matter), 1, null, null);
insert into assurance_event_version (council_id, assurance_event_id, version, title, summary, kind, reference, lead_name, notified_on, fieldwork_from, fieldwork_to, external_url, at, entry_no, released_entry) values
  (:id(council), :id(public inspection), 1, 'Inspection of services for children', 'Inspectors came for a fortnight.', 'full', '50259999', 'Hester Vane', '2024-10-04', '2024-10-14', '2024-10-25', 'https://inspectors.example/50259999', '2024-10-04T09:00Z', 1, 1),
  (:id(council), :id(public inspection), 2, :canary(event title), :canary(event summary), 'full', :canary(event reference), :canary(event lead), '2024-02-02', '2024-02-03', '2024-02-04', :canary(event address), '2024-12-05T09:00Z', 1, null),
  (:id(council), :hidden(inspection), 1, :canary(hidden event), :canary(hidden event summary), 'full', :canary(hidden reference), :canary(hidden lead), '2024-02-05', '2024-02-06', '2024-02-07', :canary(hidden address), '2024-10-04T09:00Z', 1, null);
insert into assurance_stage (council_id, assurance_event_id, sequence, stage, on_day, note, by_account_id, by_name, at, entry_no, released_entry) values
  (:id(council), :id(public inspection), 1, 'verbalFeedback', '2024-02-08', :canary(stage note), :hidden(clerk), :canary(stage by), '2024-10-25T09:00Z', 1, null),
  (:id(council), :id(public inspection), 2, 'published', '2024-12-03', :canary(published note), :hidden(clerk), :canary(published by), '2024-12-03T09:00Z', 1, 1),
  (:id(council), :hidden(inspection), 1, 'final', '2024-02-09', :canary(final note), :hidden(clerk), :canary(final by), '2024-11-25T09:00Z', 1, null);
insert into assurance_reader (council_id, assurance_event_id, account_id, sequence, from_stage, reason, named_by, at, entry_no) values
  (:id(council), :hidden(inspection), :hidden(clerk), 1, 'draft', :canary(reader reason), :canary(named by), '2024-10-04T09:00Z', 1);
insert into judgement (council_id, assurance_event_id, area_key, sequence, area, grade, reason, at, entry_no, released_entry, released_at) values
  (:id(council), :id(public inspection), 'overall', 1, 'Overall effectiveness', 'Outstanding', null, '2024-12-03T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(public inspection), 'overall', 2, 'Overall effectiveness', 'Good', 'A slip of the pen.', '2024-12-03T10:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(public inspection), 'leaders', 1, :canary(hidden area), :canary(hidden grade), null, '2024-12-03T09:00Z', 1, null, null),
  (:id(council), :hidden(inspection), 'overall', 1, :canary(embargoed area), :canary(embargoed grade), null, '2024-11-25T09:00Z', 1, null, null);
insert into assurance_report (council_id, assurance_event_id, sequence, sha256, file_name, size_bytes, authority, accepted_because, reads_register, taken_by, at, entry_no) values
  (:id(council), :hidden(inspection), 1, :canary(report digest), :canary(report file), 1, :canary(report authority), :canary(accepted because), true, :canary(taken by), '2024-11-25T09:00Z', 1);
insert into assurance_report_scan (council_id, assurance_event_id, sequence, scan, answer, at, entry_no) values
  (:id(council), :hidden(inspection), 1, 1, jsonb_build_object('words', :canary(report finding)), '2024-11-25T09:00Z', 1);
insert into assurance_query (council_id, assurance_event_id, query_id, report_sequence, code, message, entry_no) values
  (:id(council), :hidden(inspection), :hidden(assurance query), 1, 'layout-not-known', :canary(query message), 1);
insert into report_paragraph (council_id, paragraph_id, assurance_event_id, kind, position, number, section, text, page, origin, speaker, item_id, entry_no) values
  (:id(council), :hidden(paragraph), :id(public inspection), 'paragraph', 0, 1, 'Leaders', :canary(paragraph text), 2, 'read', null, null, 1),
  (:id(council), :hidden(embargoed paragraph), :hidden(inspection), 'spoken', 0, 1, :canary(paragraph section), :canary(embargoed paragraph text), 2, 'typed', :canary(speaker), :id(seed item), 1);
insert into paragraph_mark (council_id, paragraph_id, sequence, mark, by_account_id, by_name, at, entry_no, confirmed_by) values
  (:id(council), :hidden(paragraph), 1, 'issue', :hidden(clerk), :canary(marked by), '2024-12-03T09:00Z', 1, :canary(mark confirmed by));
insert into said_count (council_id, assurance_event_id, sequence, polarity, count, quote, item_id, at, entry_no) values
  (:id(council), :hidden(inspection), 1, 'areaForImprovement', 4, :canary(count quote), :id(seed item), '2024-12-04T09:00Z', 1);
insert into finding (council_id, finding_id, assurance_event_id, paragraph_id, number, polarity, quote, paragraph_number, section, page, theme, partner, origin, recorded_at, recorded_entry, withdrawn_entry, released_entry, released_at, paragraph_kind) values
  (:id(council), :id(public finding), :id(public inspection), :hidden(paragraph), 1, 'areaForImprovement', 'Children wait too long for early help.', 1, 'Leaders', 2, 'Early help', 'Weirside Hospital', 'written', '2024-12-03T09:00Z', 1, null, 1, '2024-12-06T09:00Z', 'paragraph'),
  (:id(council), :id(second finding), :id(public inspection), :hidden(paragraph), 2, 'issue', 'Early help comes late.', 1, 'Leaders', 2, 'Early help', null, 'written', '2024-12-03T09:00Z', 1, null, 1, '2024-12-06T09:00Z', 'improvement'),
  (:id(council), :id(withdrawn finding), :id(public inspection), :hidden(paragraph), 3, 'issue', :canary(withdrawn quote), 1, 'Leaders', 2, :canary(withdrawn theme), null, 'written', '2024-12-03T09:00Z', 1, 1, 1, '2024-12-06T09:00Z', 'paragraph'),
  (:id(council), :hidden(finding), :id(public inspection), :hidden(paragraph), 4, 'strength', :canary(hidden quote), 1, 'Leaders', 2, :canary(hidden theme), :canary(hidden partner), 'written', '2024-12-03T09:00Z', 1, null, null, null, 'paragraph'),
  (:id(council), :hidden(embargoed finding), :hidden(inspection), :hidden(embargoed paragraph), 1, 'issue', :canary(embargoed quote), 1, 'Leaders', 2, :canary(embargoed theme), null, 'oral', '2024-12-03T09:00Z', 1, null, null, null, 'paragraph');
insert into finding_withdrawal (council_id, finding_id, assurance_event_id, number, reason, at, entry_no, released_entry) values
  (:id(council), :id(withdrawn finding), :id(public inspection), 3, 'It was recorded twice.', '2024-12-05T09:00Z', 1, 1);
insert into paragraph_correction (council_id, paragraph_id, sequence, field, was, became, reason, on_day, by_name, at, entry_no) values
  (:id(council), :hidden(paragraph), 1, 'page', '1', '2', :canary(paragraph reason), '2024-12-04', :canary(paragraph corrector), '2024-12-04T09:00Z', 1);
insert into finding_correction (council_id, finding_id, sequence, field, was, became, reason, on_day, by_name, at, entry_no, released_entry) values
  (:id(council), :id(public finding), 1, 'page', '1', '2', 'The page was misread.', '2024-12-04', :canary(finding corrector), '2024-12-04T09:00Z', 1, 1),
  (:id(council), :id(withdrawn finding), 1, 'quote', :canary(withdrawn quote before), :canary(withdrawn quote), :canary(withdrawn correction), '2024-12-04', 'x', '2024-12-04T09:00Z', 1, 1),
  (:id(council), :hidden(finding), 1, 'quote', :canary(hidden quote before), :canary(hidden quote), :canary(hidden correction), '2024-12-04', 'x', '2024-12-04T09:00Z', 1, null);
insert into finding_reader (council_id, finding_id, part, by_account_id, by_name, at, entry_no) values
  (:id(council), :id(public finding), 'recorded', :hidden(clerk), :canary(recorded by), '2024-12-03T09:00Z', 1);
insert into finding_disposition (council_id, finding_id, sequence, kind, into_finding_id, partner, words, at, entry_no, approved_at, approved_entry, released_entry, released_at) values
  (:id(council), :id(public finding), 1, 'partnerOwned', null, 'Weirside Hospital', 'The hospital has agreed to it.', '2024-12-04T09:00Z', 1, null, null, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(public finding), 2, 'notAccepted', null, null, :canary(not accepted), '2024-12-05T09:00Z', 1, null, null, null, null),
  (:id(council), :id(second finding), 1, 'merged', :id(public finding), null, 'It is the same wait.', '2024-12-04T09:00Z', 1, null, null, 1, '2024-12-06T09:00Z');
insert into disposition_hand (council_id, finding_id, sequence, part, by_account_id, by_name, at, entry_no) values
  (:id(council), :id(public finding), 1, 'disposed', :hidden(clerk), :canary(disposed by), '2024-12-04T09:00Z', 1);

-- What was promised: late, accepted, asked for at a meeting, recommended and answered, of a withdrawn decision, and not public.

insert into commitment (council_id, commitment_id, nature, resolution_id, limb_id, item_id, owner_office_id, owner_body_id, owner_person_id, owner_outside, first_due_on, trigger_words, report_back_body_id, at, entry_no, released_entry) values
  (:id(council), :id(plans promise), 'undertaking', :id(seed resolution), :id(limb plans), null, :id(dcs), null, null, null, '2024-12-05', null, :id(cabinet), '2024-12-04T20:00Z', 1, 1),
  (:id(council), :id(thanks promise), 'undertaking', :id(seed resolution), :id(limb thanks), null, null, null, :id(mayor), null, '2024-12-20', null, :id(overview), '2024-12-04T20:01Z', 1, 1),
  (:id(council), :id(panel request), 'request', null, null, :id(seed item), null, null, null, 'Improvement and Assurance Panel', null, 'when the plan comes back', :id(cabinet), '2024-12-04T20:02Z', 1, 1),
  (:id(council), :id(budget advice), 'recommendation', :id(budget resolution), :id(limb budget), null, null, :id(cabinet), null, null, '2025-02-09', null, :id(overview), '2024-12-10T09:05Z', 1, 1),
  (:id(council), :id(withdrawn promise), 'undertaking', :id(budget resolution), :id(limb budget), null, :id(dcs), null, null, null, '2025-01-31', null, :id(overview), '2024-12-10T09:06Z', 1, 1),
  (:id(council), :hidden(promise), 'undertaking', null, null, :id(bare item), null, null, null, :canary(promise owner), null, :canary(promise trigger), :id(cabinet), '2024-12-04T20:03Z', 1, null);
insert into commitment_words (council_id, commitment_id, quote, released_entry) values
  (:id(council), :id(plans promise), 'improvement plans will be reviewed to address all the issues raised', 1),
  (:id(council), :id(thanks promise), 'thanks will be sent to all staff', 1),
  (:id(council), :id(panel request), 'Asked when the plan would come back.', 1),
  (:id(council), :id(budget advice), 'Recommend the budget to Council.', 1),
  (:id(council), :id(withdrawn promise), :canary(withdrawn promise), null),
  (:id(council), :hidden(promise), :canary(promise words), null);
insert into commitment_step (council_id, commitment_id, sequence, kind, on_day, words, plan, response, due_on, approved_by, item_id, resolution_id, at, entry_no) values
  (:id(council), :id(plans promise), 1, 'moved', '2024-12-05', 'The data came late.', '', null, '2024-12-08', 'Executive Mayor', null, null, '2024-12-05T10:00Z', 1),
  (:id(council), :id(plans promise), 2, 'accepted', '2024-12-05', :canary(step words), '', null, null, null, :id(bare item), :hidden(resolution), '2024-12-05T11:00Z', 1),
  (:id(council), :id(plans promise), 3, 'onAgenda', '2024-12-06', :canary(step on agenda), '', null, null, null, :hidden(planned item), null, '2024-12-06T11:00Z', 1),
  (:id(council), :id(thanks promise), 1, 'doneClaimed', '2024-12-06', 'A letter went to everybody.', '', null, null, null, null, null, '2024-12-06T10:00Z', 1),
  (:id(council), :id(thanks promise), 2, 'accepted', '2024-12-09', '', '', null, null, null, :id(budget item), :id(budget resolution), '2024-12-09T20:00Z', 1),
  (:id(council), :id(budget advice), 1, 'answered', '2024-12-10', 'There is no money for the baths.', 'The rest goes into the budget.', 'part', '2025-03-31', null, null, null, '2024-12-10T09:30Z', 1),
  (:id(council), :id(withdrawn promise), 1, 'doneClaimed', '2024-12-10', :canary(withdrawn step), '', null, null, null, null, null, '2024-12-10T09:40Z', 1),
  (:id(council), :hidden(promise), 1, 'moved', '2024-12-06', :canary(hidden step), '', null, '2025-02-01', :canary(step approver), null, null, '2024-12-06T10:00Z', 1);

-- Improvement plans: one that is public and moved twice, one that is not; in the public one what is not released yet

insert into improvement_plan (council_id, improvement_plan_id, title, kind, summary, owner_body_id, forum_body_id, director_office_id, due_on, made_at, entry_no, released_entry) values
  (:id(council), :id(weir plan), 'Weir Lane improvement plan', 'inspection', 'Puts right what the inspectors found.', :id(cabinet), :id(overview), :id(dcs), '2024-12-20', '2024-06-01T09:00Z', 1, 1),
  (:id(council), :hidden(improvement plan), :canary(improvement title), 'audit', :canary(improvement summary), :id(cabinet), :id(overview), :id(dcs), null, '2024-06-01T09:00Z', 1, null);
insert into improvement_action (council_id, action_id, improvement_plan_id, position, title, detail, theme, accountable_office_id, partners, original_due_on, voice_note, risk, cost, entry_no, released_entry) values
  (:id(council), :id(weir action), :id(weir plan), 1, 'Answer calls at night', 'A rota of two.', 'Out of hours', :id(dcs), '{Weir Trust}', '2024-09-01', 'Young people asked for it.', 'Too few staff', '£40,000', 1, 1),
  (:id(council), :hidden(action of public plan), :id(weir plan), 2, :canary(action title), :canary(action detail), :canary(action theme), :id(dcs), '{}', '2024-09-01', :canary(action voice), :canary(action risk), :canary(action cost), 1, null),
  (:id(council), :hidden(action of hidden plan), :hidden(improvement plan), 1, :canary(hidden action title), '', 'x', :id(dcs), '{}', '2024-09-01', '', '', '', 1, null);
insert into action_step (council_id, action_id, sequence, kind, at, on_day, due_on, lead_person_id, lead_outside, scale, rating, scale_version, means, reason, approver_office_id, entry_no, released_entry) values
  (:id(council), :id(weir action), 1, 'proposed', '2024-06-01T09:00Z', '2024-06-01', '2024-09-01', :id(director), null, null, null, null, null, null, null, 1, 1),
  (:id(council), :id(weir action), 2, 'agreed', '2024-06-02T09:00Z', '2024-06-02', null, null, null, null, null, null, null, 'Minute 7', null, 1, 1),
  (:id(council), :id(weir action), 3, 'dateMoved', '2024-08-30T09:00Z', '2024-08-30', '2024-10-31', null, null, null, null, null, null, 'The rota is not staffed.', :id(mayoralty), 1, 1),
  (:id(council), :id(weir action), 4, 'dateMoved', '2024-10-30T09:00Z', '2024-10-30', '2024-11-30', null, null, null, null, null, null, 'Nor is the second.', :id(mayoralty), 1, 1),
  (:id(council), :id(weir action), 5, 'rated', '2024-11-01T09:00Z', '2024-11-01', null, null, null, 'delivery', 'paused', 1, 'open', null, null, 1, 1),
  (:id(council), :id(weir action), 6, 'considered', '2024-12-06T09:00Z', '2024-12-06', null, null, null, null, null, null, null, :canary(step reason), null, 1, null),
  (:id(council), :hidden(action of public plan), 1, 'proposed', '2024-06-01T09:00Z', '2024-06-01', '2024-09-01', null, :canary(step lead), null, null, null, null, :canary(hidden step), null, 1, null),
  (:id(council), :hidden(action of hidden plan), 1, 'proposed', '2024-06-01T09:00Z', '2024-06-01', '2024-09-01', null, :canary(hidden plan lead), null, null, null, null, null, null, 1, null);
insert into action_correction (council_id, action_id, sequence, field, was, became, reason, on_day, by_name, at, entry_no, released_entry) values
  (:id(council), :id(weir action), 1, 'title', 'Answer calls in the night', 'Answer calls at night', 'A word was too many.', '2024-11-02', :canary(corrected by), '2024-11-02T09:00Z', 1, 1),
  (:id(council), :hidden(action of public plan), 1, 'title', :canary(action title before), :canary(action title), :canary(correction reason), '2024-11-02', :canary(hidden corrector), '2024-11-02T09:00Z', 1, null);
insert into action_tracker (council_id, action_id, sequence, commitment_id, other_action_id, link, reason, at, entry_no, released_entry) values
  (:id(council), :id(weir action), 1, :id(plans promise), null, 'on', :canary(tracker reason), '2024-11-02T09:00Z', 1, 1),
  (:id(council), :id(weir action), 2, :id(thanks promise), null, 'on', null, '2024-11-02T09:00Z', 1, 1),
  (:id(council), :id(weir action), 3, :id(thanks promise), null, 'off', :canary(untracked reason), '2024-11-02T09:00Z', 1, 1),
  (:id(council), :id(weir action), 4, :id(panel request), null, 'on', null, '2024-11-02T09:00Z', 1, null),
  (:id(council), :id(weir action), 5, :hidden(promise), null, 'on', null, '2024-11-02T09:00Z', 1, 1),
  (:id(council), :id(weir action), 6, null, :hidden(action of public plan), 'on', null, '2024-11-02T09:00Z', 1, 1);
insert into plan_commitment (council_id, improvement_plan_id, commitment_id, sequence, link, reason, at, entry_no, released_entry) values
  (:id(council), :id(weir plan), :id(plans promise), 1, 'on', :canary(answering reason), '2024-11-02T09:00Z', 1, 1),
  (:id(council), :id(weir plan), :id(thanks promise), 1, 'on', null, '2024-11-02T09:00Z', 1, 1),
  (:id(council), :id(weir plan), :id(thanks promise), 2, 'off', :canary(unanswered reason), '2024-11-02T09:00Z', 1, 1),
  (:id(council), :id(weir plan), :id(panel request), 1, 'on', null, '2024-11-02T09:00Z', 1, null),
  (:id(council), :id(weir plan), :hidden(promise), 1, 'on', null, '2024-11-02T09:00Z', 1, 1),
  (:id(council), :hidden(improvement plan), :id(panel request), 1, 'on', null, '2024-11-02T09:00Z', 1, 1);
insert into progress_update (council_id, update_id, action_id, as_of, known, how_known, next, answered_by, answered_how, at, entry_no, released_entry) values
  (:id(council), :id(weir update), :id(weir action), '2024-11-01', 'Half of the calls are answered.', 'From the telephone system.', 'A second rota.', 'Weir Trust', 'by telephone', '2024-11-01T09:00Z', 1, 1),
  (:id(council), :hidden(update), :id(weir action), '2024-12-01', :canary(update known), :canary(update how), :canary(update next), null, null, '2024-12-01T09:00Z', 1, null);
insert into action_evidence (council_id, evidence_id, action_id, kind, title, dated_on, supports, at, entry_no, released_entry) values
  (:id(council), :id(weir evidence), :id(weir action), 'audit', 'Audit of forty calls', '2024-11-01', 'delivery', '2024-11-01T09:00Z', 1, 1),
  (:id(council), :hidden(evidence), :id(weir action), 'audit', :canary(evidence title), '2024-11-01', 'impact', '2024-11-01T09:00Z', 1, null);
insert into evidence_place (council_id, evidence_id, kept_at, claimed_by) values
  (:id(council), :id(weir evidence), :canary(evidence place), :canary(evidence claimant));
insert into evidence_verdict (council_id, evidence_id, verdict, reason, on_day, at, entry_no, released_entry) values
  (:id(council), :id(weir evidence), 'verified', 'Ten were called back.', '2024-11-02', '2024-11-02T09:00Z', 1, 1),
  (:id(council), :hidden(evidence), 'notAccepted', :canary(verdict reason), '2024-11-02', '2024-11-02T09:00Z', 1, null);
insert into improvement_measure (council_id, measure_id, improvement_plan_id, action_id, title, unit, source, frequency, baseline, baseline_on, target, target_on, entry_no, released_entry) values
  (:id(council), :id(weir measure), :id(weir plan), :id(weir action), 'Calls answered at night', '%', 'Telephone system', 'Monthly', 40, '2024-06-01', 95, '2025-06-01', 1, 1),
  (:id(council), :hidden(measure), :id(weir plan), null, :canary(measure title), :canary(measure unit), :canary(measure source), :canary(measure frequency), 1, '2024-06-01', 2, '2025-06-01', 1, null);
insert into measure_reading (council_id, measure_id, read_on, version, value, note, entry_no, released_entry) values
  (:id(council), :id(weir measure), '2024-09-01', 1, 500, 'Mistyped', 1, 1),
  (:id(council), :id(weir measure), '2024-09-01', 2, 50.5, 'Before the second rota', 1, 1),
  (:id(council), :id(weir measure), '2024-11-01', 1, 60, :canary(reading note), 1, null);
insert into improvement_version (council_id, improvement_plan_id, version, body_id, presented_on, note, actions, at, entry_no) values
  (:id(council), :id(weir plan), 1, :id(overview), '2024-07-01', :canary(version note), jsonb_build_array(jsonb_build_object('title', :canary(version action))), '2024-07-01T09:00Z', 1);
insert into rating_scale (council_id, scale, version, steps, at, entry_no, released_entry) values
  (:id(council), 'delivery', 1, '[{"key": "paused", "words": "Paused", "mark": "changed", "definition": "It waits for something outside.", "needs": "nothing", "means": "open", "setBy": ["improvement-lead"]}]', '2024-06-01T09:00Z', 1, 1);
-- Young people's voices: open with all that consent adds, masked, taken back by withdrawal, run out by its date, with words
-- whose own consent was withdrawn, and never published.

insert into voice_participant (council_id, participant_id, role, age_band, supporter_account_id, kept_at, from_on, to_on, entry_no) values
  (:id(council), :hidden(ambassador), 'Housing Ambassador', '16to17', :hidden(clerk), :canary(kept at), '2024-01-01', null, 1),
  (:id(council), :hidden(lone ambassador), :canary(lone role), 'under13', :hidden(clerk), :canary(kept elsewhere), '2024-01-01', null, 1);
insert into voice_placement (council_id, placement_id, participant_id, body_id, forum, from_on, to_on, entry_no) values
  (:id(council), :hidden(placement), :hidden(ambassador), null, :canary(placed forum), '2024-01-01', null, 1);
insert into voice_visit (council_id, visit_id, participant_id, body_id, forum, visited_on, outcome, entry_no) values
  (:id(council), :hidden(visit), :hidden(ambassador), null, :canary(visited forum), '2024-11-01', :canary(visit outcome), 1);
insert into voice_item (council_id, voice_id, participant_id, said_on, theme, audience, body_id, forum, item_id, matter_id, at, entry_no, withdrawn_at, withdrawn_entry) values
  (:id(council), :id(open voice), :hidden(ambassador), '2024-11-13', 'home', 'public', :id(cabinet), null, :id(seed item), null, '2024-11-14T09:00Z', 1, null, null),
  (:id(council), :id(masked voice), :hidden(lone ambassador), '2024-10-13', 'school', 'public', null, null, null, null, '2024-11-14T09:00Z', 1, null, null),
  (:id(council), :id(taken back voice), :hidden(ambassador), '2024-10-14', 'family', 'public', null, :canary(taken back forum), null, null, '2024-11-14T09:00Z', 1, '2024-11-20T09:00Z', 1),
  (:id(council), :id(lapsed voice), :hidden(lone ambassador), '2024-10-15', 'money', 'public', null, :canary(lapsed forum), null, null, '2024-11-14T09:00Z', 1, null, null),
  (:id(council), :hidden(voice), :hidden(ambassador), '2024-10-16', 'other', 'protected', null, :canary(voice forum), null, null, '2024-11-14T09:00Z', 1, null, null);
insert into voice_version (council_id, voice_id, version, question, plain_words, own_words, name_to_show, recording, written_by, written_by_account_id, written_by_person_id, at, entry_no) values
  (:id(council), :id(open voice), 1, :canary(version question), :canary(version plain), :canary(version own), :canary(version name), :canary(version recording), :canary(version writer), :hidden(clerk), null, '2024-11-14T09:00Z', 1);
insert into voice_check (council_id, voice_id, sequence, version, outcome, words, checked_by, checked_by_account_id, at, entry_no) values
  (:id(council), :id(open voice), 1, 1, 'passed', :canary(check words), :canary(checked by), :hidden(clerk), '2024-11-15T09:00Z', 1);
insert into voice_consent (council_id, consent_id, participant_id, voice_id, scope, from_on, to_on, agreed_how, at, entry_no, withdrawn_at, withdrawn_entry) values
  (:id(council), :hidden(consent to speak), :hidden(ambassador), :id(open voice), 'speak', '2024-01-01', null, :canary(agreed how), '2024-01-01T09:00Z', 1, null, 0),
  (:id(council), :hidden(consent to quote), :hidden(ambassador), :id(open voice), 'quote', '2024-01-01', null, :canary(agreed how to quote), '2024-01-01T09:00Z', 1, null, 0),
  (:id(council), :hidden(consent withdrawn), :hidden(ambassador), null, 'name', '2024-01-01', null, :canary(agreed to the name), '2024-01-01T09:00Z', 1, '2024-11-20T09:00Z', 1),
  (:id(council), :hidden(consent to come), :hidden(ambassador), null, 'film', '2999-01-01', null, :canary(agreed to film), '2024-01-01T09:00Z', 1, null, 0),
  (:id(council), :hidden(consent of the other), :hidden(lone ambassador), :id(masked voice), 'speak', '2024-01-01', null, :canary(other agreed how), '2024-01-01T09:00Z', 1, null, 0),
  (:id(council), :hidden(consent run out), :hidden(lone ambassador), :id(lapsed voice), 'speak', '2024-01-01', '2024-11-30', :canary(agreed for a time), '2024-01-01T09:00Z', 1, null, 0);
insert into voice_permission (council_id, voice_id, consent_id, scope, from_on, to_on, consent_withdrawn_entry) values
  (:id(council), :id(open voice), :hidden(consent to speak), 'speak', '2024-01-01', null, 0),
  (:id(council), :id(open voice), :hidden(consent to quote), 'quote', '2024-01-01', null, 0),
  (:id(council), :id(open voice), :hidden(consent withdrawn), 'name', '2024-01-01', null, 1),
  (:id(council), :id(open voice), :hidden(consent to come), 'film', '2999-01-01', null, 0),
  (:id(council), :id(masked voice), :hidden(consent of the other), 'speak', '2024-01-01', null, 0),
  (:id(council), :id(lapsed voice), :hidden(consent run out), 'speak', '2024-01-01', '2024-11-30', 0);
insert into voice_shown (council_id, voice_id, released_entry) values
  (:id(council), :id(open voice), 1), (:id(council), :id(masked voice), 1), (:id(council), :id(taken back voice), 1), (:id(council), :id(lapsed voice), 1);
insert into voice_shown_words (council_id, voice_id, said_month, theme, question, plain_words, role, body_id, forum, item_id, matter_id, released_entry, withdrawn_entry) values
  (:id(council), :id(open voice), '2024-11-01', 'home', 'How is it where you live?', 'They want a lock on the bathroom door.', 'Housing Ambassador', :id(cabinet), null, :id(seed item), null, 1, null),
  (:id(council), :id(masked voice), '2024-10-01', 'school', '', 'Lessons should not be missed for meetings.', null, null, null, null, null, 1, null),
  (:id(council), :id(taken back voice), '2024-10-01', 'family', :canary(taken back question), :canary(taken back words), :canary(taken back role), null, :canary(taken back place), null, null, 1, 1),
  (:id(council), :id(lapsed voice), '2024-10-01', 'money', :canary(lapsed question), :canary(lapsed words), :canary(lapsed role), null, :canary(lapsed place), null, null, 1, null);
insert into voice_shown_part (council_id, voice_id, scope, content, released_entry, withdrawn_entry) values
  (:id(council), :id(open voice), 'quote', 'Everybody just walks in.', 1, null),
  (:id(council), :id(open voice), 'name', :canary(name without consent), 1, null),
  (:id(council), :id(open voice), 'film', :canary(film without consent), 1, null),
  (:id(council), :id(masked voice), 'quote', :canary(quote without consent), 1, null),
  (:id(council), :id(taken back voice), 'quote', :canary(quote taken back), 1, 1);
insert into voice_answer (council_id, voice_id, sequence, words, answered_by, answered_on, written_by, written_by_account_id, written_by_person_id, at, entry_no) values
  (:id(council), :id(open voice), 1, :canary(answer words), :canary(answer by), '2024-11-20', :canary(answer writer), :hidden(clerk), null, '2024-11-20T09:00Z', 1);
insert into voice_answer_check (council_id, voice_id, sequence, words, checked_by, checked_by_account_id, at, entry_no) values
  (:id(council), :id(open voice), 1, :canary(answer check), :canary(answer checker), :hidden(clerk), '2024-11-21T09:00Z', 1);
insert into voice_shown_answer (council_id, voice_id, sequence, words, answered_by, answered_on, released_entry) values
  (:id(council), :id(open voice), 1, 'Locks are fitted in every house.', 'Director of Children’s Services', '2024-11-20', 1),
  (:id(council), :id(taken back voice), 1, :canary(answer taken back), :canary(answered by taken back), '2024-11-20', 1),
  (:id(council), :id(lapsed voice), 1, :canary(answer lapsed), :canary(answered by lapsed), '2024-11-20', 1);
insert into voice_told (council_id, voice_id, sequence, told_on, medium, reaction, reaction_words, told_by, at, entry_no) values
  (:id(council), :id(open voice), 1, '2024-11-22', 'inPerson', 'pleased', :canary(reaction words), :canary(told by), '2024-11-22T09:00Z', 1);
insert into voice_shown_told (council_id, voice_id, sequence, told_month, medium, reaction, released_entry) values
  (:id(council), :id(open voice), 1, '2024-11-01', 'inPerson', 'pleased', 1),
  (:id(council), :id(taken back voice), 1, '2024-12-01', 'letter', 'unhappy', 1);
insert into voice_follow_up (council_id, voice_id, sequence, finding_id, action_id, at, entry_no, ended_entry) values
  (:id(council), :id(open voice), 1, :id(public finding), null, '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(open voice), 2, null, :id(weir action), '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(open voice), 3, :hidden(finding), null, '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(open voice), 4, null, :hidden(action of public plan), '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(open voice), 5, :id(second finding), null, '2024-12-06T09:00Z', 1, 1),
  (:id(council), :id(taken back voice), 1, :id(public finding), null, '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(lapsed voice), 1, null, :id(weir action), '2024-12-06T09:00Z', 1, null),
  (:id(council), :hidden(voice), 1, :id(public finding), null, '2024-12-06T09:00Z', 1, null);
insert into submission_follow_up (council_id, submission_id, sequence, finding_id, action_id, commitment_id, at, entry_no, ended_entry) values
  (:id(council), :id(asked question), 1, :id(public finding), null, null, '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(asked question), 2, null, :id(weir action), null, '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(asked question), 3, null, null, :id(plans promise), '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(asked question), 4, :hidden(finding), null, null, '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(asked question), 5, null, :hidden(action of hidden plan), null, '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(asked question), 6, null, null, :hidden(promise), '2024-12-06T09:00Z', 1, null),
  (:id(council), :id(dropped question), 1, :id(public finding), null, null, '2024-12-06T09:00Z', 1, null);
insert into submission_told (council_id, submission_id, sequence, told_on, medium, reaction, reaction_words, told_by, at, entry_no) values
  (:id(council), :id(asked question), 1, '2024-12-06', 'letter', 'partly', :canary(sender reaction), :canary(sender told by), '2024-12-06T09:00Z', 1);
insert into submission_shown_told (council_id, submission_id, sequence, told_month, medium, released_entry) values
  (:id(council), :id(asked question), 1, '2024-12-01', 'letter', 1),
  (:id(council), :id(dropped question), 1, '2024-12-01', 'call', 1);
insert into voice_policy (council_id, sequence, smallest_cohort, reason, at, entry_no) values
  (:id(council), 1, 2, :canary(voice policy reason), '2024-01-01T09:00Z', 1);

-- What the plan answers, and a statement of its coverage that was signed; links and statements that are not released.

insert into plan_answers (council_id, improvement_plan_id, assurance_event_id, at, entry_no) values
  (:id(council), :id(weir plan), :id(public inspection), '2024-12-05T09:00Z', 1);
insert into action_finding (council_id, action_id, finding_id, sequence, contribution, reason, at, entry_no, released_entry) values
  (:id(council), :id(weir action), :id(public finding), 1, 'part', null, '2024-12-05T09:00Z', 1, 1),
  (:id(council), :id(weir action), :id(second finding), 1, 'full', :canary(link reason), '2024-12-05T09:00Z', 1, null),
  (:id(council), :hidden(action of public plan), :hidden(embargoed finding), 1, 'full', :canary(embargoed link), '2024-12-05T09:00Z', 1, null);
insert into coverage_statement (council_id, statement_id, improvement_plan_id, assurance_event_id, plan_version, report_sha256, claims_all, in_scope, covered, in_part, disposed, open, drawn_on, at, entry_no, signed_on, signed_as, signed_entry, released_entry, released_at) values
  (:id(council), :id(weir statement), :id(weir plan), :id(public inspection), 1, 'cafe', 'no', 2, 1, 1, 0, 0, '2024-12-05', '2024-12-05T09:00Z', 1, '2024-12-06', 'Corporate Director for Children', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :hidden(statement), :id(weir plan), :id(public inspection), null, :canary(statement digest), 'no', 2, 0, 0, 0, 2, '2024-12-05', '2024-12-05T10:00Z', 1, null, null, null, null, null);
insert into coverage_snapshot (council_id, statement_id, findings) values
  (:id(council), :id(weir statement), jsonb_build_array(jsonb_build_object('quote', :canary(stated quote))));
insert into coverage_signature (council_id, statement_id, by_account_id, by_name, at, entry_no) values
  (:id(council), :id(weir statement), :hidden(clerk), :canary(signed by), '2024-12-06T09:00Z', 1);

-- Interventions: one that is public and not ended in public, one that is not; in the public one what is not released yet, and
-- evidence whose action, measure or inspection is not public though it was released itself.

insert into intervention (council_id, intervention_id, title, kind, summary, panel, decision_maker, from_on, expected_end_on, made_at, entry_no, released_entry, released_at) values
  (:id(council), :id(weir intervention), 'Oversight of services for children', 'panel', 'A panel looks at whether services keep getting better.', 'Assurance Panel', 'Secretary of State', '2024-01-15', '2025-07-01', '2024-02-01T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(ended intervention), 'Notice to improve housing', 'improvementNotice', 'Repairs were late.', 'Housing Board', null, '2022-01-15', null, '2024-02-01T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :hidden(intervention), :canary(intervention title), 'commissioners', :canary(intervention summary), :canary(intervention panel), :canary(intervention decider), '2024-02-01', null, '2024-02-01T09:00Z', 1, null, null);
insert into intervention_end (council_id, intervention_id, ended_on, document, words, at, entry_no, released_entry, released_at) values
  (:id(council), :id(ended intervention), '2023-06-01', 'Letter of 1 June 2023', 'Repairs are done in time.', '2024-02-01T10:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(weir intervention), '2024-12-01', :canary(end paper), :canary(end words), '2024-12-01T09:00Z', 1, null, null);
insert into direction (council_id, direction_id, intervention_id, position, words, given_by, given_on, document, entry_no, released_entry, released_at) values
  (:id(council), :id(weir direction), :id(weir intervention), 1, 'Show that children are seen in time.', 'Secretary of State', '2024-01-15', 'Directions of 15 January 2024', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(mistaken direction), :id(weir intervention), 3, 'Show the coast road.', 'Secretary of State', '2024-01-16', 'Directions of 15 January 2024', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :hidden(direction), :id(weir intervention), 2, :canary(direction words), :canary(direction giver), '2024-01-15', :canary(direction paper), 1, null, null);
insert into direction_withdrawal (council_id, direction_id, reason, on_day, at, entry_no, released_entry, released_at) values
  (:id(council), :id(mistaken direction), 'It was for another council.', '2024-11-02', '2024-11-02T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(weir direction), :canary(direction withdrawal), '2024-12-02', '2024-12-02T09:00Z', 1, null, null),
  (:id(council), :hidden(direction), :canary(hidden withdrawal), '2024-12-02', '2024-12-02T09:00Z', 1, null, null);
insert into exit_theme (council_id, theme_id, intervention_id, position, title, entry_no, released_entry, released_at) values
  (:id(council), :id(weir theme), :id(weir intervention), 1, 'Children are safe', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :hidden(theme), :id(weir intervention), 2, :canary(theme title), 1, null, null);
insert into exit_criterion (council_id, criterion_id, intervention_id, theme_id, position, statement, agreed_on, kind, action_id, measure_id, comparison, threshold, source, framework, area_key, grade, days, months, entry_no, released_entry, released_at) values
  (:id(council), :id(night criterion), :id(weir intervention), :id(weir theme), 1, 'Calls at night are answered.', '2024-02-01', 'actionDone', :id(weir action), null, null, null, null, null, null, null, null, null, 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(level criterion), :id(weir intervention), :id(weir theme), 2, 'Half of the calls are answered within a minute.', '2024-02-01', 'outcomeLevel', null, :id(weir measure), 'atLeast', 50, null, null, null, null, null, null, 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(good criterion), :id(weir intervention), :id(weir theme), 3, 'Inspectors judge services good.', '2024-02-01', 'externalJudgement', null, null, null, null, 'ofsted', 'ILACS', 'overall', 'Good', null, null, 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(held criterion), :id(weir intervention), :id(weir theme), 4, 'Visits are on time for six months.', '2024-02-01', 'behaviourSustained', null, null, null, null, null, null, null, null, null, 6, 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(product criterion), :id(weir intervention), :id(weir theme), 5, 'A strategy is published.', '2024-02-01', 'productExists', null, null, null, null, null, null, null, null, null, null, 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :hidden(criterion), :id(weir intervention), :id(weir theme), 6, :canary(criterion words), '2024-02-01', 'externalJudgement', null, null, null, null, :canary(awaited source), :canary(awaited framework), 'overall', :canary(awaited grade), null, null, 1, null, null),
  (:id(council), :id(mistaken criterion), :id(weir intervention), :id(weir theme), 7, 'Ferries run at night.', '2024-02-01', 'productExists', null, null, null, null, null, null, null, null, null, null, 1, 1, '2024-12-06T09:00Z');
insert into exit_evidence (council_id, proof_id, criterion_id, title, from_on, dated_on, action_id, measure_id, value, assurance_event_id, area_key, grade, at, entry_no, released_entry, released_at) values
  (:id(council), :id(weir proof), :id(good criterion), 'Overall effectiveness: Good', null, '2024-12-03', null, null, null, :id(public inspection), 'overall', 'Good', '2024-12-04T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(weir reading), :id(level criterion), 'Calls answered at night', null, '2024-09-01', null, :id(weir measure), 50.5, null, null, null, '2024-12-04T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :hidden(proof), :id(product criterion), :canary(proof title), null, '2024-12-03', null, null, null, null, null, null, '2024-12-04T09:00Z', 1, null, null);
insert into exit_evidence_place (council_id, proof_id, kept_at, taken_by) values
  (:id(council), :id(weir proof), :canary(proof place), :canary(proof taker));
insert into exit_step (council_id, criterion_id, sequence, kind, verdict, on_day, spoken_by, document, words, at, entry_no, released_entry, released_at) values
  (:id(council), :id(good criterion), 1, 'councilView', 'met', '2024-12-04', 'Corporate Director for Children', '', 'The grade is Good.', '2024-12-04T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(good criterion), 2, 'panelView', 'met', '2024-12-05', 'Elena Brasil', 'Panel letter of 5 December 2024', '', '2024-12-05T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(good criterion), 3, 'decision', 'fragile', '2024-12-08', 'Secretary of State', 'Letter of 8 December 2024', 'Health is to follow.', '2024-12-08T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(mistaken criterion), 1, 'withdrawn', null, '2024-11-02', '', '', 'It belongs to another council.', '2024-11-02T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(held criterion), 1, 'lapsed', null, '2024-11-01', '', '', 'Visits are counted by the inspectorate now.', '2024-11-01T09:00Z', 1, 1, '2024-12-06T09:00Z'),
  (:id(council), :id(level criterion), 1, 'councilView', 'met', '2024-12-04', :canary(view giver), :canary(view paper), :canary(view words), '2024-12-04T09:00Z', 1, null, null);
