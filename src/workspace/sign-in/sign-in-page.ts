import { passkeySiteOf } from '../../acts/sign-in/passkey-answer.ts'
import { startSession } from '../../acts/sign-in/start-session.ts'
import { passwordSignIn } from '../../acts/sign-in/password-sign-in.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { secret, text } from '../../web/form/text-fields.ts'
import { html } from '../../web/html.ts'
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
      ? page(visit, form.start(), { to: ownAddress(query['to']) })
      : { goTo: '/workspace' },
  take,
}

/** Asks somebody to sign in again, and keeps what they had typed until they have. */
export function askToSignIn(visit: OpenVisit, carried: Carried): WorkspacePage {
  return page(visit, form.start(), { carried })
}

async function take(visit: OpenVisit, { typed }: Asked): Promise<Answer> {
  const kept = keptIn(typed)
  const filled = form.read(typed)
  if (!filled.ok) return page(visit, filled.refusal, kept)
  let token = ''
  const answer = await passwordSignIn(visit, {
    ...filled.value,
    address: visit.address,
    deviceToken: visit.deviceToken,
    begin: async (session) => {
      token = await startSession(session, { method: 'password', device: visit.device })
    },
  })
  if (!answer.ok) return page(visit, refusedForm(typed, answer.refusal), kept)
  if ('step' in answer.value) return askForCode(visit, answer.value, kept)
  return { ...afterSignIn(visit, kept), session: { token, deviceToken: answer.value.deviceToken } }
}

function page(visit: OpenVisit, state: FormState, kept: Kept): WorkspacePage {
  return formPage(visit, {
    title: words.title,
    lead: kept.carried === undefined ? words.lead : words.again,
    form,
    state,
    action: '/workspace/sign-in',
    buttonText: words.button,
    inside: html`${form.showAll(state)} ${keptFields(kept)}`,
    after: html`${
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
