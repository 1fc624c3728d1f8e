import type { CounterVisit, PublicCounter } from '../acts/public/public-counter.ts'
import type { Typed } from '../web/form/field.ts'
import type { Html } from '../web/html.ts'
import type { PublicPage, Visit } from './visit.ts'

/** What a page with a form is told: the visit, the counter, and what the form must carry. */
export type FormVisit = Visit & {
  readonly counter: PublicCounter
  readonly at: CounterVisit
  /** Hidden fields against forgery and robots. */
  readonly guard: Html
}

/** A form of the public site: its page, with what is wrong with what was typed; and what becomes of it when it is sent. */
export type PublicForm = {
  readonly url: string
  /** That there is nothing to fill in but a button, which may be pressed as soon as it is seen. */
  readonly isPress?: boolean
  readonly show: (
    visit: FormVisit,
    params: Params,
    refused?: { readonly typed: Typed; readonly problem: string },
  ) => Promise<PublicPage | undefined>
  /** Gives the address to go to next, or the page again. `undefined` where nothing is there. */
  readonly take: (visit: FormVisit, params: Params, typed: Typed) => Promise<PublicPage | string | undefined>
}

/** What stands in the address of a form. */
export type Params = Readonly<Record<string, string>>
