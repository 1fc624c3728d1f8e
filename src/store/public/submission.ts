import type { PublicRecord, Row } from './public-record.ts'

/** Something sent to a meeting by the public and accepted, as the public may know it. */
export type ShownSubmission = Row<'submission'>

/** What was accepted for a meeting from the public, in the order of their kinds and subjects. */
export function submissionsTo(
  { reader, councilId }: PublicRecord,
  meetingId: ShownSubmission['meeting_id'],
): Promise<ShownSubmission[]> {
  return reader
    .selectFrom('published.submission')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('kind')
    .orderBy('subject')
    .orderBy('submission_id')
    .execute()
}

/** The petitions that were accepted, those of the latest meetings first, as many as a page holds. */
export function petitions({ reader, councilId }: PublicRecord, most: number): Promise<ShownSubmission[]> {
  return reader
    .selectFrom('published.submission')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('kind', '=', 'petition')
    .orderBy('starts_on', 'desc')
    .orderBy('subject')
    .orderBy('submission_id')
    .limit(most)
    .execute()
}
