import type { CommitmentStepKind } from '../../council/commitment/commitment-step.ts'
import type { BodyId } from '../../council/body/body.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import type { Id } from '../../foundation/identifier.ts'
import { openCommitments, stepsOfCommitments } from '../../store/commitment.ts'
import { reportBacksPlaced } from '../../store/commitment-ground.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { commitmentWords } from './words.ts'

const words = commitmentWords.reportedBack
const said: ReadonlySet<string> = new Set<CommitmentStepKind>(['reported', 'moreNeeded', 'accepted'])

/** The promises that stood on the agenda of a meeting and of which nobody has recorded what the body said there, each the way to do so. */
export async function reportedBackPart(
  visit: Visit,
  meeting: { readonly meeting_id: Id<'meeting'>; readonly body_id: BodyId; readonly starts_on: CalendarDate },
): Promise<Html | undefined> {
  const { office, councilId } = visit
  if (!visit.may('accept-report-back', meeting.body_id)) return undefined
  const placed = (await reportBacksPlaced(office, councilId, meeting.starts_on)).filter(
    (one) => one.meeting_id === meeting.meeting_id,
  )
  if (placed.length === 0) return undefined
  const itemOf = new Map(placed.map((one) => [one.commitment_id, one.item_id]))
  const open = await openCommitments(office, councilId, {
    heardBy: { bodyId: meeting.body_id, on: meeting.starts_on },
  })
  const steps = await stepsOfCommitments(office, councilId, [...itemOf.keys()])
  const unsaid = open.filter(
    ({ commitment_id: id }) =>
      itemOf.has(id) &&
      !steps.some(
        (step) => step.commitment_id === id && step.item_id === itemOf.get(id) && said.has(step.kind),
      ),
  )
  if (unsaid.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.title}</h2>
    <p class="govuk-body">${words.lead}</p>
    <ul class="govuk-list">
      ${unsaid.map(
        ({ commitment_id: id, quote }) =>
          html`<li>
            <a class="govuk-link" href="/workspace/commitments/${id}/hear">${words.hear(quote)}</a>
          </li>`,
      )}
    </ul>`
}
