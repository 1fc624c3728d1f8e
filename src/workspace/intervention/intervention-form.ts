import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Session } from '../../acts/session.ts'
import type { ActName } from '../../council/access/power.ts'
import type { Result } from '../../foundation/result.ts'
import { insetText } from '../../web/components/inset-text.ts'
import type { Answers, Form, FormState } from '../../web/form/form.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import {
  criterionAddress,
  interventionAddress,
  interventionCrumbs,
  seenCriterion,
  seenIntervention,
  type SeenIntervention,
  type SeenOne,
} from './read-intervention.ts'

type FormWords = {
  readonly title: string
  readonly lead?: string | undefined
  /** The words of what the form is about, where its title does not say them. */
  readonly about?: string | undefined
  readonly button: string
  readonly done: string
}

/** A form about something that is seen: what it asks, and the act that it does. Without a form there is nothing to ask. */
type ExitForm<Seen, F> = {
  /** Its address, from that of what it is about. */
  readonly path: string
  readonly act: ActName
  readonly words: (seen: Seen, asked: Asked) => FormWords
  readonly form: (
    visit: Visit,
    seen: Seen,
    asked: Asked,
  ) => Form<F> | undefined | Promise<Form<F> | undefined>
  readonly known?: (visit: Visit) => Partial<Answers<F>>
  readonly run: (
    session: Session,
    seen: Seen,
    given: { readonly answers: Answers<F>; readonly asked: Asked; readonly visit: Visit },
  ) => Promise<Result<unknown, AnyRefusal>>
  /** The field beside which a refusal is said: one for all, or by its code. */
  readonly field?: string | ((code: string) => string)
  readonly isWarning?: boolean
  /** Whether it is asked of a criterion that lapsed too. */
  readonly isForLapsed?: boolean
}

/** Where a form stands: how what it is about is found and addressed. */
type Ground<Seen extends SeenIntervention> = {
  readonly root: string
  readonly find: (visit: Visit, asked: Asked) => Promise<Seen | undefined>
  readonly hasLapsed: (seen: Seen) => boolean
  readonly address: (seen: Seen) => string
  readonly crumbs: (seen: Seen) => ReturnType<typeof interventionCrumbs>
}

const ofIntervention: Ground<SeenIntervention> = {
  root: '/interventions/:id',
  find: (visit, { params }) => seenIntervention(visit, params['id']),
  hasLapsed: () => false,
  address: interventionAddress,
  crumbs: interventionCrumbs,
}

const ofCriterion: Ground<SeenOne> = {
  root: '/interventions/:id/criteria/:criterion',
  find: async (visit, { params }) => {
    const seen = await seenCriterion(visit, params)
    return seen?.criterion.standing.withdrawal === undefined ? seen : undefined
  },
  hasLapsed: ({ criterion }) => criterion.standing.lapse !== undefined,
  address: ({ criterion }) => criterionAddress(criterion),
  crumbs: (seen) => [
    ...interventionCrumbs(seen),
    { text: seen.criterion.statement, href: criterionAddress(seen.criterion) },
  ],
}

/** A form about an intervention that goes on. A refusal is said at its head, and what was typed is kept. */
export function interventionFormRoute<F>(spec: ExitForm<SeenIntervention, F>): Route {
  return formRoute(ofIntervention, spec)
}

/** A form about a criterion of an intervention that goes on. A refusal is said at its head, and what was typed is kept. */
export function criterionFormRoute<F>(spec: ExitForm<SeenOne, F>): Route {
  return formRoute(ofCriterion, spec)
}

function formRoute<Seen extends SeenIntervention, F>(ground: Ground<Seen>, spec: ExitForm<Seen, F>): Route {
  const found = async (visit: Visit, asked: Asked) => {
    const seen = await ground.find(visit, asked)
    if (seen === undefined || !seen.may(spec.act) || seen.intervention.end !== undefined) return undefined
    if (ground.hasLapsed(seen) && spec.isForLapsed !== true) return undefined
    const form = await spec.form(visit, seen, asked)
    return form && { seen, form, words: spec.words(seen, asked) }
  }
  type Found = NonNullable<Awaited<ReturnType<typeof found>>>
  const page = (
    visit: Visit,
    { seen, form, words }: Found,
    { state, asked }: { state: FormState; asked: Asked },
  ) =>
    formPage(visit, {
      title: words.title,
      lead: words.lead,
      before: words.about === undefined ? undefined : insetText({ text: words.about }),
      form,
      state,
      action: `${ground.address(seen)}/${filled(spec.path, asked)}`,
      buttonText: words.button,
      buttonClasses: spec.isWarning ? 'govuk-button--warning' : undefined,
      watched: [{ kind: 'intervention', id: seen.intervention.id }],
      breadcrumbs: ground.crumbs(seen),
    })
  return {
    url: `${ground.root}/${spec.path}`,
    for: [spec.act],
    show: async (visit, asked) => {
      const here = await found(visit, asked)
      return (
        here && page(visit, here, { state: here.form.start(spec.known?.(visit) ?? {}, asked.typed), asked })
      )
    },
    take: async (visit, asked) => {
      const here = await found(visit, asked)
      if (here === undefined) return undefined
      const { typed } = asked
      const read = here.form.read(typed)
      if (!read.ok) return page(visit, here, { state: read.refusal, asked })
      const given = { answers: read.value, asked, visit }
      const done = await visit.act<unknown, AnyRefusal>((session) => spec.run(session, here.seen, given))
      if (!done.ok) return page(visit, here, { state: refused(typed, done.refusal, spec.field), asked })
      return { goTo: ground.address(here.seen), notice: { text: here.words.done } }
    },
  }
}

function refused(
  typed: Asked['typed'],
  refusal: AnyRefusal,
  field: ExitForm<never, never>['field'],
): FormState {
  return refusedForm(typed, refusal, typeof field === 'function' ? field(refusal.code) : field)
}

function filled(path: string, { params }: Asked): string {
  return path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')
}
