import { hasEnded, isLate } from '../../council/commitment/commitment-course.ts'
import type { Json } from '../../foundation/json.ts'
import { everyCommitment, type PublicCommitment } from '../../store/public/commitment.ts'
import { everyPlanPromise } from '../../store/public/plan-commitment.ts'
import { publicCourse } from '../parts/commitment.ts'
import type { Visit } from '../visit.ts'
import { commitmentWords as words } from '../words/commitment-words.ts'
import { csvLine } from './csv-cell.ts'

/** Every public commitment as comma-separated values, one on a row. The columns are told in `docs/formats/commitments.md`. */
export async function commitmentsCsv(visit: Visit, base: string): Promise<string> {
  const all = await withPlans(visit, base)
  return [words.csvHead, ...all.map((commitment) => rowOf(visit, base, commitment))].map(csvLine).join('')
}

/** Every public commitment with its course as JSON. The names are told in `docs/formats/commitments.md`. */
export async function commitmentsJson(visit: Visit, base: string): Promise<string> {
  const all = await withPlans(visit, base)
  const told: Json = {
    format: 'moothall-commitments-1',
    licence: words.licenceUrl,
    council: visit.council.name,
    url: `${base}/commitments`,
    commitments: all.map((commitment) => toldOf(visit, base, commitment)),
  }
  return `${JSON.stringify(told, undefined, 1)}\n`
}

/** A commitment with the addresses of the plans that answer it. */
type Told = PublicCommitment & { readonly plans: readonly string[] }

async function withPlans({ record }: Visit, base: string): Promise<readonly Told[]> {
  const pairs = await everyPlanPromise(record)
  const plansOf = Map.groupBy(pairs, (pair) => pair.commitment_id)
  return (await everyCommitment(record)).map((commitment) => ({
    ...commitment,
    plans: (plansOf.get(commitment.commitment_id) ?? []).map(
      ({ improvement_plan_id: planId }) => `${base}/improvement-plans/${planId}`,
    ),
  }))
}

/** What is to be done by the first day: a recommendation is to be answered, everything else reported on. */
function firstDueFor({ nature, first_due_on: on }: PublicCommitment): 'answer' | 'report' | undefined {
  if (on === null) return undefined
  return nature === 'recommendation' ? 'answer' : 'report'
}

function toldOf(visit: Visit, base: string, commitment: Told): Json {
  const course = publicCourse(commitment)
  return {
    id: commitment.commitment_id,
    url: `${base}/commitments/${commitment.commitment_id}`,
    nature: commitment.nature,
    quote: commitment.quote,
    owner: { kind: commitment.owner_kind, name: commitment.owner_name },
    promisedOn: commitment.promised_on,
    promisedTo: commitment.promised_to,
    source: sourceOf(base, commitment),
    firstDueOn: commitment.first_due_on,
    firstDueFor: firstDueFor(commitment) ?? null,
    dueOn: commitment.due_on,
    trigger: commitment.trigger_words,
    timesMoved: course.moves,
    reportTo: {
      name: commitment.report_back_body,
      url: `${base}/bodies/${commitment.report_back_slug}`,
    },
    reportBack: course.reportBack.round,
    state: course.state,
    isLate: isLate(course, visit.today),
    response: course.response ?? null,
    answeredByPlans: commitment.plans,
    course: commitment.steps.map((step): Json => {
      return {
        step: step.kind,
        on: step.on_day,
        dueOn: step.due_on,
        words: step.words,
        plan: step.plan,
        response: step.response,
        approvedBy: step.approved_by,
        item: step.item_id === null ? null : `${base}/items/${step.item_id}`,
        decision: step.resolution_id === null ? null : `${base}/decisions/${step.resolution_id}`,
      }
    }),
  }
}

function sourceOf(
  base: string,
  { resolution_id: resolution, limb_id: limb, item_id: item }: PublicCommitment,
) {
  return resolution === null
    ? `${base}/items/${item ?? ''}`
    : `${base}/decisions/${resolution}#limb-${limb ?? ''}`
}

function rowOf(visit: Visit, base: string, commitment: Told): readonly string[] {
  const course = publicCourse(commitment)
  const ended = hasEnded(course) ? commitment.steps.at(-1)?.on_day : undefined
  const cells: readonly (string | null | undefined)[] = [
    commitment.commitment_id,
    `${base}/commitments/${commitment.commitment_id}`,
    commitment.nature,
    commitment.quote,
    commitment.owner_kind,
    commitment.owner_name,
    commitment.promised_on,
    commitment.promised_to,
    sourceOf(base, commitment),
    commitment.first_due_on,
    firstDueFor(commitment),
    commitment.due_on,
    commitment.trigger_words,
    String(course.moves),
    commitment.report_back_body,
    course.state,
    isLate(course, visit.today) ? 'yes' : 'no',
    course.response,
    ended,
    commitment.plans.join(' '),
    words.licenceUrl,
  ]
  return cells.map((cell) => cell ?? '')
}
