import { startSession } from '../../acts/sign-in/start-session.ts'
import { passwordSignIn } from '../../acts/sign-in/password-sign-in.ts'
import { defineForm, formErrors, type FormState } from '../../web/form/form.ts'
import { secret, text } from '../../web/form/text-fields.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { carryPage } from '../frame/answers.ts'
import { formTag, refusedForm } from '../frame/form-page.ts'
import type { OpenRoute } from '../frame/route.ts'
import { textsOf } from '../frame/sent.ts'
import type { Carried } from '../frame/serve-route.ts'
import type { Answer, Asked, OpenVisit, WorkspacePage } from '../frame/visit.ts'
import { signInWords as words } from './words.ts'

const form = defineForm({
  email: text({
    label: words.email,
    required: words.emailRequired,
    type: 'email',
    autocomplete: 'username',
    spellcheck: false,
  }),
  password: secret({
    label: words.password,
    required: words.passwordRequired,
    autocomplete: 'current-password',
  }),
})

const carriedField = '_carried'
const toField = '_to'

/** Signing in by password, and on to where its visitor was going. */
export const signInRoute: OpenRoute = {
  url: '/sign-in',
  for: 'anyone',
  show: async (visit, { query }) =>
    visit.reader === undefined ? page(visit, form.start(), { to: query['to'] }) : { goTo: '/workspace' },
  take,
}

/** Asks somebody to sign in again, and keeps what they had typed until they have. */
export function askToSignIn(visit: OpenVisit, carried: Carried): WorkspacePage {
  return page(visit, form.start(), { carried })
}

type Kept = { readonly to?: string | undefined; readonly carried?: Carried | undefined }

async function take(visit: OpenVisit, { typed }: Asked): Promise<Answer> {
  const kept = { to: textTyped(typed, toField), carried: carriedIn(typed) }
  const filled = form.read(typed)
  if (!filled.ok) return page(visit, filled.refusal, kept)
  let token = ''
  const signedIn = await passwordSignIn(visit, {
    ...filled.value,
    address: visit.address,
    deviceToken: visit.deviceToken,
    begin: async (session) => {
      token = await startSession(session, { method: 'password', device: visit.device })
    },
  })
  if (!signedIn.ok) return page(visit, refusedForm(typed, signedIn.refusal), kept)
  const { to, carried } = kept
  const begun = { token, deviceToken: signedIn.value.deviceToken }
  if (carried === undefined || Object.keys(carried.typed).length === 0)
    return { goTo: ownAddress(to) ?? '/workspace', session: begun }
  return { ...carryPage(visit, carried), session: begun }
}

function page(visit: OpenVisit, state: FormState, { to, carried }: Kept): WorkspacePage {
  return {
    title: words.title,
    status: state.errors.length > 0 ? 400 : undefined,
    main: html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${formErrors(form, state)}
        ${pageHeading({ title: words.title, lead: carried === undefined ? words.lead : words.again })}
        ${formTag(visit, {
          action: '/workspace/sign-in',
          buttonText: words.button,
          inside: html`${form.showAll(state)} ${hiddenField(toField, to)}
          ${hiddenField(carriedField, carried && JSON.stringify({ ...carried, typed: textsOf(carried.typed) }))}`,
        })}
      </div>
    </div>`,
  }
}

function hiddenField(name: string, value: string | undefined): Html | '' {
  return value === undefined || value === ''
    ? ''
    : html`<input type="hidden" name="${name}" value="${value}" />`
}

/** What was carried through signing in. It came back from the browser, so it is read as anything else that did. */
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

/** An address of the workspace; `undefined` for any other, so that nobody is sent elsewhere after signing in. */
function ownAddress(given: string | undefined): string | undefined {
  return given !== undefined && /^\/workspace(?:[/?]|$)/.test(given) && !given.includes('//')
    ? given
    : undefined
}
