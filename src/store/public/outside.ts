import type { PublicRecord, Row } from './public-record.ts'

/** Somebody who represents or represented the council on an outside body. */
export type PublicOutsideAppointment = Row<'outside_appointment'>

/** What an appointment said before it was put right, and why it was. */
export type OutsideCorrection = Row<'outside_correction'>

/** An outside body with those whom the council has appointed to it. */
export type PublicOutsideBody = Row<'outside_body'> & {
  readonly appointments: readonly (PublicOutsideAppointment & {
    /** What it said before it was put right, first to last. */
    readonly corrections: readonly OutsideCorrection[]
  })[]
}

/** Every outside body by name, with the council's appointments to each, latest first. */
export async function publicOutsideBodies({ reader, councilId }: PublicRecord): Promise<PublicOutsideBody[]> {
  const bodies = await reader
    .selectFrom('published.outside_body')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('name')
    .orderBy('outside_body_id')
    .execute()
  const appointments = await reader
    .selectFrom('published.outside_appointment')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('from_on', 'desc')
    .orderBy('sort_name')
    .orderBy('outside_appointment_id')
    .execute()
  const corrections = await reader
    .selectFrom('published.outside_correction')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('sequence')
    .execute()
  const corrected = Map.groupBy(corrections, (row) => row.outside_appointment_id)
  const told = appointments.map((row) => ({
    ...row,
    corrections: corrected.get(row.outside_appointment_id) ?? [],
  }))
  const byBody = Map.groupBy(told, (row) => row.outside_body_id)
  return bodies.map((body) => ({ ...body, appointments: byBody.get(body.outside_body_id) ?? [] }))
}

/** The outside bodies on which a person represents or represented the council, latest first. */
export function publicOutsideAppointmentsOf(
  { reader, councilId }: PublicRecord,
  personId: PublicOutsideAppointment['person_id'],
): Promise<PublicOutsideAppointment[]> {
  return reader
    .selectFrom('published.outside_appointment')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('person_id', '=', personId)
    .orderBy('from_on', 'desc')
    .orderBy('outside_appointment_id')
    .execute()
}
