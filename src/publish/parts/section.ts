import { html, type Fragment, type Html } from '../../web/html.ts'

/** A part of a page under its heading; the sentence `none` where there is nothing to show, so that no heading is empty. */
export function section(heading: string, content: Fragment, none?: string): Html {
  return headed(html`<h2 class="govuk-heading-l">${heading}</h2>`, content, none)
}

/** The same beside the running page, under a smaller heading. */
export function besideSection(heading: string, content: Fragment, none?: string): Html {
  return headed(html`<h2 class="govuk-heading-m">${heading}</h2>`, content, none)
}

function headed(heading: Html, content: Fragment, none: string | undefined): Html {
  const isEmpty = content === undefined || content === null || content === false || content === ''
  return html`<section class="mh-section">
    ${heading} ${isEmpty ? html`<p class="govuk-body">${none}</p>` : content}
  </section>`
}

/** A paragraph of running text; nothing for no text. */
export function paragraph(text: Fragment): Html | undefined {
  return text === undefined || text === null || text === ''
    ? undefined
    : html`<p class="govuk-body">${text}</p>`
}

/** A text of several paragraphs, which are parted by an empty line. */
export function paragraphs(text: string): Html {
  return html`${text.split(/\n\s*\n/).map((part) => paragraph(part.trim()))}`
}

/** A list of links, each on a line of its own. */
export function linkList(links: readonly Fragment[]): Html {
  return html`<ul class="govuk-list">
    ${links.map((each) => html`<li>${each}</li>`)}
  </ul>`
}
