import type { Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import { ownVotesOn, type OwnVoteRow } from './resolution.ts'
import type { Tables } from './tables.ts'
import type { Office } from './transaction.ts'

type Meeting = { readonly councilId: Id<'council'>; readonly meetingId: Id<'meeting'> }

/** What was recorded on the items of a meeting. */
export type RecordedOnItems = {
  readonly contributions: readonly Selectable<Tables['contribution']>[]
  readonly votes: readonly Selectable<Tables['vote']>[]
  readonly ownVotes: readonly OwnVoteRow[]
  readonly resolutions: readonly Pick<
    Selectable<Tables['resolution']>,
    'resolution_id' | 'item_id' | 'formula' | 'decision_maker'
  >[]
  readonly limbs: readonly Pick<Selectable<Tables['limb']>, 'resolution_id' | 'number' | 'text'>[]
  readonly entries: readonly Selectable<Tables['minute_entry']>[]
}

/** A meeting whose minutes are written, approved or signed, with its body; `undefined` where there is none. */
export function meetingToMinute(office: Office, { councilId, meetingId }: Meeting) {
  return office
    .selectFrom('meeting as m')
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .select([
      'm.meeting_id',
      'm.body_id',
      'm.starts_at',
      'm.starts_on',
      'm.venue',
      'm.kind',
      'b.name as body_name',
    ])
    .where('m.council_id', '=', councilId)
    .where('m.meeting_id', '=', meetingId)
    .executeTakeFirst()
}

/** The items of a meeting as the office knows them: with the title kept from the public where there is one. */
export function itemsToMinute(office: Office, { councilId, meetingId }: Meeting) {
  return office
    .selectFrom('agenda_item as i')
    .leftJoin('agenda_item_private as p', (join) =>
      join.onRef('p.council_id', '=', 'i.council_id').onRef('p.item_id', '=', 'i.item_id'),
    )
    .select(['i.item_id', 'i.number', 'i.title', 'i.part', 'i.is_standing', 'p.title as private_title'])
    .where('i.council_id', '=', councilId)
    .where('i.meeting_id', '=', meetingId)
    .orderBy('i.position')
    .execute()
}

/** Who was at a meeting or sent apologies, by name, with their office in it left to the reader. */
export function attendanceToMinute(office: Office, { councilId, meetingId }: Meeting) {
  return office
    .selectFrom('attendance as a')
    .innerJoin('person as p', (join) =>
      join.onRef('p.council_id', '=', 'a.council_id').onRef('p.person_id', '=', 'a.person_id'),
    )
    .select(['p.person_id', 'p.honorific', 'p.canonical_name', 'a.capacity', 'a.mode', 'a.sent_apologies'])
    .where('a.council_id', '=', councilId)
    .where('a.meeting_id', '=', meetingId)
    .orderBy('p.sort_name')
    .execute()
}

/** What was recorded on the items of a meeting on the day, in order, and the state of its minutes. */
export async function recordedOn(
  office: Office,
  { councilId, meetingId }: Meeting,
): Promise<
  RecordedOnItems & { readonly state: string | undefined; readonly itemIds: readonly Id<'item'>[] }
> {
  const ofMeeting = office
    .selectFrom('agenda_item')
    .select('item_id')
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
  const [items, contributions, votes, resolutions, entries, last] = await Promise.all([
    ofMeeting.orderBy('position').execute(),
    office
      .selectFrom('contribution')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('item_id', 'in', ofMeeting)
      .orderBy('position')
      .execute(),
    office
      .selectFrom('vote')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('item_id', 'in', ofMeeting)
      .orderBy('position')
      .execute(),
    resolvedIn(office, { councilId, meetingId }),
    office
      .selectFrom('minute_entry')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('item_id', 'in', ofMeeting)
      .execute(),
    lastStateOf(office, { councilId, meetingId }),
  ])
  const limbs = await limbsOf(
    office,
    councilId,
    resolutions.map((row) => row.resolution_id),
  )
  const itemIds = items.map((item) => item.item_id)
  const ownVotes = await ownVotesOn(office, councilId, itemIds)
  return { state: last?.state, itemIds, contributions, votes, ownVotes, resolutions, limbs, entries }
}

function resolvedIn(office: Office, { councilId, meetingId }: Meeting) {
  return office
    .selectFrom('resolution')
    .select(['resolution_id', 'item_id', 'formula', 'decision_maker'])
    .where('council_id', '=', councilId)
    .where('item_id', 'in', (inner) =>
      inner
        .selectFrom('agenda_item')
        .select('item_id')
        .where('council_id', '=', councilId)
        .where('meeting_id', '=', meetingId),
    )
    .orderBy('position')
    .orderBy('resolution_id')
    .execute()
}

function lastStateOf(office: Office, { councilId, meetingId }: Meeting) {
  return office
    .selectFrom('minute_set_state')
    .select('state')
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

async function limbsOf(
  office: Office,
  councilId: Id<'council'>,
  resolutionIds: readonly Id<'resolution'>[],
): Promise<RecordedOnItems['limbs']> {
  if (resolutionIds.length === 0) return []
  return office
    .selectFrom('limb')
    .select(['resolution_id', 'number', 'text'])
    .where('council_id', '=', councilId)
    .where('resolution_id', 'in', resolutionIds)
    .orderBy('resolution_id')
    .orderBy('position')
    .execute()
}

/** The later meetings of the same body at which minutes may be approved or signed, soonest first; an extraordinary one may not. */
export function laterMeetingsOf(
  office: Office,
  {
    councilId,
    meetingId,
    bodyId,
    from,
    now,
  }: Meeting & { readonly bodyId: Id<'body'>; readonly from: string; readonly now: Instant },
): Promise<{ meeting_id: Id<'meeting'>; starts_on: CalendarDate; kind: string }[]> {
  return office
    .selectFrom('meeting')
    .select(['meeting_id', 'starts_on', 'kind'])
    .where('council_id', '=', councilId)
    .where('body_id', '=', bodyId)
    .where('meeting_id', '!=', meetingId)
    .where('starts_at', '>=', from as never)
    .where('starts_at', '<=', now)
    .where('kind', '!=', 'extraordinary')
    .orderBy('starts_at')
    .limit(12)
    .execute()
}
