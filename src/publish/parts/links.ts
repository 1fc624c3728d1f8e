import { html, type Fragment, type Html } from '../../web/html.ts'
import { siteWords } from '../../web/site-words.ts'

/** A link in running text. */
export function link(address: string, text: Fragment): Html {
  return html`<a class="govuk-link" href="${address}">${text}</a>`
}

/** The way to a page: home, then the given steps. A step without an address is the page itself. */
export function way(...steps: readonly (readonly [text: string, address?: string])[]) {
  return [{ text: siteWords.home, href: '/' }, ...steps.map(([text, href]) => ({ text, href }))]
}

/** The address with the given things asked of it; what is absent or empty is left out. */
export function addressWith(path: string, asked: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams(given as [string, string][]).toString()
  return query === '' ? path : `${path}?${query}`
}
