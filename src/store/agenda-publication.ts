import { sql, type Insertable, type Selectable } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { AgendaKey } from './agenda-draft.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** A publication of an agenda, or of a supplement to it, as kept. */
type AgendaPublicationRow = Selectable<Tables['agenda_publication']>

/** A thing that one publication made public. */
export type PublishedThing = { readonly kind: 'item' | 'document'; readonly id: string }

/** What a publication is recorded with. A supplement takes the next number. */
export type NewAgendaPublication = {
  readonly kind: 'agenda' | 'supplement'
  readonly note: string
  readonly things: readonly PublishedThing[]
  /** How it stood to the clock; `undefined` where it made nothing public. */
  readonly timing: PublicationTimingRow | undefined
  readonly at: Instant
  readonly entryNo: number
}

/** How a publication stood to the clock when it was made, as kept. */
export type PublicationTimingRow = {
  readonly grounds: string
  readonly clear_days_given: number
  readonly last_day: CalendarDate
  /** Of late business: the provision that let it be published, the reason under it, and by whom it was agreed. */
  readonly power: string | null
  readonly reason: string | null
  readonly agreed_by: string | null
}

/** Records that an agenda or a supplement was published, with what it made public, in its order. */
export async function addAgendaPublication(
  tx: Transaction,
  key: AgendaKey,
  added: NewAgendaPublication,
): Promise<void> {
  const earlier = await agendaPublicationsOf(tx, key)
  const supplements = earlier.filter((publication) => publication.kind === 'supplement').length
  const shared = {
    council_id: key.councilId,
    meeting_id: key.meetingId,
    sequence: earlier.length + 1,
    released_entry: added.entryNo,
  }
  await tx
    .insertInto('agenda_publication')
    .values({
      ...shared,
      ...added.timing,
      kind: added.kind,
      supplement_number: added.kind === 'supplement' ? supplements + 1 : null,
      note: added.note,
      at: added.at,
      entry_no: added.entryNo,
    })
    .execute()
  if (added.things.length === 0) return
  await tx
    .insertInto('agenda_publication_thing')
    .values(
      added.things.map(({ kind, id }, position) => ({
        ...shared,
        position,
        kind,
        thing_id: id as Id<never>,
      })),
    )
    .execute()
}

/** What was published of a meeting's agenda, the first publication first. */
export function agendaPublicationsOf(tx: Transaction, key: AgendaKey): Promise<AgendaPublicationRow[]> {
  return tx
    .selectFrom('agenda_publication')
    .selectAll()
    .where('council_id', '=', key.councilId)
    .where('meeting_id', '=', key.meetingId)
    .orderBy('sequence')
    .execute()
}

/** Adds the reason for which the chair takes an item that was not open long enough. It is public when its item is. */
export async function addItemUrgency(
  tx: Transaction,
  urgency: Omit<Insertable<Tables['item_urgency']>, 'sequence'>,
): Promise<void> {
  await tx
    .insertInto('item_urgency')
    .values({
      ...urgency,
      sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from item_urgency
        where council_id = ${urgency.council_id} and item_id = ${urgency.item_id})`,
    })
    .execute()
  await tx
    .updateTable('agenda_item')
    .set({ urgency_reason: urgency.reason })
    .where('council_id', '=', urgency.council_id)
    .where('item_id', '=', urgency.item_id)
    .execute()
}

/** The reasons for which the chair takes items of a meeting, the last one of each item. */
export function urgenciesOf(tx: Transaction, key: AgendaKey): Promise<Selectable<Tables['item_urgency']>[]> {
  return tx
    .selectFrom('item_urgency as u')
    .innerJoin('agenda_item as i', (join) =>
      join.onRef('i.council_id', '=', 'u.council_id').onRef('i.item_id', '=', 'u.item_id'),
    )
    .selectAll('u')
    .distinctOn('u.item_id')
    .where('u.council_id', '=', key.councilId)
    .where('i.meeting_id', '=', key.meetingId)
    .orderBy('u.item_id')
    .orderBy('u.sequence', 'desc')
    .execute()
}

/** Makes public the reasons of items that have become public. */
export async function releaseUrgencies(
  tx: Transaction,
  released: { councilId: Id<'council'>; itemIds: readonly Id<'item'>[]; entryNo: number },
): Promise<void> {
  if (released.itemIds.length === 0) return
  await tx
    .updateTable('item_urgency')
    .set({ released_entry: released.entryNo })
    .where('council_id', '=', released.councilId)
    .where('item_id', 'in', released.itemIds)
    .where('released_entry', 'is', null)
    .execute()
}
