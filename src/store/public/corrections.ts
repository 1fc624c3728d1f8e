import type { PublicRecord, Row } from './public-record.ts'

/** What the words of a public action said before each correction, the latest first. */
export function publicCorrectionsOfAction(
  { reader, councilId }: PublicRecord,
  actionId: Row<'improvement_action'>['action_id'],
): Promise<Row<'action_correction'>[]> {
  return reader
    .selectFrom('published.action_correction')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('action_id', '=', actionId)
    .orderBy('sequence', 'desc')
    .orderBy('field')
    .execute()
}

/** What a public finding quoted, and where, before each correction of its paragraph, the latest first. */
export function publicCorrectionsOfFinding(
  { reader, councilId }: PublicRecord,
  findingId: Row<'finding'>['finding_id'],
): Promise<Row<'finding_correction'>[]> {
  return reader
    .selectFrom('published.finding_correction')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('finding_id', '=', findingId)
    .orderBy('sequence', 'desc')
    .orderBy('field')
    .execute()
}
