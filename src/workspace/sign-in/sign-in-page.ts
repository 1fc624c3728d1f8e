import { passkeySiteOf } from '../../acts/sign-in/passkey-answer.ts'
import { startSession } from '../../acts/sign-in/start-session.ts'
import { passwordSignIn } from '../../acts/sign-in/password-sign-in.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { secret, text } from '../../web/form/text-fields.ts'
import { button } from '../../web/components/button.ts'
import { html, type Html } from '../../web/html.ts'
import { actButton, formPage, refusedForm } from '../frame/form-page.ts'
import type { OpenRoute } from '../frame/route.ts'
import type { Carried } from '../frame/serve-route.ts'
import type { Answer, Asked, OpenVisit, WorkspacePage } from '../frame/visit.ts'
import { askForCode } from './code-page.ts'
import { afterSignIn, keptFields, keptIn, ownAddress, type Kept } from './kept.ts'
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

/** Signing in by password, and on to where its visitor was going. */
export const signInRoute: OpenRoute = {
  url: '/sign-in',
  for: 'anyone',
  show: async (visit, { query }) =>
    visit.reader === undefined
      ? signInPage(visit, form.start(), { to: ownAddress(query['to']) })
      : { goTo: '/workspace' },
  take,
}

/** Asks somebody to sign in again, and keeps what they had typed until they have. */
export function askToSignIn(visit: OpenVisit, carried: Carried): WorkspacePage {
  return signInPage(visit, form.start(), { carried })
}

async function take(visit: OpenVisit, { typed }: Asked): Promise<Answer> {
  const kept = keptIn(typed)
  if (visit.reader !== undefined) return afterSignIn(visit, kept)
  const filled = form.read(typed)
  if (!filled.ok) return signInPage(visit, filled.refusal, kept)
  let token = ''
  const answer = await passwordSignIn(visit, {
    ...filled.value,
    address: visit.address,
    deviceToken: visit.deviceToken,
    begin: async (session) => {
      token = await startSession(session, { method: 'password', device: visit.device })
    },
  })
  if (!answer.ok) return signInPage(visit, refusedForm(typed, answer.refusal), kept)
  if ('step' in answer.value) return askForCode(visit, answer.value, kept)
  return { ...afterSignIn(visit, kept), session: { token, deviceToken: answer.value.deviceToken } }
}

/** The page on which somebody signs in, with what went wrong before where something did. */
export function signInPage(visit: OpenVisit, state: FormState, kept: Kept): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: kept.carried === undefined ? words.lead : words.again,
    form,
    state,
    action: '/workspace/sign-in',
    buttonText: words.button,
    inside: html`${form.showAll(state)} ${keptFields(kept)}`,
    after: html`${visit.provider !== undefined && byProvider(visit, kept)}
      ${
        passkeySiteOf(visit.base) !== undefined &&
        actButton(visit, {
          action: '/workspace/sign-in/passkey',
          buttonText: words.passkey.title,
          buttonClasses: 'govuk-button--secondary',
          inside: keptFields(kept),
        })
      }
      <p class="govuk-body">
        <a class="govuk-link" href="/workspace/forgotten-password">${words.forgotten}</a>
      </p>`,
  })
}

/**
 * The way to the council's identity provider. What somebody had typed cannot go along, so it waits on this page: they sign in
 * beside it, and send it on.
 */
function byProvider(visit: OpenVisit, kept: Kept): Html {
  const href = '/workspace/sign-in/provider'
  if (kept.carried === undefined) {
    const to = kept.to === undefined ? '' : `?to=${encodeURIComponent(kept.to)}`
    return button({ text: words.provider.button, href: `${href}${to}`, classes: 'govuk-button--secondary' })
  }
  return html`<p class="govuk-body">
      <a class="govuk-link" href="${href}" target="_blank" rel="noopener">${words.provider.beside}</a>
    </p>
    ${actButton(visit, {
      action: '/workspace/sign-in',
      buttonText: words.provider.goOn,
      buttonClasses: 'govuk-button--secondary',
      inside: keptFields(kept),
    })}`
}
