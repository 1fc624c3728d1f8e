import { correctDecision } from '../../acts/resolution/correct-decision.ts'
import { supersedeDecision, withdrawDecision } from '../../acts/resolution/end-decision.ts'
import { exemptFromCallIn } from '../../acts/resolution/exempt-from-call-in.ts'
import { setEffectiveDate } from '../../acts/resolution/set-effective-date.ts'
import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Session } from '../../acts/session.ts'
import type { ActName } from '../../council/access/power.ts'
import { accept, type Result } from '../../foundation/result.ts'
import { decisionsSince } from '../../store/decision-desk.ts'
import { readRegister } from '../../store/register.ts'
import { requiredPick, tick } from '../../web/form/choice-fields.ts'
import { date } from '../../web/form/date-fields.ts'
import type { Field } from '../../web/form/field.ts'
import { defineForm, type Answers, type Form, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Answer, Visit } from '../frame/visit.ts'
import { readDecision, type ReadDecision } from './one-decision.ts'
import { reading } from '../frame/reading.ts'
import { decisionWords } from './words.ts'

/** A form about one decision: what it asks, what it does, and what it says. */
type AfterForm<F> = {
  readonly part: string
  readonly act: ActName
  readonly words: { readonly title: string; readonly lead: string; readonly save: string }
  readonly isDestructive?: boolean
  readonly form: (visit: Visit, read: ReadDecision) => Promise<Form<F>> | Form<F>
  readonly known?: (read: ReadDecision) => Partial<Answers<F>>
  readonly done: string
  readonly does: (
    session: Session,
    read: ReadDecision,
    answers: Answers<F>,
  ) => Promise<Result<unknown, AnyRefusal>>
}

function routeOf<F>(after: AfterForm<F>): Route {
  const page = (
    visit: Visit,
    read: ReadDecision,
    { form, state }: { form: Form<F>; state: FormState },
  ): Answer =>
    formPage(visit, {
      title: after.words.title,
      lead: after.words.lead,
      form,
      state,
      action: `/workspace/decisions/${read.row.resolution_id}/${after.part}`,
      buttonText: after.words.save,
      buttonClasses: after.isDestructive === true ? 'govuk-button--warning' : undefined,
      watched: [{ kind: 'decision', id: read.row.resolution_id }],
      breadcrumbs: [{ text: read.row.title, href: `/workspace/decisions/${read.row.resolution_id}` }],
    })
  const readFor = async (visit: Visit, id: string | undefined) => {
    const read = await readDecision(visit, id ?? '')
    return read !== undefined && visit.may(after.act, read.row.body_id) ? read : undefined
  }
  return {
    url: `/decisions/:id/${after.part}`,
    for: [after.act],
    show: async (visit, { params, typed }) => {
      const read = await readFor(visit, params['id'])
      if (read === undefined) return undefined
      const form = await after.form(visit, read)
      return page(visit, read, { form, state: form.start(after.known?.(read), typed) })
    },
    take: async (visit, { params, typed }) => {
      const read = await readFor(visit, params['id'])
      if (read === undefined) return undefined
      const form = await after.form(visit, read)
      const answers = form.read(typed)
      if (!answers.ok) return page(visit, read, { form, state: answers.refusal })
      const done = await visit.act((session) => after.does(session, read, answers.value))
      return done.ok
        ? { goTo: `/workspace/decisions/${read.row.resolution_id}`, notice: { text: after.done } }
        : page(visit, read, { form, state: refusedForm(typed, done.refusal) })
    },
  }
}

const { withdraw, supersede, exempt, effectiveDate, correct } = decisionWords

const withdrawRoute = routeOf({
  part: 'withdraw',
  act: 'withdraw-decision',
  words: withdraw,
  isDestructive: true,
  form: () =>
    defineForm({ reason: longText({ label: withdraw.reason, required: withdraw.reasonRequired, rows: 3 }) }),
  done: withdraw.done,
  does: (session, { row }, { reason }) =>
    withdrawDecision(session, { resolutionId: row.resolution_id, reason }),
})

const supersedeRoute = routeOf({
  part: 'supersede',
  act: 'supersede-decision',
  words: supersede,
  form: async (visit, { row }) => {
    const later = await reading(visit, ({ tx }) =>
      decisionsSince(tx, { councilId: visit.councilId, from: row.taken_on }),
    )
    return defineForm({
      by: requiredPick({
        label: supersede.by,
        required: supersede.byRequired,
        choices: later
          .filter((each) => each.resolution_id !== row.resolution_id)
          .map((each) => ({
            value: each.resolution_id,
            text: `${each.title}, ${visit.say.date(each.taken_on)}`,
          })),
      }),
      reason: longText({ label: supersede.reason, required: supersede.reasonRequired, rows: 3 }),
    })
  },
  done: supersede.done,
  does: (session, { row }, { by, reason }) =>
    supersedeDecision(session, { resolutionId: row.resolution_id, byResolutionId: by, reason }),
})

