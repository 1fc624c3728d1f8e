import { html, type Html } from '../../web/html.ts'
import { signInWords } from './words.ts'

/** Recovery codes, shown once, with what they are for. */
export function recoveryCodeList(codes: readonly string[]): Html {
  const words = signInWords.recovery
  return html`<p class="govuk-body">${words.lead}</p>
    <ul class="govuk-list">
      ${codes.map((code) => html`<li><code>${code}</code></li>`)}
    </ul>
    <p class="govuk-body">${words.once}</p>`
}
