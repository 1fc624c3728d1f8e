import { sql, type Insertable, type Selectable } from 'kysely'
import type { EvidenceKind } from '../council/improvement/evidence.ts'
import type { Measure } from '../council/improvement/measure.ts'
import type { CalendarDate } from '../foundation/calendar-date.ts'
import type { Id } from '../foundation/identifier.ts'
import type { Tables } from './tables.ts'
import type { Transaction } from './transaction.ts'

type OfAction = { readonly councilId: Id<'council'>; readonly actionId: Id<'action'> }
type OfPlan = { readonly councilId: Id<'council'>; readonly planId: Id<'improvementPlan'> }

/** An account of an action, and who recorded it. */
export type KeptUpdate = Selectable<Tables['progress_update']> & { readonly recorded_by: string }

/** The accounts of an action, the latest first, each with who recorded it. */
export function progressOf(tx: Transaction, { councilId, actionId }: OfAction): Promise<KeptUpdate[]> {
  return tx
    .selectFrom('progress_update as u')
    .innerJoin('audit_entry as e', (join) =>
      join.onRef('e.council_id', '=', 'u.council_id').onRef('e.entry_no', '=', 'u.entry_no'),
    )
    .selectAll('u')
    .select('e.actor as recorded_by')
    .where('u.council_id', '=', councilId)
    .where('u.action_id', '=', actionId)
    .orderBy('u.as_of', 'desc')
    .orderBy('u.at', 'desc')
    .execute()
}

/** Adds an account of an action. */
export async function addProgressUpdate(
  tx: Transaction,
  row: Insertable<Tables['progress_update']>,
): Promise<void> {
  await tx.insertInto('progress_update').values(row).execute()
}

/** Evidence as kept: with where it is, who claimed it and what was said of it. */
export type KeptEvidence = {
  readonly id: Id<'evidence'>
  readonly actionId: Id<'action'>
  readonly kind: EvidenceKind
  readonly title: string
  readonly datedOn: CalendarDate
  readonly supports: 'delivery' | 'impact'
  readonly keptAt: string
  readonly claimedBy: string
  readonly claimantAccountId: Id<'account'> | undefined
  readonly claimantPersonId: Id<'person'> | undefined
  readonly verdict: 'verified' | 'notAccepted' | undefined
  readonly verdictReason: string
  readonly judgedBy: string | undefined
  readonly judgedOn: CalendarDate | undefined
}

/** The evidence of an action, the latest first. */
export function evidenceOf(tx: Transaction, of: OfAction): Promise<readonly KeptEvidence[]> {
  return evidenceWhere(tx, of.councilId, { actionId: of.actionId })
}

/** A piece of evidence by its identifier. */
export async function evidenceById(
  tx: Transaction,
  { councilId, evidenceId }: { readonly councilId: Id<'council'>; readonly evidenceId: Id<'evidence'> },
): Promise<KeptEvidence | undefined> {
  return (await evidenceWhere(tx, councilId, { evidenceId }))[0]
}

/** A piece of evidence that nobody has judged yet, with whose claim it is. */
export type WaitingEvidence = {
  readonly evidence_id: Id<'evidence'>
  readonly action_id: Id<'action'>
  readonly title: string
  readonly claimant_account_id: Id<'account'> | null
}

/** Every piece of evidence of a council that nobody has judged yet, the oldest claim first. */
export async function evidenceToJudge(
  tx: Transaction,
  councilId: Id<'council'>,
): Promise<readonly WaitingEvidence[]> {
  const { rows } = await sql<WaitingEvidence>`
    select e.evidence_id, e.action_id, e.title, p.claimant_account_id
    from action_evidence e
    join evidence_place p using (council_id, evidence_id)
    where e.council_id = ${councilId} and not exists (select from evidence_verdict v
      where v.council_id = e.council_id and v.evidence_id = e.evidence_id)
    order by e.at, e.evidence_id`.execute(tx)
  return rows
}

async function evidenceWhere(
  tx: Transaction,
  councilId: Id<'council'>,
  of: { readonly actionId: Id<'action'> } | { readonly evidenceId: Id<'evidence'> },
): Promise<readonly KeptEvidence[]> {
  const { rows } = await sql<EvidenceFacts>`
    select e.evidence_id, e.action_id, e.kind, e.title, e.dated_on, e.supports, p.kept_at,
           p.claimed_by, p.claimant_account_id as account_id, account.person_id,
           v.verdict, v.reason, judging.actor as judged_by, v.on_day as judged_on
    from action_evidence e
    join evidence_place p using (council_id, evidence_id)
    left join account on account.council_id = e.council_id and account.account_id = p.claimant_account_id
    left join evidence_verdict v on v.council_id = e.council_id and v.evidence_id = e.evidence_id
    left join audit_entry judging on judging.council_id = e.council_id and judging.entry_no = v.entry_no
    where e.council_id = ${councilId}
      and ${'actionId' in of ? sql`e.action_id = ${of.actionId}` : sql`e.evidence_id = ${of.evidenceId}`}
    order by e.dated_on desc, e.at desc, e.evidence_id`.execute(tx)
  return rows.map((row) => ({
    id: row.evidence_id,
    actionId: row.action_id,
    kind: row.kind as EvidenceKind,
    title: row.title,
    datedOn: row.dated_on,
    supports: row.supports as KeptEvidence['supports'],
    keptAt: row.kept_at,
    claimedBy: row.claimed_by,
    claimantAccountId: row.account_id ?? undefined,
    claimantPersonId: row.person_id ?? undefined,
    verdict: (row.verdict ?? undefined) as KeptEvidence['verdict'],
    verdictReason: row.reason ?? '',
    judgedBy: row.judged_by ?? undefined,
    judgedOn: row.judged_on ?? undefined,
  }))
}

