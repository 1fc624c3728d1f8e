import { sql } from 'kysely'
import type { Meeting } from './meeting.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** An item of an agenda. */
export type AgendaItem = Row<'agenda_item'>

/** An item with the meeting that it stood before. */
export type ItemAtMeeting = AgendaItem & Pick<Meeting, 'starts_on' | 'body_name' | 'body_slug' | 'state'>

/** Something that was said on an item. */
export type Contribution = Row<'contribution'>

/** A vote with the people who cast it, where it was recorded. */
export type Vote = Row<'vote'> & {
  readonly casts: readonly Row<'vote_cast'>[]
  /** How single members asked that theirs be recorded. */
  readonly atOwnRequest: readonly Row<'vote_cast'>[]
}

/** An item by its id; `undefined` where there is none that is public. */
export function itemById({ reader, councilId }: PublicRecord, id: string): Promise<AgendaItem | undefined> {
  return reader
    .selectFrom('published.agenda_item')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('item_id', '=', id as AgendaItem['item_id'])
    .executeTakeFirst()
}

/** The items of a meeting's agenda, in their order. */
export function itemsOf(
  { reader, councilId }: PublicRecord,
  id: Meeting['meeting_id'],
): Promise<AgendaItem[]> {
  return reader
    .selectFrom('published.agenda_item')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', id)
    .orderBy('position')
    .execute()
}

/** Every time a matter stood before a meeting, earliest first. */
export function itemsOnMatter(
  { reader, councilId }: PublicRecord,
  matterId: string,
): Promise<ItemAtMeeting[]> {
  return reader
    .selectFrom('published.agenda_item as i')
    .innerJoin('published.meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'i.council_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .selectAll('i')
    .select(['m.starts_on', 'm.body_name', 'm.body_slug', 'm.state'])
    .where('i.council_id', '=', councilId)
    .where('i.matter_id', '=', matterId as NonNullable<AgendaItem['matter_id']>)
    .orderBy('m.starts_on')
    .orderBy('m.starts_at')
    .orderBy('i.item_id')
    .limit(200)
    .execute()
}

/** A matter by its id; `undefined` where there is none that is public. */
export function matterById(
  { reader, councilId }: PublicRecord,
  id: string,
): Promise<Row<'matter'> | undefined> {
  return reader
    .selectFrom('published.matter')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('matter_id', '=', id as Row<'matter'>['matter_id'])
    .executeTakeFirst()
}

/** What was said on an item, in order. */
export function contributionsOn(
  { reader, councilId }: PublicRecord,
  id: AgendaItem['item_id'],
): Promise<Contribution[]> {
  return reader
    .selectFrom('published.contribution')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('item_id', '=', id)
    .orderBy('position')
    .execute()
}

/** The votes on an item, in order, with the names where they were recorded. */
export async function votesOn(
  { reader, councilId }: PublicRecord,
  id: AgendaItem['item_id'],
): Promise<Vote[]> {
  const votes = await reader
    .selectFrom('published.vote')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('item_id', '=', id)
    .orderBy('position')
    .execute()
  if (votes.length === 0) return []
  const casts = await reader
    .selectFrom('published.vote_cast')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(sql<boolean>`vote_id = any(${votes.map((vote) => vote.vote_id)})`)
    .orderBy('side')
    .orderBy('position')
    .execute()
  return votes.map((vote) => {
    const ofVote = casts.filter((cast) => cast.vote_id === vote.vote_id)
    return {
      ...vote,
      casts: ofVote.filter((cast) => !cast.at_own_request),
      atOwnRequest: ofVote.filter((cast) => cast.at_own_request),
    }
  })
}
