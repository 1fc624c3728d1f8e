import { toString as drawQr } from 'qrcode'
import { codeAddress, isCodeSecret, newCodeSecret } from '../../acts/sign-in/one-time-code.ts'
import type { SecondStep } from '../../acts/sign-in/second-step-question.ts'
import { secondStep } from '../../acts/sign-in/second-step.ts'
import { startSession } from '../../acts/sign-in/start-session.ts'
import { defineForm, type FormState } from '../../web/form/form.ts'
import { textTyped, type Typed } from '../../web/form/field.ts'
import { hidden, text } from '../../web/form/text-fields.ts'
import { html, raw, type Html } from '../../web/html.ts'
import { formPage, refusedForm } from '../frame/form-page.ts'
import type { OpenRoute } from '../frame/route.ts'
import type { Answer, Asked, OpenVisit, WorkspacePage } from '../frame/visit.ts'
import { afterSignIn, keptFields, keptIn, type Kept } from './kept.ts'
import { recoveryCodeList } from './recovery-codes.ts'
import { signInWords } from './words.ts'

const words = signInWords.code

const form = defineForm({
  code: text({
    label: words.label,
    hint: words.hint,
    required: words.required,
    classes: 'govuk-input--width-20',
    autocomplete: 'one-time-code',
    spellcheck: false,
  }),
  step: hidden(),
  email: hidden(),
  secret: hidden(),
})

/** The second step of signing in: the code of an authenticator app, which is set up first where there is none. */
export const codeRoute: OpenRoute = {
  url: '/sign-in/code',
  for: 'anyone',
  show: () => Promise.resolve({ goTo: '/workspace/sign-in' }),
  take,
}

/** Asks for the code, or shows what an authenticator app is to be given. */
export async function askForCode(
  visit: OpenVisit,
  { step, stepToken, email }: SecondStep,
  kept: Kept,
): Promise<WorkspacePage> {
  const secret = step === 'set-up' ? newCodeSecret(visit.random) : ''
  return page(visit, form.start({ step: stepToken, email, secret, code: '' }), kept)
}

async function take(visit: OpenVisit, { typed }: Asked): Promise<Answer> {
  const kept = keptIn(typed)
  const filled = form.read(typed)
  if (!filled.ok) return page(visit, filled.refusal, kept)
  const { code, step, secret } = filled.value
  let token = ''
  const answer = await secondStep(visit, {
    stepToken: step,
    code,
    newSecret: secret === '' ? undefined : secret,
    address: visit.address,
    deviceToken: visit.deviceToken,
    begin: async (session) => {
      token = await startSession(session, {
        method: 'password and code',
        device: visit.device,
        hasSecondFactor: true,
      })
    },
  })
  if (!answer.ok) return page(visit, refusedForm(typed, answer.refusal, 'code'), kept)
  const { recoveryCodes, deviceToken } = answer.value
  const begun = { token, deviceToken }
  if (recoveryCodes.length === 0) return { ...afterSignIn(visit, kept), session: begun }
  return { ...recoveryPage(recoveryCodes, kept), session: begun }
}

async function page(visit: OpenVisit, state: FormState, kept: Kept): Promise<WorkspacePage> {
  const secret = textTyped(state.typed, 'secret')
  const isSetUp = isCodeSecret(secret)
  return formPage(visit, {
    title: isSetUp ? words.setUpTitle : words.title,
    lead: isSetUp ? words.setUpLead : words.lead,
    form,
    state: { ...state, typed: withoutCode(state.typed) },
    action: '/workspace/sign-in/code',
    buttonText: words.button,
    before: isSetUp && (await appInstructions(visit, { secret, email: textTyped(state.typed, 'email') })),
    inside: html`${form.showAll({ ...state, typed: withoutCode(state.typed) })} ${keptFields(kept)}`,
    beside: html`<a class="govuk-link" href="/workspace/sign-in">${words.again}</a>`,
  })
}

/** What an authenticator app is to be given: a picture to point it at, and the same as letters. */
export async function appInstructions(
  visit: OpenVisit,
  { secret, email }: { readonly secret: string; readonly email: string },
): Promise<Html> {
  const address = codeAddress(secret, { council: visit.council.name, email })
  const picture = await drawQr(address, { type: 'svg', margin: 2, width: 220 })
  return html`<ol class="govuk-list govuk-list--number">
      <li>${words.open}</li>
      <li>${words.scan}</li>
      <li>${words.type}</li>
    </ol>
    <div role="img" aria-label="${words.picture}">${raw(picture)}</div>
    <p class="govuk-body">${words.letters} <code>${secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code></p>`
}

function recoveryPage(codes: readonly string[], kept: Kept): WorkspacePage {
  return {
    title: signInWords.recovery.title,
    main: html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">${signInWords.recovery.title}</h1>
        ${recoveryCodeList(codes)}
        <p class="govuk-body">
          <a class="govuk-button" href="${kept.to ?? '/workspace'}" role="button" draggable="false"
            >${signInWords.recovery.on}</a
          >
        </p>
      </div>
    </div>`,
  }
}

/** A code is good for half a minute: it is typed again, never shown again. */
function withoutCode(typed: Typed): Typed {
  return { ...typed, code: '' }
}
