import type { FollowedCommitment } from '../../acts/commitment/course-from-rows.ts'
import { hasEnded, isLate } from '../../council/commitment/commitment-course.ts'
import { improvementPlans } from '../../store/improvement.ts'
import { readRegister } from '../../store/register.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { frameWords } from '../frame/words.ts'
import { bodiesOfSeats, myParts } from '../my/read-my.ts'
import { commitmentTable, owedByReader, promisedToBodies } from './read-commitments.ts'
import { commitmentWords } from './words.ts'

const mine = commitmentWords.mine
const resolved = commitmentWords.resolved

/** What the reader owes, in their offices and as a person. */
export const myCommitmentsRoute: Route = {
  url: '/my/commitments',
  for: 'signed-in',
  show: async (visit) => {
    const owed = await owedByReader(visit)
    return {
      title: mine.title,
      main: html`${pageHeading({ title: mine.title, lead: mine.lead })}
      ${owed.length === 0 ? html`<p class="govuk-body">${mine.none}</p>` : commitmentTable(visit, owed, 'workspace')}`,
    }
  },
}

/** For a member: what was promised at meetings of their bodies or is to be reported to them, and how each stands. */
export const myResolvedRoute: Route = {
  url: '/my/resolved',
  for: 'member',
  show: async (visit) => {
    const seen = await promisedToBodies(visit)
    const late = seen.filter(({ course }) => isLate(course, visit.today))
    const ended = seen.filter(({ course }) => hasEnded(course))
    const open = seen.filter((one) => !late.includes(one) && !ended.includes(one))
    return {
      title: resolved.title,
      breadcrumbs: [{ text: frameWords.myMeetings, href: '/workspace/my' }],
      main: html`${pageHeading({ title: resolved.title, lead: resolved.lead })}
      ${seen.length === 0 && html`<p class="govuk-body">${resolved.none}</p>`}
      ${part(visit, resolved.late, late)} ${part(visit, resolved.open, open)}
      ${part(visit, resolved.ended, ended)} ${await plansPart(visit)}`,
    }
  },
}

function part(visit: Visit, heading: string, rows: readonly FollowedCommitment[]): Html | undefined {
  if (rows.length === 0) return undefined
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${heading}</h2>
    ${commitmentTable(visit, rows, 'public')}
  </section>`
}

/** The public improvement plans that the reader's bodies own or watch over. */
async function plansPart(visit: Visit): Promise<Html | undefined> {
  const bodyIds = bodiesOfSeats((await myParts(visit)).seats)
  const { plans, register } = await reading(visit, async ({ tx, councilId }) => ({
    plans: await improvementPlans(tx, councilId),
    register: await readRegister(tx, councilId),
  }))
  const own = plans.filter(
    ({ releasedEntry, ownerBodyId, forumBodyId }) =>
      releasedEntry !== undefined && (bodyIds.includes(forumBodyId) || bodyIds.includes(ownerBodyId)),
  )
  if (own.length === 0) return undefined
  const nameOf = (id: string) => register.bodies.find((body) => body.id === id)?.name ?? ''
  return html`<section class="mh-section">
    <h2 class="govuk-heading-m">${resolved.plans}</h2>
    <ul class="govuk-list govuk-list--spaced">
      ${own.map(
        ({ id, title, forumBodyId }) =>
          html`<li>
            <a class="govuk-link" href="/improvement-plans/${id}">${title}</a><br />
            ${resolved.plan(nameOf(forumBodyId))}
          </li>`,
      )}
    </ul>
  </section>`
}
