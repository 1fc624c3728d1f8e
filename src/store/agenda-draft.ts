import { sql, type Insertable, type Selectable } from 'kysely'
import type { AgendaItemId } from '../council/agenda/agenda-item.ts'
import type { DraftAgenda, DraftItem, PlacedItem } from '../council/agenda/draft-agenda.ts'
import type { AgendaChange } from '../council/agenda/undo-change.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Json } from '../foundation/json.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** Which agenda of which council. */
export type AgendaKey = { readonly councilId: Id<'council'>; readonly meetingId: Id<'meeting'> }

/** A change of a draft agenda as kept. */
export type AgendaChangeRow = AgendaChange & Pick<Selectable<Tables['agenda_change']>, 'act' | 'at'>

/** The agenda of a meeting as it is being built, with the items that were taken off it and the office's own words. */
export async function draftAgendaOf(tx: Transaction, key: AgendaKey): Promise<DraftAgenda> {
  const rows = await tx
    .selectFrom('agenda_item as i')
    .leftJoin('agenda_item_private as p', (join) =>
      join.onRef('p.council_id', '=', 'i.council_id').onRef('p.item_id', '=', 'i.item_id'),
    )
    .selectAll('i')
    .select(['p.title as private_title', 'p.purpose as private_purpose'])
    .where('i.council_id', '=', key.councilId)
    .where('i.meeting_id', '=', key.meetingId)
    .orderBy('i.position')
    .execute()
  return rows.map(draftItem)
}

type DraftRow = Selectable<Tables['agenda_item']> & {
  readonly private_title: string | null
  readonly private_purpose: string | null
}

function draftItem(row: DraftRow): DraftItem {
  const title =
    row.part === 'private'
      ? ({ part: 'private', title: row.private_title ?? row.title, publicTitle: row.title } as const)
      : ({ part: 'public', title: row.title } as const)
  return {
    ...title,
    id: row.item_id,
    level: row.level === 2 ? 2 : 1,
    number: row.number,
    purpose: row.private_purpose ?? row.purpose,
    presenter: row.presenter ?? undefined,
    restriction: row.restriction ?? undefined,
    matterId: row.matter_id ?? undefined,
    isStanding: row.is_standing,
    carriedFromId: row.carried_from_item_id ?? undefined,
    isReleased: row.released_entry !== null,
    isRemoved: row.removed_entry !== null,
  }
}

/** Keeps items of a draft agenda as they have become, new ones among them, under the entry of the act that changed them. */
export async function saveDraftItems(
  tx: Transaction,
  key: AgendaKey,
  saved: { items: readonly PlacedItem[]; entryNo: number },
): Promise<void> {
  for (const item of saved.items) await saveDraftItem(tx, key, { item, entryNo: saved.entryNo })
}

async function saveDraftItem(
  tx: Transaction,
  key: AgendaKey,
  { item, entryNo }: { item: PlacedItem; entryNo: number },
): Promise<void> {
  const { councilId } = key
  const row = itemColumns(item)
  const removed_entry = item.isRemoved ? sql<number>`coalesce(agenda_item.removed_entry, ${entryNo})` : null
  await tx
    .insertInto('agenda_item')
    .values({
      council_id: councilId,
      item_id: item.id,
      meeting_id: key.meetingId,
      ...row,
      removed_entry: item.isRemoved ? entryNo : null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['council_id', 'item_id'])
        .doUpdateSet(
          item.isReleased ? { position: item.position, level: item.level } : { ...row, removed_entry },
        ),
    )
    .execute()
  if (!item.isReleased) await savePrivateWords(tx, councilId, item)
}

function itemColumns(item: PlacedItem) {
  const isPrivate = item.part === 'private'
  return {
    position: item.position,
    number: item.number,
    level: item.level,
    part: item.part,
    title: isPrivate ? item.publicTitle : item.title,
    purpose: isPrivate ? '' : item.purpose,
    presenter: item.presenter ?? null,
    restriction: item.restriction ?? null,
    matter_id: item.matterId ?? null,
    is_standing: item.isStanding,
    carried_from_item_id: item.carriedFromId ?? null,
  }
}

