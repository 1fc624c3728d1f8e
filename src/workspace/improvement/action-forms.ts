import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import {
  agreeImprovementAction,
  closeAction,
  considerAction,
  stopAction,
  transferAction,
} from '../../acts/improvement/agree-action.ts'
import { moveActionDate } from '../../acts/improvement/move-action-date.ts'
import type { Session } from '../../acts/session.ts'
import type { ActName } from '../../council/access/power.ts'
import type { Result } from '../../foundation/result.ts'
import { requiredPick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import { defineForm, type Answers, type Form } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { officeChoices } from '../parts/office-choices.ts'
import { isOffered } from './action-ways.ts'
import { improvementFormWords as words } from './form-words.ts'
import { leadFields, leadOfAnswers } from './lead-fields.ts'
import { actionCrumbs, improvementPath, seenAction, type SeenOne } from './read-improvement.ts'

/** A form of an action: where it stands, what it asks, and the act that it does. */
export type ActionForm<F> = {
  readonly path: string
  readonly act: ActName
  readonly words: {
    readonly title: string
    readonly lead?: string
    readonly button: string
    readonly done: string
  }
  readonly form: (seen: SeenOne, visit: Visit) => Form<F>
  readonly known?: (seen: SeenOne, visit: Visit) => Partial<Answers<F>>
  readonly run: (session: Session, seen: SeenOne, answers: Answers<F>) => Promise<Result<unknown, AnyRefusal>>
  readonly isWarning?: boolean
}

/** The route of a form of an action. A refusal is said at its head, and what was typed is kept. */
export function actionFormRoute<F>(spec: ActionForm<F>): Route {
  const page = (visit: Visit, seen: SeenOne, state: Parameters<typeof formPage<F>>[1]['state']) =>
    formPage(visit, {
      title: spec.words.title,
      lead: spec.words.lead,
      form: spec.form(seen, visit),
      state,
      action: `${improvementPath}/actions/${seen.action.id}/${spec.path}`,
      buttonText: spec.words.button,
      buttonClasses: spec.isWarning ? 'govuk-button--warning' : undefined,
      watched: [{ kind: 'action', id: seen.action.id }],
      breadcrumbs: actionCrumbs(seen),
    })
  return {
    url: `/improvement/actions/:id/${spec.path}`,
    for: [spec.act],
    show: async (visit, { params, typed }) => {
      const seen = await offered(visit, params['id'], spec.act)
      if (seen === undefined) return undefined
      return page(visit, seen, spec.form(seen, visit).start(spec.known?.(seen, visit) ?? {}, typed))
    },
    take: async (visit, { params, typed }) => {
      const seen = await offered(visit, params['id'], spec.act)
      if (seen === undefined) return undefined
      const filled = spec.form(seen, visit).read(typed)
      if (!filled.ok) return page(visit, seen, filled.refusal)
      const done = await visit.act<unknown, AnyRefusal>((session) => spec.run(session, seen, filled.value))
      if (!done.ok) return page(visit, seen, refusedForm(typed, done.refusal))
      return { goTo: `${improvementPath}/actions/${seen.action.id}`, notice: { text: spec.words.done } }
    },
  }
}

/** An action on which the reader may do an act. */
export async function offered(
  visit: Visit,
  actionId: string | undefined,
  act: ActName,
): Promise<SeenOne | undefined> {
  const seen = await seenAction(visit, actionId)
  return seen !== undefined && isOffered(visit, seen, act) ? seen : undefined
}

const agreeForm = defineForm({
  on: date({ label: words.agree.on, required: words.agree.onRequired }),
  authority: text({ label: words.agree.authority, maxLength: 200, hint: words.publicHint }),
})

const saidForm = (label: string, required: string) =>
  defineForm({ reason: longText({ label, required, hint: words.publicHint, rows: 4 }) })
const stopForm = saidForm(words.stop.reason, words.stop.reasonRequired)
const closeForm = saidForm(words.close.reason, words.close.reasonRequired)
const consideredForm = saidForm(words.considered.reason, words.considered.reasonRequired)

function moveForm({ register }: SeenOne) {
  return defineForm({
    dueOn: date({ label: words.date.dueOn, required: words.date.dueOnRequired }),
    reason: longText({
      label: words.date.reason,
      required: words.date.reasonRequired,
      hint: words.publicHint,
      rows: 4,
    }),
    approver: requiredPick({
      label: words.date.approver,
      hint: words.date.approverHint,
      required: words.date.approverRequired,
      choices: officeChoices(register.offices),
    }),
  })
}

function transferForm({ register }: SeenOne) {
  const { reason, reasonRequired } = words.transfer
  return defineForm({
    ...leadFields(register),
    reason: longText({ label: reason, required: reasonRequired, hint: words.publicHint, rows: 3 }),
  })
}

/** The forms by which an action goes from promised to ended. */
export const actionFormRoutes: readonly Route[] = [
  actionFormRoute({
    path: 'agree',
    act: 'agree-improvement-action',
    words: words.agree,
    form: () => agreeForm,
    known: (_seen, { today }) => ({ on: today }),
    run: (session, { action }, answers) =>
      agreeImprovementAction(session, { actionId: action.id, ...answers }),
  }),
  actionFormRoute({
    path: 'date',
    act: 'move-action-date',
    words: words.date,
    form: moveForm,
    run: (session, { action }, { dueOn, reason, approver }) =>
      moveActionDate(session, {
        actionId: action.id,
        dueOn,
        reason,
        approverOfficeId: approver,
      }),
  }),
  actionFormRoute({
    path: 'transfer',
    act: 'transfer-action',
    words: words.transfer,
    form: transferForm,
    run: (session, { action }, { reason, ...lead }) =>
      transferAction(session, { actionId: action.id, reason, lead: leadOfAnswers(lead) }),
  }),
  actionFormRoute({
    path: 'considered',
    act: 'consider-action',
    words: words.considered,
    form: () => consideredForm,
    run: (session, { action }, { reason }) => considerAction(session, { actionId: action.id, reason }),
  }),
  actionFormRoute({
    path: 'close',
    act: 'close-action',
    words: words.close,
    form: () => closeForm,
    run: (session, { action }, { reason }) => closeAction(session, { actionId: action.id, reason }),
  }),
  actionFormRoute({
    path: 'stop',
    act: 'stop-action',
    words: words.stop,
    form: () => stopForm,
    isWarning: true,
    run: (session, { action }, { reason }) => stopAction(session, { actionId: action.id, reason }),
  }),
]
