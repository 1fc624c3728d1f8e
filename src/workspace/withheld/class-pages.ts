import { changeAccessClass } from '../../acts/report/change-access-class.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { defineForm, type Form, type FormState } from '../../web/form/form.ts'
import { longText } from '../../web/form/text-fields.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Visit, WorkspacePage } from '../frame/visit.ts'
import {
  confidenceFields,
  confidenceOf,
  embargoAnswers,
  embargoFields,
  embargoOf,
  exemptFields,
  exemptOf,
  type ClassAnswer,
} from './class-fields.ts'
import { paperAddress, paperAsked, paperCrumbs, type SeenPaper } from './read-paper.ts'
import { withheldWords as words } from './words.ts'

const reason = longText({
  label: words.fields.reason,
  hint: words.fields.reasonHint,
  required: words.fields.reasonRequired,
  rows: 2,
  maxLength: 2_000,
})

/** A change of class: of which classes, what it says, what it asks first, and the class that the answers describe. */
type Change<F> = {
  readonly path: 'extend' | 'keep' | 'confidence'
  readonly from: readonly AccessClass['class'][]
  readonly says: {
    readonly title: string
    readonly lead: string
    readonly button: string
    readonly done: string
  }
  readonly form: Form<F>
  readonly start: (visit: Visit, accessClass: AccessClass, typed: FormState['typed']) => FormState
  readonly read: (
    visit: Visit,
    accessClass: AccessClass,
    typed: FormState['typed'],
  ) => Result<{ readonly to: AccessClass; readonly reason: string }, FormState>
}

function changeRoute<F>(change: Change<F>): Route {
  const found = async (visit: Visit, asked: Parameters<typeof paperAsked>[1]) => {
    const seen = await paperAsked(visit, asked)
    return seen !== undefined && change.from.includes(seen.accessClass.class) ? seen : undefined
  }
  return {
    url: `/withheld/:id/${change.path}`,
    for: ['change-access-class'],
    show: async (visit, asked) => {
      const seen = await found(visit, asked)
      return seen && changePage(visit, seen, change, change.start(visit, seen.accessClass, asked.typed))
    },
    take: async (visit, asked) => {
      const seen = await found(visit, asked)
      if (seen === undefined) return undefined
      const read = change.read(visit, seen.accessClass, asked.typed)
      if (!read.ok) return changePage(visit, seen, change, read.refusal)
      const documentId = seen.paper.document_id
      const changed = await visit.act((session) => changeAccessClass(session, { documentId, ...read.value }))
      return changed.ok
        ? { goTo: paperAddress(seen.paper), notice: { text: change.says.done } }
        : changePage(visit, seen, change, refusedForm(asked.typed, changed.refusal))
    },
  }
}

function changePage<F>(
  ...[visit, seen, { path, says, form }, state]: [Visit, SeenPaper, Change<F>, FormState]
): WorkspacePage {
  return formPage(visit, {
    title: says.title,
    lead: says.lead,
    form,
    state,
    action: `${paperAddress(seen.paper)}/${path}`,
    buttonText: says.button,
    watched: [{ kind: 'document', id: seen.paper.document_id }],
    breadcrumbs: paperCrumbs(seen),
  })
}

function changeTo(
  to: ClassAnswer,
  { reason: why }: { readonly reason: string },
  typed: FormState['typed'],
): ReturnType<Change<unknown>['read']> {
  return to.ok ? accept({ to: to.value, reason: why }) : refuse({ typed, errors: to.refusal })
}

const extendForm = defineForm({ ...embargoFields, reason })

/** Gives an embargo other terms: a later time, another condition. */
export const extendRoute: Route = changeRoute({
  path: 'extend',
  from: ['embargoed'],
  says: words.extend,
  form: extendForm,
  start: (visit, accessClass, typed) =>
    extendForm.start(accessClass.class === 'embargoed' ? embargoAnswers(visit, accessClass) : {}, typed),
  read: (visit, accessClass, typed) => {
    const filled = extendForm.read(typed)
    if (!filled.ok) return filled
    const before = accessClass.class === 'embargoed' ? accessClass : undefined
    return changeTo(embargoOf(visit, filled.value, before), filled.value, typed)
  },
})

const keepForm = defineForm({ ...exemptFields, reason })

/** Keeps a paper exempt after its review. */
export const keepRoute: Route = changeRoute({
  path: 'keep',
  from: ['exempt'],
  says: words.keep,
  form: keepForm,
  start: (_, accessClass, typed) =>
    keepForm.start(
      accessClass.class === 'exempt'
        ? { paragraphs: accessClass.paragraphs, test: accessClass.publicInterestTest }
        : {},
      typed,
    ),
  read: (visit, _, typed) => {
    const filled = keepForm.read(typed)
    return filled.ok ? changeTo(exemptOf(visit, filled.value), filled.value, typed) : filled
  },
})

const confidenceForm = defineForm({ ...confidenceFields, reason })

/** Makes a paper confidential: what its embargo or its exemption turns into. */
export const confidenceRoute: Route = changeRoute({
  path: 'confidence',
  from: ['embargoed', 'exempt'],
  says: words.confide,
  form: confidenceForm,
  start: (_, __, typed) => confidenceForm.start({}, typed),
  read: (visit, _, typed) => {
    const filled = confidenceForm.read(typed)
    return filled.ok ? changeTo(confidenceOf(visit, filled.value), filled.value, typed) : filled
  },
})
