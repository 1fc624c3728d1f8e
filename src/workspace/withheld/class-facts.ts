import type { AccessClass } from '../../council/access/access-class.ts'
import type { SummaryRow } from '../../web/components/summary-list.ts'
import { html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.paper

/** What is recorded of the class of a paper, as rows of a summary. */
export function classFacts({ say }: Visit, accessClass: AccessClass): SummaryRow[] {
  if (accessClass.class === 'embargoed')
    return [
      row(words.source, accessClass.source),
      row(words.terms, accessClass.terms),
      row(words.condition, accessClass.condition),
      ...(accessClass.externalUrl === undefined ? [] : [linkRow(words.address, accessClass.externalUrl)]),
      row(words.expected, say.moment(accessClass.expectedAt)),
    ]
  if (accessClass.class === 'exempt')
    return [
      row(words.paragraphs, say.list(accessClass.paragraphs)),
      row(words.test, accessClass.publicInterestTest),
      row(words.decidedBy, accessClass.decidedBy),
      row(words.reviewOn, say.date(accessClass.reviewOn)),
    ]
  if (accessClass.class === 'confidential')
    return [row(words.basis, accessClass.basis), row(words.imposedBy, accessClass.source)]
  return []
}

function row(key: string, value: string): SummaryRow {
  return { key: { text: key }, value: { text: value } }
}

function linkRow(key: string, address: string): SummaryRow {
  const link = html`<a class="govuk-link" href="${address}" rel="noreferrer noopener">${address}</a>`
  return { key: { text: key }, value: { html: link } }
}