async function savePrivateWords(tx: Transaction, councilId: Id<'council'>, item: DraftItem): Promise<void> {
  await tx
    .deleteFrom('agenda_item_private')
    .where('council_id', '=', councilId)
    .where('item_id', '=', item.id)
    .execute()
  if (item.part === 'public') return
  const { id, title, purpose } = item
  await tx
    .insertInto('agenda_item_private')
    .values({ council_id: councilId, item_id: id, title, purpose })
    .execute()
}

/** Adds the record of a change of a draft agenda. */
export async function addAgendaChange(
  tx: Transaction,
  change: Omit<Insertable<Tables['agenda_change']>, 'before' | 'after' | 'sequence'> &
    Pick<AgendaChange, 'before' | 'after'>,
): Promise<number> {
  const { sequence } = await tx
    .insertInto('agenda_change')
    .values({
      ...change,
      before: JSON.stringify(change.before),
      after: JSON.stringify(change.after),
      sequence: sql<number>`(select coalesce(max(sequence), 0) + 1 from agenda_change
        where council_id = ${change.council_id} and meeting_id = ${change.meeting_id})`,
    })
    .returning('sequence')
    .executeTakeFirstOrThrow()
  return sequence
}

/** The changes of a draft agenda, the first one first. */
export async function agendaChangesOf(tx: Transaction, key: AgendaKey): Promise<readonly AgendaChangeRow[]> {
  const rows = await tx
    .selectFrom('agenda_change')
    .selectAll()
    .where('council_id', '=', key.councilId)
    .where('meeting_id', '=', key.meetingId)
    .orderBy('sequence')
    .execute()
  return rows.map(({ sequence, actor, act, at, undoes, before, after }) => ({
    sequence,
    actor,
    act,
    at,
    before: itemsIn(before),
    after: itemsIn(after),
    undoes: undoes ?? undefined,
  }))
}

/** The items that {@link addAgendaChange} wrote. */
function itemsIn(kept: Json): readonly PlacedItem[] {
  return kept as unknown as readonly PlacedItem[]
}

/** An item that an earlier meeting of the body left undone. */
export type LeftOverItem = {
  readonly item_id: AgendaItemId
  readonly title: string
  readonly part: string
  readonly number: string
  readonly meeting_id: Id<'meeting'>
  readonly starts_on: string
  readonly why: string
}

/**
 * The items that earlier meetings of the same body put off, broke off or never came to because they were cancelled, and
 * that no later agenda has taken up yet.
 */
export async function leftOverItems(tx: Transaction, key: AgendaKey): Promise<readonly LeftOverItem[]> {
  const found = await sql<LeftOverItem>`
    select i.item_id, coalesce(p.title, i.title) as title, i.part, i.number, m.meeting_id, m.starts_on,
           coalesce(course.course, case when state.state = 'cancelled' then 'cancelled' else 'deferred' end) as why
    from meeting here
    join meeting m on m.council_id = here.council_id and m.body_id = here.body_id and m.starts_at < here.starts_at
    join agenda_item i on i.council_id = m.council_id and i.meeting_id = m.meeting_id
      and i.released_entry is not null and not i.is_standing
    left join agenda_item_private p on p.council_id = i.council_id and p.item_id = i.item_id
    join lateral (
      select s.state from meeting_state s
      where s.council_id = m.council_id and s.meeting_id = m.meeting_id order by s.sequence desc limit 1
    ) state on true
    left join lateral (
      select c.course from item_course c
      where c.council_id = i.council_id and c.item_id = i.item_id order by c.sequence desc limit 1
    ) course on true
    left join lateral (
      select bool_and(l.verb = 'defer') as is_deferred
      from resolution r join limb l on l.council_id = r.council_id and l.resolution_id = r.resolution_id
      where r.council_id = i.council_id and r.item_id = i.item_id
    ) decided on true
    where here.council_id = ${key.councilId} and here.meeting_id = ${key.meetingId}
      and (course.course in ('deferred', 'adjourned') or state.state = 'cancelled'
           or (course.course is null and decided.is_deferred))
      and not exists (
        select from agenda_item later
        where later.council_id = i.council_id and later.carried_from_item_id = i.item_id
          and later.removed_entry is null)
    order by m.starts_at desc, i.position`.execute(tx)
  return found.rows
}