type EvidenceFacts = Pick<
  Selectable<Tables['action_evidence']>,
  'evidence_id' | 'action_id' | 'kind' | 'title' | 'dated_on' | 'supports'
> & {
  readonly kept_at: string
  readonly claimed_by: string
  readonly account_id: Id<'account'> | null
  readonly person_id: Id<'person'> | null
  readonly verdict: string | null
  readonly reason: string | null
  readonly judged_by: string | null
  readonly judged_on: CalendarDate | null
}

/** Adds evidence, with where it is kept and who claims it. */
export async function addEvidenceRow(
  tx: Transaction,
  row: Insertable<Tables['action_evidence']>,
  place: Omit<Insertable<Tables['evidence_place']>, 'council_id' | 'evidence_id'>,
): Promise<void> {
  const { council_id: councilId, evidence_id: evidenceId } = row
  await tx.insertInto('action_evidence').values(row).execute()
  await tx
    .insertInto('evidence_place')
    .values({ council_id: councilId, evidence_id: evidenceId, ...place })
    .execute()
}

/** Adds what was said of evidence. */
export async function addEvidenceVerdict(
  tx: Transaction,
  row: Insertable<Tables['evidence_verdict']>,
): Promise<void> {
  await tx.insertInto('evidence_verdict').values(row).execute()
}

/** A reading that counts: the last version of its day. */
export type KeptReading = Pick<
  Selectable<Tables['measure_reading']>,
  'read_on' | 'value' | 'note' | 'version'
>

/** A measure with its readings, the earliest first. */
export type KeptMeasure = Measure & { readonly readings: readonly KeptReading[] }

/** The measures of a plan, those of the whole plan and those of its actions. */
export async function measuresOf(
  tx: Transaction,
  { councilId, planId }: OfPlan,
): Promise<readonly KeptMeasure[]> {
  const rows = await tx
    .selectFrom('improvement_measure')
    .selectAll()
    .where('council_id', '=', councilId)
    .where('improvement_plan_id', '=', planId)
    .orderBy('title')
    .orderBy('measure_id')
    .execute()
  const readings = await tx
    .selectFrom('measure_reading as r')
    .innerJoin('improvement_measure as m', (join) =>
      join.onRef('m.council_id', '=', 'r.council_id').onRef('m.measure_id', '=', 'r.measure_id'),
    )
    .select(['r.measure_id', 'r.read_on', 'r.version', 'r.value', 'r.note'])
    .distinctOn(['r.measure_id', 'r.read_on'])
    .where('r.council_id', '=', councilId)
    .where('m.improvement_plan_id', '=', planId)
    .orderBy('r.measure_id')
    .orderBy('r.read_on')
    .orderBy('r.version', 'desc')
    .execute()
  const byMeasure = Map.groupBy(readings, (row) => row.measure_id)
  return rows.map((row) => ({
    id: row.measure_id,
    planId: row.improvement_plan_id,
    actionId: row.action_id ?? undefined,
    title: row.title,
    unit: row.unit,
    source: row.source,
    frequency: row.frequency,
    baseline: row.baseline,
    baselineOn: row.baseline_on,
    target: row.target,
    targetOn: row.target_on,
    readings: byMeasure.get(row.measure_id) ?? [],
  }))
}

/** The plan that a measure belongs to. */
export async function planOfMeasure(
  tx: Transaction,
  { councilId, measureId }: { readonly councilId: Id<'council'>; readonly measureId: Id<'measure'> },
): Promise<Id<'improvementPlan'> | undefined> {
  const row = await tx
    .selectFrom('improvement_measure')
    .select('improvement_plan_id')
    .where('council_id', '=', councilId)
    .where('measure_id', '=', measureId)
    .executeTakeFirst()
  return row?.improvement_plan_id
}

/** Adds a measure. */
export async function addMeasureRow(
  tx: Transaction,
  row: Insertable<Tables['improvement_measure']>,
): Promise<void> {
  await tx.insertInto('improvement_measure').values(row).execute()
}

/** Adds a reading; another of the same day is its next version. */
export async function addMeasureReading(
  tx: Transaction,
  row: Omit<Insertable<Tables['measure_reading']>, 'version'>,
): Promise<void> {
  await tx
    .insertInto('measure_reading')
    .values({
      ...row,
      version: sql<number>`(
        select coalesce(max(version), 0) + 1 from measure_reading
        where council_id = ${row.council_id} and measure_id = ${row.measure_id} and read_on = ${row.read_on})`,
    })
    .execute()
}
