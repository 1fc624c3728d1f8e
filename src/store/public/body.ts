import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** Every public body, those that have ended included, by name. */
export function bodies({ reader, councilId }: PublicRecord): Promise<Row<'body'>[]> {
  return reader
    .selectFrom('published.body')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('name')
    .orderBy('body_id')
    .execute()
}

/** The body at an address; `undefined` where none that is public stands there. */
export function bodyAt({ reader, councilId }: PublicRecord, slug: string): Promise<Row<'body'> | undefined> {
  return reader
    .selectFrom('published.body')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('slug', '=', slug)
    .executeTakeFirst()
}

/** The bodies that a body took over from, and the bodies below it. */
export async function relatedBodies(
  { reader, councilId }: PublicRecord,
  slug: string,
): Promise<{ predecessors: Row<'body'>[]; below: Row<'body'>[] }> {
  const related = await reader
    .selectFrom('published.body')
    .selectAll()
    .where('council_id', '=', councilId)
    .where((either) => either.or([either('successor_slug', '=', slug), either('parent_slug', '=', slug)]))
    .orderBy('name')
    .orderBy('body_id')
    .execute()
  return {
    predecessors: related.filter((body) => body.successor_slug === slug),
    below: related.filter((body) => body.parent_slug === slug),
  }
}

/** Who holds an office of a body on a date, by name. First and last days count. */
export function membersOn(
  { reader, councilId }: PublicRecord,
  { bodyId, on }: { bodyId: string; on: CalendarDate },
): Promise<Row<'office_holding'>[]> {
  return reader
    .selectFrom('published.office_holding')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('body_id', '=', bodyId as Row<'body'>['body_id'])
    .where('from_on', '<=', on)
    .where((open) => open.or([open('to_on', 'is', null), open('to_on', '>=', on)]))
    .orderBy('sort_name')
    .orderBy('holding_id')
    .execute()
}

/** The newest agendas and supplements that a body has published, with the day of their meeting. */
export function agendaPublicationsOf(
  { reader, councilId }: PublicRecord,
  { bodyId, most }: { readonly bodyId: Row<'body'>['body_id']; readonly most: number },
): Promise<(Row<'agenda_publication'> & Pick<Row<'meeting'>, 'starts_on'>)[]> {
  return reader
    .selectFrom('published.agenda_publication as a')
    .innerJoin('published.meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'a.council_id').onRef('m.meeting_id', '=', 'a.meeting_id'),
    )
    .selectAll('a')
    .select('m.starts_on')
    .where('m.council_id', '=', councilId)
    .where('m.body_id', '=', bodyId)
    .orderBy('a.at', 'desc')
    .orderBy('a.meeting_id')
    .orderBy('a.sequence', 'desc')
    .limit(most)
    .execute()
}
