import { answerRecommendation } from '../../acts/commitment/answer-recommendation.ts'
import { claimCommitmentDone } from '../../acts/commitment/claim-commitment-done.ts'
import { endCommitment } from '../../acts/commitment/move-commitment.ts'
import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Session } from '../../acts/session.ts'
import type { RecommendationResponse } from '../../council/commitment/commitment-step.ts'
import type { Result } from '../../foundation/result.ts'
import { requiredChoice } from '../../web/form/choice-fields.ts'
import { optionalDate } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type Form, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import { commitmentAt, commitmentsCrumb, type SeenCommitment } from './read-commitments.ts'
import { commitmentWords } from './words.ts'

/** A form that takes one step of a commitment. */
export type StepForm<F> = {
  readonly path: string
  /** Whether the owner takes it too, and not only who follows the commitment. */
  readonly isOwners?: boolean
  readonly said: {
    readonly title: string
    readonly lead: string
    readonly save: string
    readonly saved: string
  }
  readonly form: Form<F>
  readonly buttonClasses?: string
  readonly act: (
    session: Session,
    commitmentId: SeenCommitment['row']['commitment_id'],
    answers: Answers<F>,
  ) => Promise<Result<unknown, AnyRefusal>>
}

/** The address of a form that takes one step of a commitment. */
function stepRoute<F>(step: StepForm<F>): Route {
  return {
    url: `/commitments/:id/${step.path}`,
    for: 'signed-in',
    show: async (visit, { params, typed }) => {
      const seen = await seenFor(visit, step, params['id'])
      return seen && stepPage(visit, { seen, step, state: step.form.start({}, typed) })
    },
    take: async (visit, { params, typed }) => {
      const seen = await seenFor(visit, step, params['id'])
      if (seen === undefined) return undefined
      const filled = step.form.read(typed)
      if (!filled.ok) return stepPage(visit, { seen, step, state: filled.refusal })
      const { commitment_id: id } = seen.row
      const taken = await visit.act((session) => step.act(session, id, filled.value))
      if (!taken.ok) return stepPage(visit, { seen, step, state: refusedForm(typed, taken.refusal) })
      return { goTo: `/workspace/commitments/${id}`, notice: { text: step.said.saved } }
    },
  }
}

async function seenFor(
  visit: Visit,
  { isOwners = false }: Pick<StepForm<unknown>, 'isOwners'>,
  id: string | undefined,
): Promise<SeenCommitment | undefined> {
  const seen = await commitmentAt(visit, id)
  return seen !== undefined && (seen.mayFollow || isOwners) ? seen : undefined
}

function stepPage<F>(
  visit: Visit,
  { seen, step, state }: { seen: SeenCommitment; step: StepForm<F>; state: FormState },
): WorkspacePage {
  const { row } = seen
  return formPage(visit, {
    title: step.said.title,
    lead: step.said.lead,
    before: insetText({ text: row.quote }),
    form: step.form,
    state,
    action: `/workspace/commitments/${row.commitment_id}/${step.path}`,
    buttonText: step.said.save,
    buttonClasses: step.buttonClasses,
    watched: [{ kind: 'commitment', id: row.commitment_id }],
    breadcrumbs: [
      ...(seen.mayFollow ? [commitmentsCrumb] : []),
      { text: commitmentWords.one.crumb, href: `/workspace/commitments/${row.commitment_id}` },
    ],
  })
}

/** Says that a commitment is done, and what shows it. */
export const claimRoute = stepRoute({
  path: 'claim',
  isOwners: true,
  said: commitmentWords.claim,
  form: defineForm({
    words: longText({
      label: commitmentWords.claim.words,
      required: commitmentWords.claim.required,
      maxLength: 4000,
      rows: 6,
    }),
  }),
  act: (session, commitmentId, { words }) => claimCommitmentDone(session, { commitmentId, words }),
})

const answered = commitmentWords.answer
const responses = Object.entries(answered.responses) as [RecommendationResponse, string][]

/** Records the executive's answer to a recommendation. */
export const answerRoute = stepRoute({
  path: 'answer',
  said: answered,
  form: defineForm({
    response: requiredChoice<RecommendationResponse>({
      label: answered.response,
      required: answered.responseRequired,
      choices: responses.map(([value, text]) => ({ value, text })),
    }),
    words: longText({ label: answered.words, maxLength: 4000 }),
    plan: longText({ label: answered.plan, maxLength: 4000 }),
    dueOn: optionalDate({ label: answered.dueOn }),
  }),
  act: (session, commitmentId, answers) => answerRecommendation(session, { commitmentId, ...answers }),
})

const ending = commitmentWords.end

/** Ends a commitment that no body accepts. */
export const endRoute = stepRoute({
  path: 'end',
  said: ending,
  buttonClasses: 'govuk-button--warning',
  form: defineForm({
    as: requiredChoice<'lapsed' | 'withdrawn'>({
      label: ending.as,
      required: ending.asRequired,
      choices: [
        { value: 'lapsed', text: ending.lapsed },
        { value: 'withdrawn', text: ending.withdrawn },
      ],
    }),
    reason: longText({ label: ending.reason, required: ending.reasonRequired, maxLength: 2000 }),
  }),
  act: (session, commitmentId, answers) => endCommitment(session, { commitmentId, ...answers }),
})
