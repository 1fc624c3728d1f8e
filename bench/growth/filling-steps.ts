import { itemsPerRareWord, phrases, syllableList, vocabulary } from './words.ts'

/** How many items the agenda of each meeting has. */
export const itemsPerMeeting = 10

/** Which meetings are added, `to` not included, and how many make a council. All are counted from 0 through all councils. */
export type FillingRange = { readonly from: number; readonly to: number; readonly meetingsPerCouncil: number }

/** What must stand before anything is filled in: the making of ids and words, in a schema of their own. */
export function foundingSteps(): string[] {
  const letters = syllableList.join(',')
  const syllable = (place: number) =>
    `('{${letters}}'::text[])[1 + n / ${itemsPerRareWord} * 7368787 % ${syllableList.length ** 4} / ${syllableList.length ** place} % ${syllableList.length}]`
  return [
    'create schema bench',
    `create function bench.id(kind text, n bigint) returns text immutable parallel safe language sql return
       overlay(overlay(overlay(left(md5(kind || ':' || n::text), 16) placing '-' from 13 for 0) placing '-' from 9 for 0) placing '-' from 5 for 0)`,
    `create function bench.rare(n bigint) returns text immutable parallel safe language sql return
       ${[0, 1, 2, 3].map(syllable).join(' || ')}`,
    'create table bench.phrase (n int primary key, words text not null)',
    `insert into bench.phrase select n - 1, words from unnest('{${phrases().join(',')}}'::text[]) with ordinality as p (words, n)`,
    'create table bench.word (word text not null)',
    `insert into bench.word select unnest('{${vocabulary().join(',')}}'::text[])`,
    'analyze bench.phrase',
  ]
}

/**
 * The statements that add meetings to the councils, and the councils themselves where they begin, the longest first.
 * Every row is released and agrees with the others: what is searched is what the pages show.
 */
export function fillingSteps({ from, to, meetingsPerCouncil }: FillingRange): string[] {
  const firstCouncil = Math.ceil(from / meetingsPerCouncil)
  const lastCouncil = Math.ceil(to / meetingsPerCouncil) - 1
  const councils = `generate_series(${firstCouncil}, ${lastCouncil}) c`
  const meeting = `c.m, c.m / ${meetingsPerCouncil} as c, date '2004-01-05' + (c.m % ${meetingsPerCouncil} % 8000)::int as day,
    c.m / ${meetingsPerCouncil} * 12 + c.m % ${meetingsPerCouncil} % 12 as b`
  const meetings = `(select ${meeting} from generate_series(${from}::bigint, ${to - 1}) c (m)) m`
  const items = (
    chosen: string,
  ) => `(select i.n, i.n % 10 as p, i.m / 5 * 10 + i.n % 10 as g, i.m, ${meeting.replaceAll('c.m', 'i.m').replace('i.m, ', '')}
    from (select n, n / ${itemsPerMeeting} as m from generate_series(${from * itemsPerMeeting}::bigint, ${to * itemsPerMeeting - 1}) n) i
    where ${chosen}) i`
  return [
    ...searchSteps(items, meetings),
    ...itemSteps(items),
    ...meetingSteps(meetings, { from, to }),
    ...councilSteps(councils),
    `insert into released_word (council_id, word, uses)
     select distinct bench.id('council', i.c), bench.rare(i.n), 15 from ${items('true')} on conflict do nothing`,
  ]
}

const council = "bench.id('council', i.c)"
const item = "bench.id('item', i.n)"
const isReport = 'i.n % 10 in (2, 4, 6, 8)'
const isBusiness = 'i.n % 10 > 0'
const title = `case when i.p = 0 then 'Apologies for absence' else initcap(bench.rare(i.n)) || ': ' || left(${phrase(1)}, 48) end`

/** One of the sixteen phrases that an item's words are made of. */
function phrase(which: number, number = 'i.n'): string {
  return `(select words from bench.phrase f where f.n = hashint8(${number} * 16 + ${which}) & 4095)`
}

type Items = (chosen: string) => string

