import { answerCommitment } from '../../acts/improvement/answer-commitment.ts'
import type { Id } from '../../foundation/identifier.ts'
import {
  commitmentById,
  endedCommitments,
  openCommitments,
  type CommitmentRow,
} from '../../store/commitment.ts'
import { commitmentsAnswered } from '../../store/plan-commitment.ts'
import { requiredChoice, requiredPick } from '../../web/form/choice-fields.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { promiseWords } from './promise-words.ts'
import { improvementPath, planCrumbs, seenPlan, type SeenPlan } from './read-improvement.ts'

const words = promiseWords.form
const endedOffered = 50

/** Says which promise a plan answers, or that it answers one no more. */
export const promisesRoute: Route = {
  url: '/improvement/plans/:id/promises',
  for: ['answer-commitment'],
  show: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    return ground && page(visit, ground, ground.form.start({ link: 'on' }, typed))
  },
  take: async (visit, { params, typed }) => {
    const ground = await groundOf(visit, params['id'])
    if (ground === undefined) return undefined
    const filled = ground.form.read(typed)
    if (!filled.ok) return page(visit, ground, filled.refusal)
    const { promise, link, reason } = filled.value
    const planId = ground.seen.plan.id
    const change = { planId, commitmentId: promise as Id<'commitment'>, link, reason }
    const done = await visit.act((session) => answerCommitment(session, change))
    if (!done.ok) return page(visit, ground, refusedForm(typed, done.refusal, 'promise'))
    return { goTo: `${improvementPath}/plans/${planId}`, notice: { text: words.done } }
  },
}

async function groundOf(visit: Visit, planId: string | undefined) {
  const seen = await seenPlan(visit, planId)
  if (seen === undefined || !visit.may('answer-commitment', seen.plan.forumBodyId)) return undefined
  const promises = await promisesFor(visit, seen)
  const form = defineForm({
    promise: requiredPick({
      label: words.promise,
      required: words.promiseRequired,
      choices: promises.map((row) => ({
        value: row.commitment_id as string,
        text: words.choice(row.quote, row.report_back_body),
      })),
    }),
    link: requiredChoice({
      label: words.link,
      required: words.linkRequired,
      choices: (['on', 'off'] as const).map((value) => ({ value, text: words.links[value] })),
    }),
    reason: longText({ label: words.reason, maxLength: 1_000, rows: 2 }),
  })
  return { seen, form, hasChoices: promises.length > 0 }
}

/** The promises that the keeper may know of: those that are open, those that ended lately, and those that the plan answers. */
async function promisesFor(visit: Visit, { plan }: SeenPlan): Promise<readonly CommitmentRow[]> {
  const { office, councilId } = visit
  const open = await openCommitments(office, councilId)
  const ended = await endedCommitments(office, councilId, endedOffered)
  const answered = await reading(visit, async ({ tx }) =>
    Promise.all(
      (await commitmentsAnswered(tx, { councilId, planId: plan.id })).map((id) =>
        commitmentById(tx, councilId, id),
      ),
    ),
  )
  const all = [...open, ...ended, ...answered].filter((row) => row !== undefined)
  return [...new Map(all.map((row) => [row.commitment_id, row])).values()].filter(
    (row) =>
      (row.released_entry !== null && row.are_words_public) ||
      visit.may('make-commitment', row.report_back_body_id),
  )
}

type Ground = NonNullable<Awaited<ReturnType<typeof groundOf>>>

function page(visit: Visit, { seen, form, hasChoices }: Ground, state: FormState) {
  return formPage(visit, {
    title: words.title,
    lead: words.lead,
    before: hasChoices ? undefined : html`<p class="govuk-body">${words.nothing}</p>`,
    form,
    state,
    action: `${improvementPath}/plans/${seen.plan.id}/promises`,
    buttonText: words.button,
    watched: [{ kind: 'improvementPlan', id: seen.plan.id }],
    breadcrumbs: planCrumbs(seen),
  })
}
