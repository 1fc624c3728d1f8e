import type { PublicRecord, Row } from './public-record.ts'

/** Something sent to a meeting by the public and accepted, as the public may know it. */
export type ShownSubmission = Row<'submission'>

/** What was sent, with what it leads to and that its sender was told. */
export type WholeSubmission = ShownSubmission & {
  readonly followUps: readonly Row<'submission_follow_up'>[]
  readonly told: readonly Row<'submission_told'>[]
}

/** To what the submissions that are asked for lead. */
export type SubmissionsAsked =
  | { readonly findingId: Row<'finding'>['finding_id'] }
  | { readonly actionId: Row<'improvement_action'>['action_id'] }
  | { readonly commitmentId: Row<'commitment'>['commitment_id'] }

/** What the public sent and was accepted that leads to a finding, an action or a commitment, that of the latest meeting first. */
export async function submissionsLeadingTo(
  record: PublicRecord,
  to: SubmissionsAsked,
): Promise<WholeSubmission[]> {
  const { reader, councilId } = record
  const rows = await reader
    .selectFrom('published.submission as s')
    .selectAll('s')
    .where('s.council_id', '=', councilId)
    .where('s.submission_id', 'in', (of) =>
      of
        .selectFrom('published.submission_follow_up as f')
        .select('f.submission_id')
        .where('f.council_id', '=', councilId)
        .where((where) => {
          if ('findingId' in to) return where('f.finding_id', '=', to.findingId)
          return 'actionId' in to
            ? where('f.action_id', '=', to.actionId)
            : where('f.commitment_id', '=', to.commitmentId)
        }),
    )
    .orderBy('s.starts_on', 'desc')
    .orderBy('s.subject')
    .orderBy('s.submission_id')
    .execute()
  return whole(record, rows)
}

/** What was accepted for a meeting from the public, in the order of their kinds and subjects. */
export async function submissionsTo(
  record: PublicRecord,
  meetingId: ShownSubmission['meeting_id'],
): Promise<WholeSubmission[]> {
  const rows = await record.reader
    .selectFrom('published.submission')
    .selectAll()
    .where('council_id', '=', record.councilId)
    .where('meeting_id', '=', meetingId)
    .orderBy('kind')
    .orderBy('subject')
    .orderBy('submission_id')
    .execute()
  return whole(record, rows)
}

async function whole(
  { reader, councilId }: PublicRecord,
  rows: readonly ShownSubmission[],
): Promise<WholeSubmission[]> {
  const ids = rows.map((row) => row.submission_id).filter((id) => id !== null)
  if (ids.length === 0) return []
  const of = <View extends 'submission_follow_up' | 'submission_told'>(view: View) =>
    reader
      .selectFrom(`published.${view}` as 'published.submission_follow_up')
      .selectAll()
      .where('council_id', '=', councilId)
      .where('submission_id', 'in', ids)
      .orderBy('sequence')
      .execute() as unknown as Promise<Row<View>[]>
  const [followUps, told] = await Promise.all([of('submission_follow_up'), of('submission_told')])
  return rows.map((row) => ({
    ...row,
    followUps: followUps.filter((each) => each.submission_id === row.submission_id),
    told: told.filter((each) => each.submission_id === row.submission_id),
  }))
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
