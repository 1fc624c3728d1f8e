import type { PublicRecord, Row } from './public-record.ts'

/** Somebody who represents or represented the council on an outside body. */
export type PublicOutsideAppointment = Row<'outside_appointment'>

/** An outside body with those whom the council has appointed to it. */
export type PublicOutsideBody = Row<'outside_body'> & {
  readonly appointments: readonly PublicOutsideAppointment[]
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
  const byBody = Map.groupBy(appointments, (row) => row.outside_body_id)
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
