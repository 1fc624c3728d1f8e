import type { PublicCommitment } from '../../store/public/commitment.ts'
import { publicNextReport, type ReportedOn } from '../../store/public/plan-commitment.ts'
import { hasEnded } from '../../council/commitment/commitment-course.ts'
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
  return nextReport(visit, await publicNextReport(visit.record, on))
}

/** The same of promises that are read already. */
export function nextReportOf(visit: Visit, commitments: readonly PublicCommitment[]): Html {
  const open = commitments.filter((each) => each.quote !== null && !hasEnded(publicCourse(each)))
  const [first] = open.toSorted((one, other) => (dayOf(one) < dayOf(other) ? -1 : 1))
  return nextReport(visit, first)
}

/** The day by which a commitment is to be heard; after every other where a trigger alone was promised. */
function dayOf(commitment: PublicCommitment): string {
  return publicCourse(commitment).reportBack.dueOn ?? '9999'
}

function nextReport(visit: Visit, commitment: PublicCommitment | undefined): Html {
  if (commitment === undefined) return section(words.nextReport.title, paragraph(words.nextReport.none))
  const promise = `“${commitment.quote ?? ''}”`
  return section(
    words.nextReport.title,
    html`${paragraph(nextOfCommitment(visit, commitment, publicCourse(commitment)))}
    ${paragraph(link(`/commitments/${commitment.commitment_id}`, promise))}`,
  )
}
