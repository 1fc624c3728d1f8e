import type { ActName } from '../../council/access/power.ts'
import type { Answer, Asked, OpenVisit, Visit } from './visit.ts'

/**
 * An address of the workspace, from its root: `/meetings/:id/agenda`. `show` answers who comes to look, `take` who sends a form.
 * `for` says who may come at all: whoever is signed in, whoever holds a member's office, or who may do one of the acts named, for some body; the page itself
 * asks `visit.may` about its own body. Who may not gets the answer of a thing that does not exist.
 */
export type Route = {
  readonly url: string
  readonly for: 'signed-in' | 'member' | readonly ActName[]
  readonly show?: (visit: Visit, asked: Asked) => Promise<Answer>
  readonly take?: (visit: Visit, asked: Asked) => Promise<Answer>
}

/** An address that anyone may open, before signing in. */
export type OpenRoute = {
  readonly url: string
  readonly for: 'anyone'
  readonly show?: (visit: OpenVisit, asked: Asked) => Promise<Answer>
  readonly take?: (visit: OpenVisit, asked: Asked) => Promise<Answer>
}

/** Any address of the workspace. */
export type AnyRoute = Route | OpenRoute
