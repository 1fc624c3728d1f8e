import { publishedSections } from '../../council/report/report-text.ts'
import { mediaTypeOf, scanRules } from '../../council/scan/file-scan.ts'
import { foundInWords } from '../../council/scan/written-words.ts'
import { html, type Fragment } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { countOf, findingsTable } from '../withheld/scan-part.ts'
import type { SeenReport } from './reading.ts'
import { reportWords } from './words.ts'

const words = reportWords.found

/**
 * What a scan will find in the newest words of a report, for its author to mend before it is accepted; nothing where it finds nothing,
 * where a file was uploaded in place of words, and once the report is accepted or withdrawn.
 */
export function foundPart(visit: Visit, { template, text, stage }: SeenReport): Fragment {
  if (text === undefined || text.file !== undefined || stage === 'accepted' || stage === 'withdrawn')
    return undefined
  const findings = foundInWords(publishedSections(template, text))
  if (findings.length === 0) return undefined
  const findingCount = findings.length
  const scan = {
    form: 'html',
    mediaType: mediaTypeOf.html,
    findings,
    findingCount,
    rules: scanRules,
  } as const
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.title}</h2>
    <p class="govuk-body">${words.lead(countOf(visit, findingCount))}</p>
    ${findingsTable(visit, scan)}
  </section>`
}
