import { sql, type Insertable, type Selectable } from 'kysely'
import type { AgendaKey } from './agenda-draft.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

type WithoutSequence<Table extends keyof Tables> = Omit<Insertable<Tables[Table]>, 'sequence'>

/** Adds the record of what a meeting did with an item. */
export async function addItemCourse(tx: Transaction, course: WithoutSequence<'item_course'>): Promise<void> {
  await tx
    .insertInto('item_course')
    .values({
      ...course,
      sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from item_course
        where council_id = ${course.council_id} and meeting_id = ${course.meeting_id})`,
    })
    .execute()
}

/** Adds a correction of a released item, and gives the item its corrected words. */
export async function correctItem(
  tx: Transaction,
  correction: WithoutSequence<'agenda_item_correction'>,
): Promise<void> {
  const { council_id, item_id, field, becomes } = correction
  await tx
    .insertInto('agenda_item_correction')
    .values({
      ...correction,
      sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from agenda_item_correction
        where council_id = ${council_id} and item_id = ${item_id})`,
    })
    .execute()
  await tx
    .updateTable('agenda_item')
    .set({ [field]: becomes })
    .where('council_id', '=', council_id)
    .where('item_id', '=', item_id)
    .execute()
}

/** Records that a draft agenda was put before the chair. */
export async function addAgendaSharing(
  tx: Transaction,
  sharing: WithoutSequence<'agenda_sharing'>,
): Promise<void> {
  await tx
    .insertInto('agenda_sharing')
    .values({
      ...sharing,
      sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from agenda_sharing
        where council_id = ${sharing.council_id} and meeting_id = ${sharing.meeting_id})`,
    })
    .execute()
}

/** Adds a comment on a draft agenda. */
export async function addAgendaComment(
  tx: Transaction,
  comment: Insertable<Tables['agenda_comment']>,
): Promise<void> {
  await tx.insertInto('agenda_comment').values(comment).execute()
}

/** When a draft agenda was put before the chair, the first time first. */
export function agendaSharingsOf(
  tx: Transaction,
  key: AgendaKey,
): Promise<Selectable<Tables['agenda_sharing']>[]> {
  return tx
    .selectFrom('agenda_sharing')
    .selectAll()
    .where('council_id', '=', key.councilId)
    .where('meeting_id', '=', key.meetingId)
    .orderBy('sequence')
    .execute()
}

/** The comments on a draft agenda, the first one first. */
export function agendaCommentsOf(
  tx: Transaction,
  key: AgendaKey,
): Promise<Selectable<Tables['agenda_comment']>[]> {
  return tx
    .selectFrom('agenda_comment')
    .selectAll()
    .where('council_id', '=', key.councilId)
    .where('meeting_id', '=', key.meetingId)
    .orderBy('at')
    .execute()
}
