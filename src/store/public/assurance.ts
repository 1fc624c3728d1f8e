import type { PublicRecord, Row } from './public-record.ts'

/** An inspection or another source of findings as the public may know it. */
export type PublicAssuranceEvent = Row<'assurance_event'>

/** A grade that is public, with the event that gave it. */
export type PublicJudgement = Row<'judgement'>

/** A finding that is public. */
export type PublicFinding = Row<'finding'>

/** What is public of what becomes of a finding. */
export type PublicDisposition = Row<'finding_disposition'>

/** Every event that is public, the one published last first. */
export function publicAssuranceEvents({ reader, councilId }: PublicRecord): Promise<PublicAssuranceEvent[]> {
  return reader
    .selectFrom('published.assurance_event')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('published_on', 'desc')
    .orderBy('title')
    .orderBy('assurance_event_id')
    .execute()
}

/** An event by its id; `undefined` where there is none that is public. */
export function publicAssuranceEvent(
  { reader, councilId }: PublicRecord,
  id: string,
): Promise<PublicAssuranceEvent | undefined> {
  return reader
    .selectFrom('published.assurance_event')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('assurance_event_id', '=', id as PublicAssuranceEvent['assurance_event_id'])
    .executeTakeFirst()
}

/** The public events that belong to a public matter, the one published last first. */
export function publicEventsOnMatter(
  { reader, councilId }: PublicRecord,
  matterId: string,
): Promise<PublicAssuranceEvent[]> {
  return reader
    .selectFrom('published.assurance_event')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('matter_id', '=', matterId as NonNullable<PublicAssuranceEvent['matter_id']>)
    .orderBy('published_on', 'desc')
    .orderBy('assurance_event_id')
    .execute()
}

/** Every grade that a source has given, the earliest first; those put right before those that took their place. */
export function publicJudgementsBy(
  { reader, councilId }: PublicRecord,
  source: string,
): Promise<PublicJudgement[]> {
  return reader
    .selectFrom('published.judgement')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('source', '=', source)
    .orderBy('published_on')
    .orderBy('assurance_event_id')
    .orderBy('area_key')
    .orderBy('sequence')
    .execute()
}

/** The findings of an event by their numbers. */
export function publicFindingsOf(
  { reader, councilId }: PublicRecord,
  eventId: PublicAssuranceEvent['assurance_event_id'],
): Promise<PublicFinding[]> {
  return reader
    .selectFrom('published.finding')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('assurance_event_id', '=', eventId)
    .orderBy('number')
    .execute()
}

/** A finding by its id; `undefined` where there is none that is public. */
export function publicFinding(
  { reader, councilId }: PublicRecord,
  id: string,
): Promise<PublicFinding | undefined> {
  return reader
    .selectFrom('published.finding')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('finding_id', '=', id as PublicFinding['finding_id'])
    .executeTakeFirst()
}

/** That a finding which was public was withdrawn; `undefined` where it was not. */
export function publicWithdrawal(
  { reader, councilId }: PublicRecord,
  id: string,
): Promise<Row<'finding_withdrawal'> | undefined> {
  return reader
    .selectFrom('published.finding_withdrawal')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('finding_id', '=', id as PublicFinding['finding_id'])
    .executeTakeFirst()
}

/** What was said of what becomes of findings, first to last. */
export function publicDispositionsOf(
  { reader, councilId }: PublicRecord,
  findingIds: readonly PublicFinding['finding_id'][],
): Promise<PublicDisposition[]> {
  if (findingIds.length === 0) return Promise.resolve([])
  return reader
    .selectFrom('published.finding_disposition')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('finding_id', 'in', findingIds)
    .orderBy('finding_id')
    .orderBy('sequence')
    .execute()
}