function searchSteps(items: Items, meetings: string): string[] {
  const columns = 'council_id, kind, thing_id, body_id, matter_id, happened_on, title, text'
  const place = "bench.id('body', i.b), bench.id('matter', i.g), i.day"
  return [
    `insert into released_text (${columns})
     select ${council}, 'item', ${item}, ${place}, ${title},
       concat_ws(' ', ${phrase(2)}, ${phrase(3)}, case when ${isReport} then concat_ws(' ', 'Member', ${phrase(4)}, 'Member', ${phrase(5)}) end)
     from ${items(isBusiness)}`,
    `insert into released_text (${columns})
     select ${council}, 'document', bench.id('document', i.n), ${place}, 'Report on ' || bench.rare(i.n),
       concat_ws(' ', 'Summary', ${phrase(6)}, ${phrase(7)}, ${phrase(8)}) from ${items(isReport)}`,
    `insert into released_text (${columns})
     select ${council}, 'decision', bench.id('resolution', i.n), ${place}, ${title}, concat_ws(' ', ${phrase(9)}, ${phrase(10)})
     from ${items(isReport)}`,
    `insert into released_text (${columns})
     select bench.id('council', m.c), 'meeting', bench.id('meeting', m.m), bench.id('body', m.b), null, m.day, 'Invented Board', 'Town Hall'
     from ${meetings}`,
  ]
}

function itemSteps(items: Items): string[] {
  return [
    `insert into agenda_item (council_id, item_id, meeting_id, position, number, matter_id, part, is_standing, title, purpose, presenter, released_entry)
     select ${council}, ${item}, bench.id('meeting', i.m), i.p + 1, (i.p + 1)::text, case when i.p > 0 then bench.id('matter', i.g) end,
       'public', i.p = 0, ${title}, case when i.p > 0 then ${phrase(2)} else '' end, 'Director of Places', 1 from ${items('true')}`,
    `insert into contribution (council_id, contribution_id, item_id, position, kind, person_id, speaker_role, text, released_entry)
     select ${council}, bench.id('contribution', i.n * 2 + j), ${item}, j, 'statement', bench.id('person', i.c * 30 + (i.n + j) % 30), 'Member',
       case j when 1 then ${phrase(4)} else ${phrase(5)} end, 1 from ${items(isReport)}, generate_series(1, 2) j`,
    `insert into limb (council_id, limb_id, resolution_id, position, number, verb, text, has_undertaking, released_entry)
     select ${council}, bench.id('limb', i.n * 2 + j), bench.id('resolution', i.n), j, '1.' || j, 'note',
       case j when 1 then ${phrase(9)} else ${phrase(10)} end, false, 1 from ${items(isReport)}, generate_series(1, 2) j`,
    `insert into resolution (council_id, resolution_id, item_id, position, decision_maker, decision_maker_body_id, formula, taken_on, published_at, released_entry)
     select ${council}, bench.id('resolution', i.n), ${item}, 1, 'Invented Board', bench.id('body', i.b), 'RESOLVED', i.day, i.day, 1 from ${items(isReport)}`,
    `insert into minute_entry (council_id, item_id, number, text, released_entry)
     select ${council}, ${item}, (i.p + 1)::text, ${phrase(3)}, 1 from ${items(isBusiness)}`,
    `insert into document (council_id, document_id, item_id, matter_id, expected_document_id, kind, title, position, published_at, released_entry)
     select ${council}, bench.id('document', i.n), ${item}, bench.id('matter', i.g), case when i.p = 6 then bench.id('expected', i.n) end, 'report',
       'Report on ' || bench.rare(i.n), 1, i.day, 1 from ${items(isReport)}`,
    `insert into document_version (council_id, document_id, version, sha256, media_type, file_name, size_bytes, page_count, added_at, released_entry)
     select ${council}, bench.id('document', i.n), 1, md5(i.n::text) || md5(i.n::text), 'application/pdf', 'report.pdf', 120000, 4, i.day, 1 from ${items(isReport)}`,
    `insert into document_section (council_id, document_id, version, position, heading, paragraphs, released_entry)
     select ${council}, bench.id('document', i.n), 1, 1, 'Summary', array[${phrase(6)}, ${phrase(7)}, ${phrase(8)}], 1 from ${items(isReport)}`,
    `insert into expected_document (council_id, expected_document_id, item_id, position, title, released_entry)
     select ${council}, bench.id('expected', i.n), ${item}, 1, 'Report on ' || bench.rare(i.n), 1 from ${items('i.n % 10 in (6, 7)')}`,
    `insert into expected_document_state (council_id, expected_document_id, sequence, state, reason, document_id, at, entry_no, released_entry)
     select ${council}, bench.id('expected', i.n), 1, case i.p when 6 then 'published' else 'toFollow' end,
       case i.p when 7 then 'The figures are awaited.' end, case i.p when 6 then bench.id('document', i.n) end, i.day, 1, 1 from ${items('i.n % 10 in (6, 7)')}`,
    `insert into vote (council_id, vote_id, item_id, position, motion, for_count, against_count, abstain_count, carried, released_entry)
     select ${council}, bench.id('vote', i.n), ${item}, 1, 'That the report be noted', 3, 1, 0, true, 1 from ${items('i.n % 10 = 4')}`,
    `insert into vote_cast (council_id, vote_id, side, position, person_id, name, released_entry)
     select ${council}, bench.id('vote', i.n), case when j < 4 then 'for' else 'against' end, j, bench.id('person', i.c * 30 + (i.n + j) % 30),
       'Member ' || (i.n + j) % 30, 1 from ${items('i.n % 10 = 4')}, generate_series(1, 4) j`,
  ]
}

