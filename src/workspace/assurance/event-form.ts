import type { EventInHand } from '../../acts/assurance/event-in-hand.ts'
import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { Session } from '../../acts/session.ts'
import type { ActName } from '../../council/access/power.ts'
import type { Result } from '../../foundation/result.ts'
import type { Answers, Form, FormState } from '../../web/form/form.ts'
import type { Fragment } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'
import { besideFile, fileBeside, isFileAway, stayingAway } from './file-beside.ts'
import { eventAddress, eventAsked, eventCrumbs, readsOf, watchedEvent } from './read-event.ts'

/** A page with one form about an event, whose answers are one act. */
export type EventForm<F, Value> = {
  readonly url: string
  readonly act: ActName
  readonly words: {
    readonly title: string
    readonly lead?: string
    readonly button: string
    readonly done: string | ((value: Value) => string)
  }
  /** The form for an event; `undefined` where there is nothing to ask. */
  readonly form: (visit: Visit, event: EventInHand) => Form<F> | undefined | Promise<Form<F> | undefined>
  readonly work: (
    session: Session,
    event: EventInHand,
    answers: { readonly given: Answers<F>; readonly asked: Asked },
  ) => Promise<Result<Value, AnyRefusal>>
  /** The field beside which a refusal stands. */
  readonly field?: string
  readonly before?: (visit: Visit, event: EventInHand, asked: Pick<Asked, 'params'>) => Promise<Fragment>
  /** Whether the file of the event's report stands beside it. */
  readonly isBesideFile?: boolean
  /** Where its sender goes, where that is not the event. */
  readonly goTo?: (event: EventInHand, value: Value) => string
}

/** The route of a form about an event. */
export function eventFormRoute<F, Value>(made: EventForm<F, Value>): Route {
  const ground = async (visit: Visit, asked: Asked) => {
    const event = visit.may(made.act) ? await eventAsked(visit, asked) : undefined
    const form = event && (await made.form(visit, event))
    return event && form && { event, form }
  }
  return {
    url: made.url,
    for: [made.act],
    show: async (visit, asked) => {
      const found = await ground(visit, asked)
      return found && page(visit, asked, { made, ...found, state: found.form.start({}, asked.typed) })
    },
    take: async (visit, asked) => {
      const found = await ground(visit, asked)
      if (found === undefined) return undefined
      const filled = found.form.read(asked.typed)
      if (!filled.ok) return page(visit, asked, { made, ...found, state: filled.refusal })
      const given = filled.value
      const done = await visit.act((session) => made.work(session, found.event, { given, asked }))
      if (!done.ok) {
        const state = refusedForm(asked.typed, done.refusal, made.field)
        return page(visit, asked, { made, ...found, state })
      }
      const said = made.words.done
      return {
        goTo: made.goTo?.(found.event, done.value) ?? eventAddress(found.event),
        notice: { text: typeof said === 'string' ? said : said(done.value) },
      }
    },
  }
}

async function page<F, Value>(
  visit: Visit,
  { params, query }: Asked,
  {
    made,
    event,
    form,
    state,
  }: {
    readonly made: EventForm<F, Value>
    readonly event: EventInHand
    readonly form: Form<F>
    readonly state: FormState
  },
): Promise<WorkspacePage> {
  const { title, lead, button } = made.words
  const address = `/workspace${made.url.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '')}`
  const isAway = isFileAway({ query })
  const file = made.isBesideFile === true ? await fileBeside(visit, event, { isAway }) : undefined
  const asking = formPage(visit, {
    title,
    lead,
    form,
    state,
    action: stayingAway(address, isAway),
    buttonText: button,
    watched: watchedEvent(event),
    before: await made.before?.(visit, event, { params }),
    breadcrumbs: eventCrumbs(event),
  })
  return {
    ...asking,
    ...besideFile(file, { address, inside: asking.main }),
    ...readsOf(event),
  }
}
