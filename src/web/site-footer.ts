import { html } from './html.ts'
import type { Html } from './html.ts'
import type { siteWords } from './site-words.ts'

/** The foot of every page, on paper with its permanent address. Our own, not GOV.UK's, which draws the crown. */
export function siteFooter(said: typeof siteWords, address: string | undefined): Html {
  const links = [
    { text: said.accessibility, href: '/accessibility-statement' },
    { text: said.privacy, href: '/privacy' },
    { text: said.workspace, href: '/workspace' },
  ]
  return html`<footer class="mh-footer">
    <div class="govuk-width-container">
      <h2 class="govuk-visually-hidden">${said.footerTitle}</h2>
      <ul class="mh-footer__links">
        ${links.map(({ text, href }) => html`<li><a class="govuk-link mh-footer__link" href="${href}">${text}</a></li>`)}
      </ul>
      ${address !== undefined && html`<p class="mh-footer__address">${said.address(address)}</p>`}
      <p class="mh-footer__licence">
        <a
          class="govuk-link mh-footer__link"
          href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
          rel="license"
          >${said.licence}</a
        >
      </p>
      <p class="mh-footer__software">${said.software}</p>
    </div>
  </footer>`
}