function meetingSteps(meetings: string, { from, to }: Pick<FillingRange, 'from' | 'to'>): string[] {
  const states = [
    'announced',
    'agendaPublished',
    'inProgress',
    'closed',
    'decisionsPublished',
    'draftMinutesPublished',
  ]
  const own = "bench.id('council', m.c), bench.id('meeting', m.m)"
  return [
    `insert into attendance (council_id, meeting_id, person_id, capacity, sent_apologies, released_entry)
     select ${own}, bench.id('person', m.c * 30 + (m.m * 3 + j) % 30), 'member', j = 8, 1 from ${meetings}, generate_series(1, 8) j`,
    `insert into meeting_state (council_id, meeting_id, sequence, state, at, entry_no, released_entry)
     select ${own}, j, ('{${states.join(',')}}'::text[])[j], m.day + j, 1, 1 from ${meetings}, generate_series(1, ${states.length}) j`,
    `insert into meeting (council_id, meeting_id, body_id, starts_at, starts_on, venue, released_entry)
     select ${own}, bench.id('body', m.b), m.day + time '18:30', m.day, 'Town Hall', 1 from ${meetings}`,
    `insert into minute_set_state (council_id, meeting_id, sequence, state, at, entry_no, released_entry)
     select ${own}, 1, 'publishedDraft', m.day + 7, 1, 1 from ${meetings}`,
    `insert into matter (council_id, matter_id, title, summary, released_entry)
     select bench.id('council', m.c), bench.id('matter', m.m / 5 * 10 + j), initcap(bench.rare(m.m * 10)), ${phrase(11, 'm.m')}, 1
     from ${meetings}, generate_series(1, 9) j where m.m % 5 = 0 and m.m between ${from} and ${to - 1}`,
  ]
}

/** The statements that make councils with their boards, members and chairs: `councils` gives their numbers as `c`. */
export function councilSteps(councils: string): string[] {
  const own = "bench.id('council', c)"
  const board = `${own}, bench.id('body', c * 12 + j)`
  const member = `${own}, bench.id('person', c * 30 + j)`
  const boards = `${councils}, generate_series(0, 11) j`
  const members = `${councils}, generate_series(0, 29) j`
  return [
    `insert into council (council_id, slug, name, zone, executive_model, contact, welcome)
     select ${own}, 'council-' || c, 'Invented Council ' || c, 'Europe/London', 'mayor',
       '{"team": "Democratic Services", "email": "democracy@council.example", "telephone": "01632 960123", "address": ["Town Hall"]}', 'How the council decides.'
     from ${councils}`,
    `insert into council_host (council_id, host) select ${own}, 'council-' || c || '.example' from ${councils}`,
    `insert into publication_revision (council_id, revision, moved_at) select ${own}, 1, now() from ${councils}`,
    `insert into body (council_id, body_id, slug, name, kind, regime, quorum, purpose, valid_from, released_entry)
     select ${board}, 'board-' || j, 'Invented Board ' || j, 'scrutiny', 'lga1972', 3, 'Looks at what is done.', '2004-01-05', 1 from ${boards}`,
    `insert into person (council_id, person_id, canonical_name, sort_name, honorific, released_entry)
     select ${member}, 'Member ' || j, 'Member ' || j, 'Councillor', 1 from ${members}`,
    `insert into political_group (council_id, group_id, name, released_entry)
     select ${own}, bench.id('group', c), 'Invented Group', 1 from ${councils}`,
    `insert into group_change (council_id, person_id, sequence, group_id, from_on, at, entry_no, released_entry)
     select ${member}, 1, bench.id('group', c), '2004-01-05', '2004-01-05T09:00Z', 1, 1 from ${members}`,
    `insert into office (council_id, office_id, title, kind, body_id, released_entry)
     select ${own}, bench.id('office', c * 12 + j), 'Chair of Invented Board ' || j, 'chair', bench.id('body', c * 12 + j), 1 from ${boards}`,
    `insert into office_holding (council_id, holding_id, office_id, person_id, from_on, released_entry)
     select ${own}, bench.id('holding', c * 12 + j), bench.id('office', c * 12 + j), bench.id('person', c * 30 + j), '2004-01-05', 1 from ${boards}`,
    `insert into released_word (council_id, word, uses) select ${own}, word, 500 from ${councils}, bench.word`,
  ]
}
