import { sql, type Insertable, type Selectable } from 'kysely'
import type { Action, ActionStep, ActionStepKind } from '../council/improvement/action.ts'
import type { ImprovementPlan, ImprovementPlanKind } from '../council/improvement/improvement-plan.ts'
import type { RatingScale } from '../council/improvement/rating-scale.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

/** An improvement plan as kept; `releasedEntry` where it is public. */
export type KeptImprovementPlan = ImprovementPlan & { readonly releasedEntry: number | undefined }

/** A step as kept, with the entry of the act that took it. */
export type KeptStep = ActionStep & { readonly entryNo: number }

/** An action as kept, with all that happened to it in its order. */
export type KeptAction = Action & {
  readonly position: number
  readonly releasedEntry: number | undefined
  readonly steps: readonly KeptStep[]
}

type Asked = { readonly councilId: Id<'council'> }

/** Every improvement plan, the latest first. */
export async function improvementPlans(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<readonly KeptImprovementPlan[]> {
  const rows = await tx
    .selectFrom('improvement_plan')
    .selectAll()
    .where('council_id', '=', councilId)
    .orderBy('made_at', 'desc')
    .orderBy('improvement_plan_id')
    .execute()
  return rows.map(toPlan)
}

/** An improvement plan by its identifier. */
export async function improvementPlanById(
  tx: Transaction,
  { councilId, planId }: Asked & { readonly planId: Id<'improvementPlan'> },
): Promise<KeptImprovementPlan | undefined> {
  const row = await tx
    .selectFrom('improvement_plan')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', '=', planId)
    .executeTakeFirst()
  return row && toPlan(row)
}

function toPlan(row: Selectable<Tables['improvement_plan']>): KeptImprovementPlan {
  return {
    id: row.improvement_plan_id,
    title: row.title,
    kind: row.kind as ImprovementPlanKind,
    summary: row.summary,
    ownerBodyId: row.owner_body_id,
    forumBodyId: row.forum_body_id,
    directorOfficeId: row.director_office_id,
    dueOn: row.due_on ?? undefined,
    releasedEntry: row.released_entry ?? undefined,
  }
}

/** Adds an improvement plan. */
export async function addImprovementPlanRow(
  tx: Transaction,
  row: Insertable<Tables['improvement_plan']>,
): Promise<void> {
  await tx.insertInto('improvement_plan').values(row).execute()
}

/** Actions with their steps, in the order of their plans: those of one plan, one action, or those that a person leads or led. */
export async function improvementActions(
  tx: Transaction,
  {
    councilId,
    ...of
  }: Asked &
    (
      | { readonly planId: Id<'improvementPlan'> }
      | { readonly actionId: Id<'action'> }
      | { readonly everLedBy: Id<'person'> }
      | { readonly ofAllPlans: true }
    ),
): Promise<readonly KeptAction[]> {
  const asked = tx.selectFrom('improvement_action').selectAll().where('council_id', '=', councilId)
  const rows = await narrowed(asked).orderBy('improvement_plan_id').orderBy('position').execute()
  if (rows.length === 0) return []
  const steps = await tx
    .selectFrom('action_step')
    .selectAll()
    .where('council_id', '=', councilId)
    .where(
      'action_id',
      'in',
      rows.map(({ action_id: id }) => id),
    )
    .orderBy('sequence')
    .execute()
  const byAction = Map.groupBy(steps, ({ action_id: id }) => id)
  return rows.map((row) => toAction(row, byAction.get(row.action_id) ?? []))

  function narrowed(question: typeof asked): typeof asked {
    if ('planId' in of) return question.where('improvement_plan_id', '=', of.planId)
    if ('actionId' in of) return question.where('action_id', '=', of.actionId)
    if ('ofAllPlans' in of) return question
    return question.where('action_id', 'in', (build) =>
      build
        .selectFrom('action_step')
        .select('action_step.action_id')
        .where('action_step.council_id', '=', councilId)
        .where('action_step.lead_person_id', '=', of.everLedBy),
    )
  }
}

function toAction(
  row: Selectable<Tables['improvement_action']>,
  steps: readonly Selectable<Tables['action_step']>[],
): KeptAction {
  return {
    id: row.action_id,
    planId: row.improvement_plan_id,
    position: row.position,
    title: row.title,
    detail: row.detail,
    theme: row.theme,
    accountableOfficeId: row.accountable_office_id,
    partners: row.partners,
    originalDueOn: row.original_due_on,
    voiceNote: row.voice_note,
    risk: row.risk,
    cost: row.cost,
    releasedEntry: row.released_entry ?? undefined,
    steps: steps.map(toStep),
  }
}

function toStep(row: Selectable<Tables['action_step']>): KeptStep {
  return {
    sequence: row.sequence,
    kind: row.kind as ActionStepKind,
    at: row.at,
    on: row.on_day,
    dueOn: row.due_on ?? undefined,
    lead: leadOf(row),
    scale: (row.scale ?? undefined) as RatingScale | undefined,
    rating: row.rating ?? undefined,
    scaleVersion: row.scale_version ?? undefined,
    means: (row.means ?? undefined) as ActionStep['means'],
    reason: row.reason ?? undefined,
    approverOfficeId: row.approver_office_id ?? undefined,
    entryNo: row.entry_no,
  }
}

function leadOf(row: Selectable<Tables['action_step']>): ActionStep['lead'] {
  if (row.lead_person_id !== null) return { personId: row.lead_person_id }
  return row.lead_outside === null ? undefined : { outside: row.lead_outside }
}

/** Adds an action at the end of its plan. */
export async function addActionRow(
  tx: Transaction,
  row: Omit<Insertable<Tables['improvement_action']>, 'position'>,
): Promise<void> {
  await tx
    .insertInto('improvement_action')
    .values({
      ...row,
      position: sql<number>`(
        select coalesce(max(position), 0) + 1 from improvement_action
        where council_id = ${row.council_id} and improvement_plan_id = ${row.improvement_plan_id})`,
    })
    .execute()
}

/** Adds what happened to an action. */
export async function addActionStep(tx: Transaction, row: Insertable<Tables['action_step']>): Promise<void> {
  await tx.insertInto('action_step').values(row).execute()
}

/**
 * Makes public all of a plan that is not yet: the plan, its agreed actions with what happened to them, progress, evidence with
 * its verdicts, and measures with their readings. An action that is only proposed stays unseen, and so does all that is about it.
 */
export async function releaseImprovementPlan(
  tx: Transaction,
  {
    councilId,
    planId,
    entryNo,
    held,
  }: Asked & {
    readonly planId: Id<'improvementPlan'>
    readonly entryNo: number
    /** The actions that stay unseen, where the plan answers what is not to be known of; what it measures as a whole then stays so too. */
    readonly held?: readonly Id<'action'>[] | undefined
  },
): Promise<void> {
  const ofPlan = sql`council_id = ${councilId} and improvement_plan_id = ${planId}`
  const ofPublicAction = sql`council_id = ${councilId} and released_entry is null and action_id in (
    select action_id from improvement_action where ${ofPlan} and released_entry is not null)`
  const release = sql`set released_entry = ${entryNo}`
  const statements = [
    sql`update improvement_plan ${release} where ${ofPlan} and released_entry is null`,
    sql`update improvement_action a ${release} where ${ofPlan} and released_entry is null
      and action_id <> all(${held ?? []}::text[]) and exists (
      select from action_step s
      where s.council_id = a.council_id and s.action_id = a.action_id and s.kind = 'agreed')`,
    sql`update action_step ${release} where ${ofPublicAction}`,
    sql`update progress_update ${release} where ${ofPublicAction}`,
    sql`update action_evidence ${release} where ${ofPublicAction}`,
    sql`update evidence_verdict ${release} where council_id = ${councilId} and released_entry is null and evidence_id in (
      select evidence_id from action_evidence where council_id = ${councilId} and released_entry = ${entryNo}
      union all
      select e.evidence_id from action_evidence e join improvement_action a using (council_id, action_id)
      where e.council_id = ${councilId} and a.improvement_plan_id = ${planId} and e.released_entry is not null)`,
    sql`update improvement_measure ${release} where ${ofPlan} and released_entry is null and (
      (action_id is null and ${held === undefined}) or action_id in (
        select action_id from improvement_action where ${ofPlan} and released_entry is not null))`,
    sql`update measure_reading ${release} where council_id = ${councilId} and released_entry is null and measure_id in (
      select measure_id from improvement_measure where ${ofPlan} and released_entry is not null)`,
  ]
  for (const statement of statements) await statement.execute(tx)
}

/** How many rows of a plan a new publication would make public, the plan itself among them. */
export async function unpublishedOfPlan(
  tx: Transaction,
  { councilId, planId }: Asked & { readonly planId: Id<'improvementPlan'> },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with agreed as (
      select a.action_id, a.released_entry from improvement_action a
      where a.council_id = ${councilId} and a.improvement_plan_id = ${planId} and exists (
        select from action_step s
        where s.council_id = a.council_id and s.action_id = a.action_id and s.kind = 'agreed'))
    select (select count(*) from improvement_plan
             where council_id = ${councilId} and improvement_plan_id = ${planId} and released_entry is null)
         + (select count(*) from action_step s join agreed using (action_id) where s.council_id = ${councilId} and s.released_entry is null)
         + (select count(*) from action_tracker t join agreed using (action_id) where t.council_id = ${councilId} and t.released_entry is null)
         + (select count(*) from plan_commitment c where c.council_id = ${councilId} and c.improvement_plan_id = ${planId}
             and c.released_entry is null)
         + (select count(*) from progress_update u join agreed using (action_id) where u.council_id = ${councilId} and u.released_entry is null)
         + (select count(*) from action_evidence e join agreed using (action_id) where e.council_id = ${councilId} and e.released_entry is null)
         + (select count(*) from evidence_verdict v join action_evidence e using (council_id, evidence_id) join agreed using (action_id)
             where v.council_id = ${councilId} and v.released_entry is null)
         + (select count(*) from improvement_measure m
             where m.council_id = ${councilId} and m.improvement_plan_id = ${planId} and m.released_entry is null
               and (m.action_id is null or m.action_id in (select action_id from agreed)))
         + (select count(*) from measure_reading r join improvement_measure m using (council_id, measure_id)
             where r.council_id = ${councilId} and m.improvement_plan_id = ${planId} and r.released_entry is null
               and (m.action_id is null or m.action_id in (select action_id from agreed))) as count`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}

/** A plan as it was put to a body. */
export type ImprovementVersion = Selectable<Tables['improvement_version']>

/** The versions of a plan as they were presented, the latest first. */
export function improvementVersions(
  tx: Transaction,
  { councilId, planId }: Asked & { readonly planId: Id<'improvementPlan'> },
): Promise<ImprovementVersion[]> {
  return tx
    .selectFrom('improvement_version')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', '=', planId)
    .orderBy('version', 'desc')
    .execute()
}

/** Keeps a plan as it was presented. */
export async function addImprovementVersion(
  tx: Transaction,
  row: Insertable<Tables['improvement_version']>,
): Promise<void> {
  await tx.insertInto('improvement_version').values(row).execute()
}
