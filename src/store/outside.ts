import { sql, type Insertable, type Selectable } from 'kysely'
import type { OutsideAppointment, OutsideBody } from '../council/outside/outside-body.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** An outside body as kept, with the names that it bore before. */
export type KeptOutsideBody = OutsideBody & { readonly formerNames: readonly string[] }

/** Every outside body of the register, by name. */
export async function outsideBodies(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<readonly KeptOutsideBody[]> {
  const rows = await tx
    .selectFrom('outside_body')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('name')
    .orderBy('outside_body_id')
    .execute()
  return rows.map((row) => ({
    id: row.outside_body_id,
    name: row.name,
    formerNames: row.former_names,
    purpose: row.purpose,
    ceasedOn: row.ceased_on ?? undefined,
  }))
}

/** Every appointment to outside bodies, the latest first. */
export async function outsideAppointments(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<readonly OutsideAppointment[]> {
  const rows = await tx
    .selectFrom('outside_appointment')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('from_on', 'desc')
    .orderBy('outside_appointment_id')
    .execute()
  return rows.map(toAppointment)
}

function toAppointment(row: Selectable<Tables['outside_appointment']>): OutsideAppointment {
  return {
    id: row.outside_appointment_id,
    outsideBodyId: row.outside_body_id,
    personId: row.person_id,
    capacity: row.capacity,
    fromOn: row.from_on,
    toOn: row.to_on ?? undefined,
    meetingId: row.meeting_id ?? undefined,
    resolutionId: row.resolution_id ?? undefined,
    authority: row.authority,
  }
}

/** Adds an outside body; it is public at once. */
export async function addOutsideBodyRow(
  tx: Transaction,
  body: Insertable<Tables['outside_body']>,
): Promise<void> {
  await tx.insertInto('outside_body').values(body).execute()
}

/** Puts another name, purpose or last day to an outside body. */
export async function changeOutsideBodyRow(
  tx: Transaction,
  body: Pick<
    Selectable<Tables['outside_body']>,
    'council_id' | 'outside_body_id' | 'name' | 'former_names' | 'purpose' | 'ceased_on'
  >,
): Promise<void> {
  const { council_id: councilId, outside_body_id: id, former_names: formerNames, ...words } = body
  await tx
    .updateTable('outside_body')
    .set({ ...words, former_names: [...formerNames] })
    .where('council_id', '=', councilId)
    .where('outside_body_id', '=', id)
    .execute()
}

/** Adds an appointment to an outside body; it is public at once. */
export async function addOutsideAppointmentRow(
  tx: Transaction,
  appointment: Insertable<Tables['outside_appointment']>,
): Promise<void> {
  await tx.insertInto('outside_appointment').values(appointment).execute()
}

/** Puts the words of an appointment right, and keeps what they were. */
export async function correctOutsideAppointmentRow(
  tx: Transaction,
  words: Pick<
    Selectable<Tables['outside_appointment']>,
    'council_id' | 'outside_appointment_id' | 'capacity' | 'authority' | 'meeting_id' | 'resolution_id'
  >,
  was: Omit<Insertable<Tables['outside_correction']>, 'council_id' | 'outside_appointment_id' | 'sequence'>,
): Promise<void> {
  const { council_id, outside_appointment_id, ...changed } = words
  const earlier = await tx
    .selectFrom('outside_correction')
    .select('sequence')
    .where('council_id', '=', council_id)
    .where('outside_appointment_id', '=', outside_appointment_id)
    .execute()
  await tx
    .insertInto('outside_correction')
    .values({ council_id, outside_appointment_id, sequence: earlier.length + 1, ...was })
    .execute()
  await tx
    .updateTable('outside_appointment')
    .set(changed)
    .where('council_id', '=', council_id)
    .where('outside_appointment_id', '=', outside_appointment_id)
    .execute()
}

/** Ends an appointment to an outside body with a day, which counts. */
export async function endOutsideAppointmentRow(
  tx: Transaction,
  ended: { councilId: Id<'council'>; id: Id<'outsideAppointment'>; toOn: CalendarDate },
): Promise<void> {
  await tx
    .updateTable('outside_appointment')
    .set({ to_on: ended.toOn })
    .where('council_id', '=', ended.councilId)
    .where('outside_appointment_id', '=', ended.id)
    .execute()
}

/** How many of the latest meetings are offered as the one that appointed. */
const offeredMeetings = 60

/** The latest meetings whose announcement is public, with the names of their bodies: one of them may have appointed. */
export function appointingMeetings(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<{ meeting_id: Id<'meeting'>; name: string; starts_on: CalendarDate }[]> {
  return tx
    .selectFrom('meeting as m')
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .select(['m.meeting_id', 'b.name', 'm.starts_on'])
    .where('m.council_id', '=', councilId)
    .where('m.released_entry', 'is not', null)
    .where('b.kind', 'in', ['council', 'executive', 'committee'])
    .orderBy('m.starts_on', 'desc')
    .orderBy('m.meeting_id')
    .limit(offeredMeetings)
    .execute()
}

/** The latest public resolutions of the council, its executive and its committees: one of them may have appointed. */
export async function appointingResolutions(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<
  {
    readonly resolution_id: Id<'resolution'>
    readonly title: string
    readonly body_name: string
    readonly taken_on: CalendarDate
  }[]
> {
  const { rows } = await sql<{
    resolution_id: Id<'resolution'>
    title: string
    body_name: string
    taken_on: CalendarDate
  }>`
    select r.resolution_id, r.title, b.name as body_name, r.taken_on
    from published.resolution r
    join body b on b.council_id = r.council_id and b.body_id = r.body_id
    where r.council_id = ${councilId} and r.meeting_id is not null and not r.is_standing and r.ended_as is null
      and b.kind in ('council', 'executive', 'committee')
    order by r.taken_on desc, r.resolution_id
    limit ${offeredResolutions}`.execute(tx)
  return rows
}

/** How many of the latest resolutions are offered as the one that appointed. */
const offeredResolutions = 200
