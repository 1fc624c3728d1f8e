import type { AnyRefusal } from '../../acts/explain-refusal.ts'
import type { ReadThing } from '../../acts/audit/note-read.ts'
import type { Session } from '../../acts/session.ts'
import type { ActName } from '../../council/access/power.ts'
import type { Result } from '../../foundation/result.ts'
import type { Answers, FormState } from '../../web/form/form.ts'
import { formPage, refusedForm, type FormPage } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit, WorkspacePage } from '../frame/visit.ts'

/** The page of one form about a thing, without what was typed into it. */
export type OwnForm<F> = Omit<FormPage<F>, 'state'> & {
  readonly known?: Partial<Answers<F>> | undefined
  readonly reads?: readonly ReadThing[] | undefined
}

/** A form about one thing that the visitor may reach: how it is found, asked about, acted upon, and what is said after. */
export type FormAbout<Thing, F> = {
  readonly url: string
  readonly act: ActName
  /** That the power may be for one body alone, so that `find` asks whether the visitor holds it for the thing’s own. */
  readonly isOfBody?: true
  /** `undefined` where there is nothing that the visitor may act upon in this way. */
  readonly find: (visit: Visit, asked: Asked) => Promise<Thing | undefined>
  readonly page: (visit: Visit, thing: Thing) => OwnForm<F>
  readonly take: (session: Session, thing: Thing, answers: Answers<F>) => Promise<Result<unknown, AnyRefusal>>
  /** The field beside which a refusal is shown as well, by its code. */
  readonly field?: (code: AnyRefusal['code']) => (keyof F & string) | undefined
  readonly done: (thing: Thing, answers: Answers<F>) => { readonly goTo: string; readonly text: string }
}

/** The route of a form about one thing. Who may not reach the thing gets the answer of a thing that does not exist. */
export function formRoute<Thing, F>(about: FormAbout<Thing, F>): Route {
  const find = (visit: Visit, asked: Asked) =>
    about.isOfBody === true || visit.may(about.act) ? about.find(visit, asked) : Promise.resolve(undefined)
  return {
    url: about.url,
    for: [about.act],
    show: async (visit, asked) => {
      const thing = await find(visit, asked)
      if (thing === undefined) return undefined
      const page = about.page(visit, thing)
      return shown(visit, page, page.form.start(page.known, asked.typed))
    },
    take: async (visit, asked) => {
      const thing = await find(visit, asked)
      if (thing === undefined) return undefined
      const page = about.page(visit, thing)
      const filled = page.form.read(asked.typed)
      if (!filled.ok) return shown(visit, page, filled.refusal)
      const kept = await visit.act((session) => about.take(session, thing, filled.value))
      if (!kept.ok)
        return shown(visit, page, refusedForm(asked.typed, kept.refusal, about.field?.(kept.refusal.code)))
      const { goTo, text } = about.done(thing, filled.value)
      return { goTo, notice: { text } }
    },
  }
}

function shown<F>(visit: Visit, page: OwnForm<F>, state: FormState): WorkspacePage {
  return { ...formPage(visit, { ...page, state }), reads: page.reads }
}
