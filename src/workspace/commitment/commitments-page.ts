import type { FollowedCommitment } from '../../acts/commitment/course-from-rows.ts'
import { isLate } from '../../council/commitment/commitment-course.ts'
import { addDays } from '../../foundation/calendar-date.ts'
import { endedCommitments, openCommitments } from '../../store/commitment.ts'
import { limbsNotFollowed, type LimbGround } from '../../store/commitment-ground.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { plainTable } from '../registers/register-parts.ts'
import { commitmentTable, withCourses } from './read-commitments.ts'
import { commitmentWords as words } from './words.ts'

/** How far back decisions are searched for promises that nobody follows: about a year and a half. */
const daysBack = 550
const shownNotFollowed = 15
const shownEnded = 10

/** What is followed for the bodies of the reader: late, waiting for a body, not due yet; and what is not followed yet. */
export const commitmentsRoute: Route = {
  url: '/commitments',
  for: ['make-commitment'],
  show: async (visit) => {
    const { late, waiting, open, ended, limbs } = await readDesk(visit)
    const isEmpty = [late, waiting, open, ended, limbs].every((each) => each.length === 0)
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        <p class="govuk-body"><a class="govuk-link" href="/commitments">${words.publicList}</a></p>
        ${isEmpty && html`<p class="govuk-body">${words.none}</p>`}
        ${part(visit, { heading: words.late }, late)}
        ${part(visit, { heading: words.waiting, lead: words.waitingLead }, waiting)}
        ${notFollowed(visit, limbs)} ${part(visit, { heading: words.open }, open)}
        ${part(visit, { heading: words.ended }, ended)}`,
    }
  },
}

/** What the desk of commitments holds for its reader. */
export async function readDesk(visit: Visit) {
  const { office, councilId, today } = visit
  const isMine = ({ row }: FollowedCommitment) => visit.may('make-commitment', row.report_back_body_id)
  const [rows, ended, limbs] = await Promise.all([
    openCommitments(office, councilId),
    endedCommitments(office, councilId, shownEnded),
    limbsNotFollowed(office, councilId, addDays(today, -daysBack)),
  ])
  const all = (await withCourses(visit, rows)).filter(isMine)
  const late = all.filter((one) => isLate(one.course, today) && !isWaiting(one))
  return {
    late,
    waiting: all.filter(isWaiting),
    open: all.filter((one) => !isWaiting(one) && !late.includes(one)),
    ended: (await withCourses(visit, ended)).filter(isMine),
    limbs: limbs.filter((limb) => visit.may('make-commitment', limb.body_id)),
  }
}

/** Whether a commitment is with its body: said to be done, or reported. */
function isWaiting({ course }: FollowedCommitment): boolean {
  return course.state === 'doneClaimed' || course.state === 'reported'
}

function part(
  visit: Visit,
  { heading, lead }: { readonly heading: string; readonly lead?: string },
  rows: readonly FollowedCommitment[],
): Html | undefined {
  if (rows.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${heading}</h2>
    ${lead !== undefined && html`<p class="govuk-body">${lead}</p>`}
    ${commitmentTable(visit, rows, 'workspace')}
  </section>`
}

function notFollowed(visit: Visit, limbs: readonly LimbGround[]): Html | undefined {
  if (limbs.length === 0) return undefined
  const others = limbs.length - shownNotFollowed
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${words.notFollowed}</h2>
    <p class="govuk-body">${words.notFollowedLead}</p>
    ${plainTable(
      words.notFollowedHead,
      limbs
        .slice(0, shownNotFollowed)
        .map((limb) => [
          limb.text,
          limb.due_on === null ? (limb.trigger_words ?? words.noDay) : visit.say.shortDate(limb.due_on),
          followLink('limb', limb.limb_id, limb.title),
        ]),
    )}
    ${others > 0 && html`<p class="govuk-body">${words.more(visit.say.count(others, words.decisionForms))}</p>`}
  </section>`
}

/** A way to follow what a limb or the minute of an item promises. */
export function followLink(from: 'limb' | 'item', id: string, title: string): Html {
  return html`<a class="govuk-link" href="/workspace/commitments/of-${from}/${id}"
    >${words.follow}<span class="govuk-visually-hidden">${words.which(title)}</span></a
  >`
}
