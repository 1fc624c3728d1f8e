import type { Insertable, Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Office, Transaction } from './transaction.ts'

/** That the council approved an absence. */
export type AbsenceApprovalRow = Selectable<Tables['absence_approval']>

/** When each person, or one, was last present at a meeting of the council or of one of its bodies, by what the record says. */
export function lastAttendances(
  office: Office,
  councilId: Id<'council'>,
  personId?: Id<'person'>,
): Promise<{ person_id: Id<'person'>; last_on: CalendarDate }[]> {
  return office
    .selectFrom('attendance as a')
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'a.council_id').onRef('m.meeting_id', '=', 'a.meeting_id'),
    )
    .select(({ fn }) => ['a.person_id', fn.max('m.starts_on').as('last_on')])
    .where('a.council_id', '=', councilId)
    .where('a.sent_apologies', '=', false)
    .where('a.capacity', '<>', 'officer')
    .where('a.mode', '=', 'inPerson')
    .$if(personId !== undefined, (one) => one.where('a.person_id', '=', personId as Id<'person'>))
    .groupBy('a.person_id')
    .execute()
}

/** The absences that the council approved, of everybody or of one person, latest last. */
export function absenceApprovals(
  office: Office,
  councilId: Id<'council'>,
  personId?: Id<'person'>,
): Promise<AbsenceApprovalRow[]> {
  return office
    .selectFrom('absence_approval')
    .selectAll()
    .where('council_id', '=', councilId)
    .$if(personId !== undefined, (one) => one.where('person_id', '=', personId as Id<'person'>))
    .orderBy('until_on')
    .orderBy('absence_approval_id')
    .execute()
}

/** Keeps that the council approved an absence. */
export async function addAbsenceApproval(
  tx: Transaction,
  approval: Insertable<Tables['absence_approval']>,
): Promise<void> {
  await tx.insertInto('absence_approval').values(approval).execute()
}
