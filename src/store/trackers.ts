import { sql, type Insertable } from 'kysely'
import type { ActionTracker } from '../council/improvement/tracker.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

type OfAction = { readonly councilId: Id<'council'>; readonly actionId: Id<'action'> }

type Row = {
  readonly action_id: Id<'action'>
  readonly commitment_id: Id<'commitment'> | null
  readonly other_action_id: Id<'action'> | null
}

/** What follows an action beside its own plan, as it stands. */
export async function trackersOf(
  tx: Transaction,
  { councilId, actionId }: OfAction,
): Promise<readonly ActionTracker[]> {
  const { rows } = await sql<Row & { readonly link: string }>`
    select distinct on (coalesce(commitment_id, other_action_id)) action_id, commitment_id, other_action_id, link
    from action_tracker where council_id = ${councilId} and action_id = ${actionId}
    order by coalesce(commitment_id, other_action_id), sequence desc`.execute(tx)
  return rows.filter(({ link }) => link === 'on').flatMap(trackerIn)
}

function trackerIn({ commitment_id: commitmentId, other_action_id: actionId }: Row): ActionTracker[] {
  if (commitmentId !== null) return [{ commitmentId }]
  return actionId === null ? [] : [{ actionId }]
}

/** The actions whose progress a commitment or an action of another plan follows, as it stands. */
export async function actionsFollowedBy(
  tx: Transaction,
  councilId: Id<'council'>,
  tracker: ActionTracker,
): Promise<readonly Id<'action'>[]> {
  const isFollowing =
    'commitmentId' in tracker
      ? sql`commitment_id = ${tracker.commitmentId}`
      : sql`other_action_id = ${tracker.actionId}`
  const { rows } = await sql<Row & { readonly link: string }>`
    select distinct on (action_id) action_id, link from action_tracker
    where council_id = ${councilId} and ${isFollowing} order by action_id, sequence desc`.execute(tx)
  return rows.filter(({ link }) => link === 'on').map((row) => row.action_id)
}

/** Adds that something follows an action from now on, or no more. */
export async function addActionTracker(
  tx: Transaction,
  row: Omit<Insertable<Tables['action_tracker']>, 'sequence'>,
): Promise<void> {
  await tx
    .insertInto('action_tracker')
    .values({
      ...row,
      sequence: sql<number>`(
        select coalesce(max(sequence), 0) + 1 from action_tracker
        where council_id = ${row.council_id} and action_id = ${row.action_id})`,
    })
    .execute()
}

/** Makes public what follows the public actions of a plan, as a part of publishing it. What follows and is not public stays unseen. */
export async function releaseTrackers(
  tx: Transaction,
  {
    councilId,
    planId,
    entryNo,
  }: {
    readonly councilId: Id<'council'>
    readonly planId: Id<'improvementPlan'>
    readonly entryNo: number
  },
): Promise<void> {
  await sql`
    update action_tracker set released_entry = ${entryNo}
    where council_id = ${councilId} and released_entry is null and action_id in (
      select action_id from improvement_action
      where council_id = ${councilId} and improvement_plan_id = ${planId} and released_entry is not null)`.execute(
    tx,
  )
}
