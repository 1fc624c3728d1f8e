import { sql, type Insertable, type Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** Whose private notes are asked for: row security shows those of this person and no others. */
export type AnnotationWriter = { readonly councilId: Id<'council'>; readonly personId: Id<'person'> }

/** What a private note is written on. */
export type AnnotatedThing = Pick<Selectable<Tables['annotation']>, 'thing_kind' | 'thing_id'>

/** A private note of a member. */
export type AnnotationRow = AnnotatedThing & Pick<Selectable<Tables['annotation']>, 'text' | 'changed_at'>

/** Every private note of a person, the last changed first. */
export function annotationsOf(tx: Transaction, writer: AnnotationWriter): Promise<AnnotationRow[]> {
  return asWriter(tx, writer, () =>
    tx
      .selectFrom('annotation')
      .select(['thing_kind', 'thing_id', 'text', 'changed_at'])
      .where('council_id', '=', writer.councilId)
      .where('person_id', '=', writer.personId)
      .orderBy('changed_at', 'desc')
      .orderBy('thing_id')
      .execute(),
  )
}

/** A private note with what it is on and the meeting of that, as the public agenda names them; `null` where it is there no more. */
export type PlacedAnnotation = AnnotationRow & {
  readonly meeting_id: Id<'meeting'> | null
  readonly body_name: string | null
  readonly starts_on: CalendarDate | null
  readonly title: string | null
}

/** Every private note of a person with what it is on, the last changed first. */
export function placedAnnotations(tx: Transaction, writer: AnnotationWriter): Promise<PlacedAnnotation[]> {
  return asWriter(tx, writer, async () => {
    const { rows } = await sql<PlacedAnnotation>`
      select a.thing_kind, a.thing_id, a.text, a.changed_at, m.meeting_id, b.name as body_name, m.starts_on,
             i.number || '. ' || coalesce(d.title, i.title) as title
      from annotation a
      left join document d on a.thing_kind = 'document' and d.council_id = a.council_id and d.document_id = a.thing_id
        and d.released_entry is not null
      left join agenda_item i on i.council_id = a.council_id and i.released_entry is not null and i.removed_entry is null
        and i.item_id = case when a.thing_kind = 'document' then d.item_id else a.thing_id end
      left join meeting m on m.council_id = i.council_id and m.meeting_id = i.meeting_id
      left join body b on b.council_id = m.council_id and b.body_id = m.body_id
      where a.council_id = ${writer.councilId} and a.person_id = ${writer.personId}
      order by a.changed_at desc, a.thing_id`.execute(tx)
    return rows
  })
}

/** Changes the words of a private note; false where its writer has none on the thing. */
export async function changeAnnotation(
  tx: Transaction,
  writer: AnnotationWriter,
  { thing_kind, thing_id, ...words }: AnnotationRow,
): Promise<boolean> {
  const { numUpdatedRows } = await asWriter(tx, writer, () =>
    tx
      .updateTable('annotation')
      .set(words)
      .where('council_id', '=', writer.councilId)
      .where('person_id', '=', writer.personId)
      .where('thing_kind', '=', thing_kind)
      .where('thing_id', '=', thing_id)
      .executeTakeFirst(),
  )
  return numUpdatedRows === 1n
}

/** Adds a private note. */
export async function addAnnotation(
  tx: Transaction,
  writer: AnnotationWriter,
  note: Omit<Insertable<Tables['annotation']>, 'council_id' | 'person_id'>,
): Promise<void> {
  const row = { ...note, council_id: writer.councilId, person_id: writer.personId }
  await asWriter(tx, writer, () => tx.insertInto('annotation').values(row).execute())
}

/** Deletes a private note for good; false where its writer has none on the thing. */
export async function deleteAnnotationRow(
  tx: Transaction,
  writer: AnnotationWriter,
  { thing_kind, thing_id }: AnnotatedThing,
): Promise<boolean> {
  const { numDeletedRows } = await asWriter(tx, writer, () =>
    tx
      .deleteFrom('annotation')
      .where('council_id', '=', writer.councilId)
      .where('person_id', '=', writer.personId)
      .where('thing_kind', '=', thing_kind)
      .where('thing_id', '=', thing_id)
      .executeTakeFirst(),
  )
  return numDeletedRows === 1n
}

/** Says to the database for whom it reads, for as long as the work takes and no longer. */
async function asWriter<Value>(
  tx: Transaction,
  { personId }: AnnotationWriter,
  work: () => Promise<Value>,
): Promise<Value> {
  const readFor = (who: string) => sql`select set_config('moothall.person', ${who}, true)`.execute(tx)
  await readFor(personId)
  const value = await work()
  await readFor('')
  return value
}
