import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Contribution } from './agenda-item.ts'
import type { PublicRecord, Row } from './public-record.ts'

/** A person who is named in public. */
export type Person = Row<'person'>

/** An office held, with its first and last day. */
export type Holding = Row<'office_holding'>

/** What a person said, with the item and the meeting at which it was said. */
export type ContributionAtMeeting = Contribution & AtMeeting

/** How a person voted, with the motion and the meeting. */
export type CastAtMeeting = Pick<Row<'vote_cast'>, 'side' | 'vote_id'> &
  Pick<Row<'vote'>, 'motion' | 'carried' | 'item_id'> &
  AtMeeting

type AtMeeting = { readonly item_title: string; readonly starts_on: CalendarDate; readonly body_name: string }

type PersonId = Person['person_id']

/** How many of a person's latest contributions, votes and meetings a page shows. */
export const shownOfPerson = 30

/** Every person named in public, by sort name. */
export function people({ reader, councilId }: PublicRecord): Promise<Person[]> {
  return reader
    .selectFrom('published.person')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('sort_name')
    .orderBy('person_id')
    .execute()
}

/** Every office held on a date. First and last days count. */
export function holdingsOn({ reader, councilId }: PublicRecord, on: CalendarDate): Promise<Holding[]> {
  return reader
    .selectFrom('published.office_holding')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('from_on', '<=', on)
    .where((open) => open.or([open('to_on', 'is', null), open('to_on', '>=', on)]))
    .orderBy('office_title')
    .orderBy('holding_id')
    .execute()
}

/** A person by id; `undefined` where there is none who is public. */
export function personById({ reader, councilId }: PublicRecord, id: string): Promise<Person | undefined> {
  return reader
    .selectFrom('published.person')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('person_id', '=', id as PersonId)
    .executeTakeFirst()
}

/** The offices that a person holds and has held, latest first. */
export function holdingsOf({ reader, councilId }: PublicRecord, id: PersonId): Promise<Holding[]> {
  return reader
    .selectFrom('published.office_holding')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('person_id', '=', id)
    .orderBy('from_on', 'desc')
    .orderBy('office_title')
    .orderBy('holding_id')
    .execute()
}

/** The latest contributions of a person. */
export function contributionsOf(
  { reader, councilId }: PublicRecord,
  id: PersonId,
): Promise<ContributionAtMeeting[]> {
  return reader
    .selectFrom('published.contribution as c')
    .innerJoin('published.agenda_item as i', (join) =>
      join.onRef('i.council_id', '=', 'c.council_id').onRef('i.item_id', '=', 'c.item_id'),
    )
    .innerJoin('published.meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'i.council_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .selectAll('c')
    .select(['i.title as item_title', 'm.starts_on', 'm.body_name'])
    .where('c.council_id', '=', councilId)
    .where('c.person_id', '=', id)
    .orderBy('m.starts_on', 'desc')
    .orderBy('c.contribution_id')
    .limit(shownOfPerson)
    .execute()
}

/** The latest recorded votes of a person. */
export function castsOf({ reader, councilId }: PublicRecord, id: PersonId): Promise<CastAtMeeting[]> {
  return reader
    .selectFrom('published.vote_cast as k')
    .innerJoin('published.vote as v', (join) =>
      join.onRef('v.council_id', '=', 'k.council_id').onRef('v.vote_id', '=', 'k.vote_id'),
    )
    .innerJoin('published.agenda_item as i', (join) =>
      join.onRef('i.council_id', '=', 'v.council_id').onRef('i.item_id', '=', 'v.item_id'),
    )
    .innerJoin('published.meeting as m', (join) =>
      join.onRef('m.council_id', '=', 'i.council_id').onRef('m.meeting_id', '=', 'i.meeting_id'),
    )
    .select(['k.side', 'k.vote_id', 'v.motion', 'v.carried', 'v.item_id'])
    .select(['i.title as item_title', 'm.starts_on', 'm.body_name'])
    .where('k.council_id', '=', councilId)
    .where('k.person_id', '=', id)
    .orderBy('m.starts_on', 'desc')
    .orderBy('k.vote_id')
    .limit(shownOfPerson)
    .execute()
}
