import { sql } from 'kysely'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Instant } from '../foundation/instant.ts'
import type { Office } from './transaction.ts'

/** An office that somebody holds, and the body on which they sit by it. */
export type Seat = { readonly title: string; readonly body_id: Id<'body'> | null }

/** A meeting to which somebody goes, as released. */
export type MeetingToCome = {
  readonly meeting_id: Id<'meeting'>
  readonly body_id: Id<'body'>
  readonly body_name: string
  readonly starts_at: Instant
  readonly starts_on: CalendarDate
  readonly is_time_known: boolean
  readonly venue: string
  readonly state: string
}

/** A released paper of a meeting, with its item. */
export type PaperToRead = {
  readonly document_id: Id<'document'>
  readonly title: string
  readonly meeting_id: Id<'meeting'>
  readonly number: string
}

/** An item on which a body resolved something, as released. */
export type ResolvedItem = {
  readonly item_id: Id<'item'>
  readonly title: string
  readonly body_name: string
  readonly taken_on: CalendarDate
}

type AmongBodies = { readonly councilId: Id<'council'>; readonly bodyIds: readonly Id<'body'>[] }

/** The offices of some kinds that a person holds on a day. */
export function seatsOf(
  office: Office,
  asked: {
    readonly councilId: Id<'council'>
    readonly personId: Id<'person'>
    readonly on: CalendarDate
    readonly kinds: readonly string[]
  },
): Promise<Seat[]> {
  return office
    .selectFrom('office_holding as h')
    .innerJoin('office as o', (join) =>
      join.onRef('o.council_id', '=', 'h.council_id').onRef('o.office_id', '=', 'h.office_id'),
    )
    .select(['o.title', 'o.body_id'])
    .where('h.council_id', '=', asked.councilId)
    .where('h.person_id', '=', asked.personId)
    .where('h.from_on', '<=', asked.on)
    .where((open) => open.or([open('h.to_on', 'is', null), open('h.to_on', '>=', asked.on)]))
    .where('o.kind', 'in', asked.kinds)
    .orderBy('o.title')
    .execute()
}

/** The next released meetings of some bodies, and others that are named, from a day on, earliest first. */
export async function meetingsToCome(
  office: Office,
  {
    councilId,
    bodyIds,
    meetingIds,
    fromOn,
    most,
  }: AmongBodies & {
    readonly meetingIds: readonly Id<'meeting'>[]
    readonly fromOn: CalendarDate
    readonly most: number
  },
): Promise<MeetingToCome[]> {
  if (bodyIds.length + meetingIds.length === 0) return []
  return office
    .selectFrom('meeting as m')
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .innerJoinLateral(
      (inner) =>
        inner
          .selectFrom('meeting_state as s')
          .select('s.state')
          .whereRef('s.council_id', '=', 'm.council_id')
          .whereRef('s.meeting_id', '=', 'm.meeting_id')
          .where('s.released_entry', 'is not', null)
          .orderBy('s.sequence', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select(['m.meeting_id', 'm.body_id', 'm.starts_at', 'm.starts_on', 'm.is_time_known', 'm.venue'])
    .select(['b.name as body_name', 'latest.state'])
    .where('m.council_id', '=', councilId)
    .where(sql<boolean>`(m.body_id = any(${bodyIds}) or m.meeting_id = any(${meetingIds}))`)
    .where('m.starts_on', '>=', fromOn)
    .where('m.released_entry', 'is not', null)
    .orderBy('m.starts_at')
    .orderBy('m.meeting_id')
    .limit(most)
    .execute()
}

/** The papers of some meetings that are released and not withdrawn, in the order of their agendas. */
export async function papersToRead(
  office: Office,
  councilId: Id<'council'>,
  meetingIds: readonly Id<'meeting'>[],
): Promise<PaperToRead[]> {
  if (meetingIds.length === 0) return []
  return office
    .selectFrom('document as d')
    .innerJoin('agenda_item as i', (join) =>
      join.onRef('i.council_id', '=', 'd.council_id').onRef('i.item_id', '=', 'd.item_id'),
    )
    .select(['d.document_id', 'd.title', 'i.meeting_id', 'i.number'])
    .where('d.council_id', '=', councilId)
    .where('i.meeting_id', 'in', meetingIds)
    .where('d.released_entry', 'is not', null)
    .where('d.withdrawn_entry', 'is', null)
    .where('i.released_entry', 'is not', null)
    .orderBy('i.position')
    .orderBy('d.position')
    .orderBy('d.document_id')
    .execute()
}

/** Whether an item stands on a public agenda, or a paper is described there. */
export async function isOnPublicAgenda(
  office: Office,
  councilId: Id<'council'>,
  { thing_kind: kind, thing_id: id }: { readonly thing_kind: string; readonly thing_id: string },
): Promise<boolean> {
  const { rows } = await sql`
    select from agenda_item i
    left join document d on d.council_id = i.council_id and d.item_id = i.item_id
      and d.released_entry is not null and ${kind} = 'document' and d.document_id = ${id}
    where i.council_id = ${councilId} and i.released_entry is not null and i.removed_entry is null
      and (d.document_id is not null or (${kind} = 'item' and i.item_id = ${id}))
    limit 1`.execute(office)
  return rows.length > 0
}

/** The items on which some bodies resolved something that is released, latest first; standing business is left out. */
export async function itemsResolved(
  office: Office,
  { councilId, bodyIds, most }: AmongBodies & { readonly most: number },
): Promise<ResolvedItem[]> {
  if (bodyIds.length === 0) return []
  return office
    .selectFrom('resolution as r')
    .innerJoin('agenda_item as i', (join) =>
      join.onRef('i.council_id', '=', 'r.council_id').onRef('i.item_id', '=', 'r.item_id'),
    )
    .innerJoin('meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'i.council_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .innerJoin('body as b', (join) =>
      join.onRef('b.council_id', '=', 'm.council_id').onRef('b.body_id', '=', 'm.body_id'),
    )
    .select(['i.item_id', 'i.title', 'b.name as body_name', 'r.taken_on'])
    .distinct()
    .where('r.council_id', '=', councilId)
    .where('m.body_id', 'in', bodyIds)
    .where('r.released_entry', 'is not', null)
    .where('i.is_standing', '=', false)
    .where('i.released_entry', 'is not', null)
    .where('m.released_entry', 'is not', null)
    .orderBy('r.taken_on', 'desc')
    .orderBy('i.item_id')
    .limit(most)
    .execute()
}
