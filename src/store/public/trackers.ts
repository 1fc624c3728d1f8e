import type { PublicRecord, Row } from './public-record.ts'

/** That a public commitment or a public action of another plan follows a public action. */
export type PublicTracker = Row<'action_tracker'>

/** What follows a public action beside its own plan. */
export function publicTrackersOf(
  { reader, councilId }: PublicRecord,
  actionId: Row<'improvement_action'>['action_id'],
): Promise<PublicTracker[]> {
  return reader
    .selectFrom('published.action_tracker')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('action_id', '=', actionId)
    .orderBy('quote')
    .orderBy('other_title')
    .execute()
}

/** An action whose progress something follows, with the account of it that was given last. */
export type FollowedAction = PublicTracker & { readonly latest: Row<'progress_update'> | undefined }

/** The actions whose progress a public commitment or a public action follows. */
export async function publicActionsFollowedBy(
  { reader, councilId }: PublicRecord,
  by:
    | { readonly commitmentId: Row<'commitment'>['commitment_id'] }
    | { readonly actionId: Row<'improvement_action'>['action_id'] },
): Promise<FollowedAction[]> {
  const rows = await reader
    .selectFrom('published.action_tracker')
    .selectAll()
    .where('council_id', '=', councilId)
    .where((where) =>
      'commitmentId' in by
        ? where('commitment_id', '=', by.commitmentId)
        : where('other_action_id', '=', by.actionId),
    )
    .orderBy('action_title')
    .execute()
  if (rows.length === 0) return []
  const updates = await reader
    .selectFrom('published.progress_update')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(
      'action_id',
      'in',
      rows.map((row) => row.action_id),
    )
    .orderBy('as_of', 'desc')
    .orderBy('at', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, latest: updates.find((one) => one.action_id === row.action_id) }))
}
