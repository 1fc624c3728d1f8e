import { sql, type Insertable, type Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** A meeting as kept, with the state it is in now. */
export type MeetingRow = Selectable<Tables['meeting']> & {
  readonly state: string
  readonly sequence: number
}

/** Adds a meeting. It has no state until {@link addMeetingState}. */
export async function addMeetingRow(tx: Transaction, meeting: Insertable<Tables['meeting']>): Promise<void> {
  await tx.insertInto('meeting').values(meeting).execute()
}

/** Adds the record of a meeting's new state. */
export async function addMeetingState(
  tx: Transaction,
  state: Insertable<Tables['meeting_state']>,
): Promise<void> {
  await tx.insertInto('meeting_state').values(state).execute()
}

/** A meeting with its present state; `undefined` where there is no such meeting. */
export async function meetingById(
  tx: Transaction,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<MeetingRow | undefined> {
  return tx
    .selectFrom('meeting as m')
    .innerJoin('meeting_state as s', (join) =>
      join.onRef('s.council_id', '=', 'm.council_id').onRef('s.meeting_id', '=', 'm.meeting_id'),
    )
    .selectAll('m')
    .select(['s.state', 's.sequence'])
    .where('m.council_id', '=', councilId)
    .where('m.meeting_id', '=', meetingId)
    .orderBy('s.sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Gives a meeting a new start, and another place where one is given. The state that tells of it is recorded beside this. */
export async function setMeetingStart(
  tx: Transaction,
  start: Pick<Selectable<Tables['meeting']>, 'council_id' | 'meeting_id' | 'starts_at' | 'starts_on'> &
    Partial<Pick<Selectable<Tables['meeting']>, 'venue' | 'venue_id'>>,
): Promise<void> {
  const { council_id: councilId, meeting_id: meetingId, ...changed } = start
  await tx
    .updateTable('meeting')
    .set(changed)
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .execute()
}

/** Records that only the date of a meeting is known, not its time. */
export async function markTimeUnknown(
  tx: Transaction,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<void> {
  await tx
    .updateTable('meeting')
    .set({ is_time_known: false })
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .execute()
}

/** The meetings of a body on a date, earliest first. */
export function meetingsOn(
  tx: Transaction,
  sought: { councilId: Id<'council'>; bodyId: Id<'body'>; startsOn: CalendarDate },
): Promise<Selectable<Tables['meeting']>[]> {
  return tx
    .selectFrom('meeting')
    .selectAll()
    .where('council_id', '=', sought.councilId)
    .where('body_id', '=', sought.bodyId)
    .where('starts_on', '=', sought.startsOn)
    .orderBy('starts_at')
    .execute()
}

/** A meeting with its present state and the body whose meeting it is. */
export type MeetingOfBody = MeetingRow & {
  readonly body_name: string
  readonly body_slug: string
  readonly body_regime: string
}

/** A meeting with its body; `undefined` where there is no such meeting. */
export async function meetingOfBody(
  tx: Transaction,
  councilId: Id<'council'>,
  meetingId: Id<'meeting'>,
): Promise<MeetingOfBody | undefined> {
  const meeting = await meetingById(tx, councilId, meetingId)
  if (meeting === undefined) return undefined
  const body = await tx
    .selectFrom('body')
    .select(['name as body_name', 'slug as body_slug', 'regime as body_regime'])
    .where('council_id', '=', councilId)
    .where('body_id', '=', meeting.body_id)
    .executeTakeFirstOrThrow()
  return { ...meeting, ...body }
}

/** Gives a meeting another time or place, and keeps where and when it was to be. */
export async function rearrangeMeetingRow(
  tx: Transaction,
  {
    starts_on,
    venue_id,
    ...moved
  }: Omit<Insertable<Tables['meeting_rearrangement']>, 'sequence'> &
    Pick<Selectable<Tables['meeting']>, 'starts_on' | 'venue_id'>,
): Promise<void> {
  const { council_id, meeting_id, starts_at, venue } = moved
  await tx
    .insertInto('meeting_rearrangement')
    .values({
      ...moved,
      sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from meeting_rearrangement
        where council_id = ${council_id} and meeting_id = ${meeting_id})`,
    })
    .execute()
  await tx
    .updateTable('meeting')
    .set({ starts_at, starts_on, venue, venue_id })
    .where('council_id', '=', council_id)
    .where('meeting_id', '=', meeting_id)
    .execute()
}

/** The meetings of a council from one day to another, with their bodies and present states, earliest first. */
export async function meetingsBetween(
  tx: Transaction,
  councilId: Id<'council'>,
  { fromOn, toOn }: { readonly fromOn: CalendarDate; readonly toOn: CalendarDate },
): Promise<MeetingOfBody[]> {
  const found = await tx
    .selectFrom('meeting as m')
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('meeting_state as s')
          .select(['s.state', 's.sequence'])
          .whereRef('s.council_id', '=', 'm.council_id')
          .whereRef('s.meeting_id', '=', 'm.meeting_id')
          .orderBy('s.sequence', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .selectAll('m')
    .select(['latest.state', 'latest.sequence'])
    .select(['b.name as body_name', 'b.slug as body_slug', 'b.regime as body_regime'])
    .where('m.council_id', '=', councilId)
    .where('m.starts_on', '>=', fromOn)
    .where('m.starts_on', '<=', toOn)
    .orderBy('m.starts_at')
    .execute()
  return found
}
