import { textTyped, type Typed } from '../../web/form/field.ts'
import { html, type Html } from '../../web/html.ts'
import { carryPage } from '../frame/answers.ts'
import { textsOf } from '../frame/sent.ts'
import type { Carried } from '../frame/serve-route.ts'
import type { Gone, OpenVisit, WorkspacePage } from '../frame/visit.ts'

/** What is kept through signing in: where its visitor was going, and what they had typed. */
export type Kept = { readonly to?: string | undefined; readonly carried?: Carried | undefined }

const carriedField = '_carried'
const toField = '_to'

/** The hidden fields that keep it from one step of signing in to the next. */
export function keptFields({ to, carried }: Kept): Html {
  return html`${hiddenField(toField, to)}
  ${hiddenField(carriedField, carried && JSON.stringify({ ...carried, typed: textsOf(carried.typed) }))}`
}

/** What was kept through signing in. It came back from the browser, so it is read as anything else that did. */
export function keptIn(typed: Typed): Kept {
  return { to: ownAddress(textTyped(typed, toField)), carried: carriedIn(typed) }
}

/** Where somebody goes who has signed in: to what they had typed, to where they were going, or to the first page. */
export function afterSignIn(visit: OpenVisit, { to, carried }: Kept): Gone | WorkspacePage {
  return carried === undefined || Object.keys(carried.typed).length === 0
    ? { goTo: to ?? '/workspace' }
    : carryPage(visit, carried)
}

/** An address of the workspace; `undefined` for any other, so that nobody is sent elsewhere after signing in. */
export function ownAddress(given: string | undefined): string | undefined {
  return given !== undefined &&
    /^\/workspace(?:[/?]|$)/.test(given) &&
    !given.includes('//') &&
    /^[\x21-\x7e]*$/.test(given)
    ? given
    : undefined
}

function hiddenField(name: string, value: string | undefined): Html | '' {
  return value === undefined || value === ''
    ? ''
    : html`<input type="hidden" name="${name}" value="${value}" />`
}

function carriedIn(typed: Typed): Carried | undefined {
  try {
    const given = JSON.parse(textTyped(typed, carriedField)) as { address?: unknown; typed?: unknown }
    const address = typeof given.address === 'string' ? ownAddress(given.address) : undefined
    if (address === undefined || typeof given.typed !== 'object' || given.typed === null) return undefined
    return { address, typed: textsOf(given.typed as Typed) }
  } catch {
    return undefined // nothing was carried
  }
}