const exemptRoute = routeOf({
  part: 'exempt',
  act: 'exempt-from-call-in',
  words: exempt,
  form: async (visit, { scheme }) => {
    const register = await reading(visit, ({ tx }) => readRegister(tx, visit.councilId))
    const officeId = scheme?.urgency_consent_office_id
    const office = register.offices.find(({ id }) => id === officeId)?.title ?? ''
    const holders = register.holdings.filter((holding) => holding.officeId === officeId)
    const people = register.people.filter(({ id }) => holders.some(({ personId }) => personId === id))
    return defineForm({
      reason: longText({ label: exempt.reason, required: exempt.reasonRequired, rows: 3 }),
      consentByPersonId: requiredPick({
        label: exempt.consentBy(office),
        required: exempt.consentByRequired,
        choices: people.map(({ id, name }) => ({ value: id, text: name })),
      }),
      consentedOn: date({ label: exempt.consentedOn, required: exempt.consentedOnRequired }),
    })
  },
  done: exempt.done,
  does: (session, { row }, answers) =>
    exemptFromCallIn(session, { resolutionId: row.resolution_id, ...answers }),
})

const effectiveDateRoute = routeOf({
  part: 'effective-date',
  act: 'set-effective-date',
  words: effectiveDate,
  form: () =>
    defineForm({
      effectiveOn: date({ label: effectiveDate.on, required: effectiveDate.onRequired }),
      reason: longText({ label: effectiveDate.reason, required: effectiveDate.reasonRequired, rows: 3 }),
    }),
  done: effectiveDate.done,
  does: (session, { row }, answers) =>
    setEffectiveDate(session, { resolutionId: row.resolution_id, ...answers }),
})

const parts = ['reasons', 'alternatives', 'conflicts', 'dispensations'] as const

/** The fields of a correction: one for each limb, by its place, and one for each part of the record. */
type CorrectionFields = Readonly<Record<string, Field<string>>>

const correctRoute = routeOf<CorrectionFields>({
  part: 'correct',
  act: 'correct-decision',
  words: correct,
  form: (_visit, { limbs }) => {
    const fields = limbs.map((limb, at) => {
      const label = correct.limb(limb.number ?? String(at + 1))
      return [`limb${at}`, longText({ label, required: correct.limbRequired, rows: 2 })] as const
    })
    const record = parts.map(
      (part) =>
        [
          part,
          longText({
            label: decisionWords.form[part],
            hint: part === 'reasons' ? undefined : correct.noneHint,
            rows: 3,
          }),
        ] as const,
    )
    return defineForm<CorrectionFields>({
      ...Object.fromEntries([...fields, ...record]),
      reason: longText({ label: correct.reason, required: correct.reasonRequired, rows: 2 }),
      mustWordsGo: asText(tick({ label: correct.mustGo })),
    })
  },
  known: ({ row, limbs }) => ({
    ...Object.fromEntries(limbs.map((limb, at) => [`limb${at}`, limb.text])),
    ...Object.fromEntries(parts.map((part) => [part, row[part] ?? ''])),
  }),
  done: correct.done,
  does: (session, { row, limbs }, answers) =>
    correctDecision(session, {
      resolutionId: row.resolution_id,
      words: {
        ...Object.fromEntries(parts.map((part) => [part, answers[part] || undefined])),
        limbs: limbs.map((limb, at) => ({
          id: limb.limb_id,
          number: limb.number ?? undefined,
          text: answers[`limb${at}`] ?? '',
        })),
      },
      reason: answers['reason'] ?? '',
      mustWordsGo: answers['mustWordsGo'] === 'yes',
    }),
})

/** A box to tick whose answer is a text, so that it stands beside fields whose number is not known. */
function asText(field: Field<boolean>): Field<string> {
  return {
    ...field,
    read: (typed, name) => {
      const answer = field.read(typed, name)
      return answer.ok ? accept(answer.value ? 'yes' : '') : answer
    },
    write: (value, name) => field.write(value === 'yes', name),
  }
}

/** What can be done with a decision after it was taken: corrected, withdrawn, superseded, exempted, or given a date by hand. */
export const afterDecisionRoutes: readonly Route[] = [
  correctRoute,
  withdrawRoute,
  supersedeRoute,
  exemptRoute,
  effectiveDateRoute,
]
