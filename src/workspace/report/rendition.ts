import type { ReportSection } from '../../council/report/report.ts'
import { html, raw } from '../../web/html.ts'

/** The file that the public gets of a report: its title and its sections, and nothing of how it was cleared. */
export function rendition(title: string, sections: readonly ReportSection[]): string {
  const body = html`<h1>${title}</h1>
    ${sections.map(
      ({ heading, paragraphs }) =>
        html`<h2>${heading}</h2>
          ${paragraphs.map((text) => html`<p>${text}</p>`)}`,
    )}`
  return html`${raw('<!DOCTYPE html>')}
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.toString()
}
