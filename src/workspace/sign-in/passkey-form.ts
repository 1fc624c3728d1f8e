import { readAssets } from '../../web/assets.ts'
import { html, type Fragment, type Html } from '../../web/html.ts'
import { formTag } from '../frame/form-page.ts'
import type { OpenVisit } from '../frame/visit.ts'
import { signInWords } from './words.ts'

const assets = readAssets()
const words = signInWords.passkey

/** A form that a passkey answers: for a new one or one there is, with what the browser is to be told. */
export type PasskeyForm = {
  readonly kind: 'new' | 'known'
  readonly options: unknown
  readonly action: string
  readonly buttonText: string
  readonly inside?: Fragment
}

/** The head of a page with such a form: its script. */
export const passkeyHead = html`<script type="module" src="${assets['passkey.js'].address}"></script>`

/** The form, which its script shows, and what is said where no script runs or the browser knows no passkeys. */
export function passkeyForm(visit: OpenVisit, form: PasskeyForm): Html {
  const { kind, options, action, buttonText, inside } = form
  return html`<p class="govuk-body" data-passkey-absent>${words.absent}</p>
    <div hidden data-passkey="${kind}" data-options="${JSON.stringify(options)}">
      <div role="alert" hidden data-passkey-fault>
        <p class="govuk-error-message">${words.turnedAway}</p>
      </div>
      ${formTag(visit, {
        action,
        buttonText,
        isNotKept: true,
        inside: html`<input type="hidden" name="answer" value="" /> ${inside}`,
      })}
    </div>`
}
