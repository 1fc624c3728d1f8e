import { publicNextReport, type ReportedOn } from '../../store/public/plan-commitment.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../visit.ts'
import { improvementWords as words } from '../words/improvement-words.ts'
import { nextOfCommitment, publicCourse } from './commitment.ts'
import { link } from './links.ts'
import { paragraph, section } from './section.ts'

/**
 * Which body hears next of what plans or an action do, and by when: the first to come of the promises that the plans answer or that
 * follow the action. Where none is open it says so.
 */
export async function nextReportPart(visit: Visit, on: ReportedOn): Promise<Html> {
  const commitment = await publicNextReport(visit.record, on)
  if (commitment === undefined) return section(words.nextReport.title, paragraph(words.nextReport.none))
  const promise = `“${commitment.quote ?? ''}”`
  return section(
    words.nextReport.title,
    html`${paragraph(nextOfCommitment(visit, commitment, publicCourse(commitment)))}
    ${paragraph(link(`/commitments/${commitment.commitment_id}`, promise))}`,
  )
}
