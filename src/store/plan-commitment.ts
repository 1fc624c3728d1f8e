import { sql, type Insertable } from 'kysely'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

type OfPlan = { readonly councilId: Id<'council'>; readonly planId: Id<'improvementPlan'> }
type OfCommitment = { readonly councilId: Id<'council'>; readonly commitmentId: Id<'commitment'> }

/** The promises that a plan answers, as it stands. */
export async function commitmentsAnswered(
  tx: Transaction,
  { councilId, planId }: OfPlan,
): Promise<readonly Id<'commitment'>[]> {
  const { rows } = await sql<{ commitment_id: Id<'commitment'>; link: string }>`
    select distinct on (commitment_id) commitment_id, link from plan_commitment
    where council_id = ${councilId} and improvement_plan_id = ${planId}
    order by commitment_id, sequence desc`.execute(tx)
  return rows.filter(({ link }) => link === 'on').map((row) => row.commitment_id)
}

/** The plans that answer a promise, as it stands. */
export async function plansAnsweringCommitment(
  tx: Transaction,
  { councilId, commitmentId }: OfCommitment,
): Promise<readonly Id<'improvementPlan'>[]> {
  const { rows } = await sql<{ improvement_plan_id: Id<'improvementPlan'>; link: string }>`
    select distinct on (improvement_plan_id) improvement_plan_id, link from plan_commitment
    where council_id = ${councilId} and commitment_id = ${commitmentId}
    order by improvement_plan_id, sequence desc`.execute(tx)
  return rows.filter(({ link }) => link === 'on').map((row) => row.improvement_plan_id)
}

/** Adds that a plan answers a promise from now on, or no more. */
export async function addPlanCommitment(
  tx: Transaction,
  row: Omit<Insertable<Tables['plan_commitment']>, 'sequence'>,
): Promise<void> {
  await tx
    .insertInto('plan_commitment')
    .values({
      ...row,
      sequence: sql<number>`(
        select coalesce(max(sequence), 0) + 1 from plan_commitment
        where council_id = ${row.council_id} and improvement_plan_id = ${row.improvement_plan_id}
          and commitment_id = ${row.commitment_id})`,
    })
    .execute()
}

/** Makes public which promises a plan answers, as a part of publishing it. A promise that is not public stays unseen. */
export async function releasePlanCommitments(
  tx: Transaction,
  { councilId, planId, entryNo }: OfPlan & { readonly entryNo: number },
): Promise<void> {
  await tx
    .updateTable('plan_commitment')
    .set({ released_entry: entryNo })
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', '=', planId)
    .where('released_entry', 'is', null)
    .execute()
}
