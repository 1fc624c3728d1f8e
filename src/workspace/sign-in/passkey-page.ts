import { passkeySiteOf, type PasskeySite } from '../../acts/sign-in/passkey-answer.ts'
import { passkeySignIn, passkeySignInOptions } from '../../acts/sign-in/passkey-sign-in.ts'
import { startSession } from '../../acts/sign-in/start-session.ts'
import { textTyped } from '../../web/form/field.ts'
import { defineForm, formErrors, type FormState } from '../../web/form/form.ts'
import { formWords } from '../../web/form/words.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { refusedForm } from '../frame/form-page.ts'
import type { OpenRoute } from '../frame/route.ts'
import type { Answer, Asked, OpenVisit, WorkspacePage } from '../frame/visit.ts'
import { afterSignIn, keptFields, keptIn, type Kept } from './kept.ts'
import { passkeyForm, passkeyHead } from './passkey-form.ts'
import { signInWords } from './words.ts'

const words = signInWords.passkey
const form = defineForm({})

/** Signing in by passkey. It is come to from the page for signing in, with what that kept. */
export const passkeyRoute: OpenRoute = {
  url: '/sign-in/passkey',
  for: 'anyone',
  show: () => Promise.resolve({ goTo: '/workspace/sign-in' }),
  take,
}

async function take(visit: OpenVisit, { typed }: Asked): Promise<Answer> {
  const site = passkeySiteOf(visit.base)
  if (site === undefined) return undefined
  const kept = keptIn(typed)
  const answer = textTyped(typed, 'answer')
  if (answer === '') return page(visit, { site, kept, state: form.start() })
  let token = ''
  const signedIn = await passkeySignIn(visit, {
    site,
    answer,
    address: visit.address,
    begin: async (session) => {
      token = await startSession(session, {
        method: 'passkey',
        device: visit.device,
        hasSecondFactor: true,
      })
    },
  })
  if (!signedIn.ok) return page(visit, { site, kept, state: refusedForm({}, signedIn.refusal) })
  return { ...afterSignIn(visit, kept), session: { token, deviceToken: signedIn.value.deviceToken } }
}

async function page(
  visit: OpenVisit,
  { site, kept, state }: { readonly site: PasskeySite; readonly kept: Kept; readonly state: FormState },
): Promise<WorkspacePage> {
  const hasErrors = state.errors.length > 0
  return {
    title: hasErrors ? formWords.errorTitle(words.title) : words.title,
    status: hasErrors ? 400 : undefined,
    head: passkeyHead,
    main: html`<div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        ${formErrors(form, state)} ${pageHeading({ title: words.title, lead: words.lead })}
        ${passkeyForm(visit, {
          kind: 'known',
          options: await passkeySignInOptions(visit, site),
          action: '/workspace/sign-in/passkey',
          buttonText: words.button,
          inside: keptFields(kept),
        })}
        <p class="govuk-body">
          <a class="govuk-link" href="/workspace/sign-in">${words.byPassword}</a>
        </p>
      </div>
    </div>`,
  }
}
