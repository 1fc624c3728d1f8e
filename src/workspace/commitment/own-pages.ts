import { commitmentsOfBodies } from '../../store/commitment.ts'
import { html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import { frameWords } from '../frame/words.ts'
import { bodiesOfSeats, myParts } from '../my/read-my.ts'
import { commitmentTable, owedByReader, withCourses } from './read-commitments.ts'
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
    const { seats } = await myParts(visit)
    const rows = await commitmentsOfBodies(visit.office, visit.councilId, bodiesOfSeats(seats))
    const seen = await withCourses(visit, rows)
    return {
      title: resolved.title,
      breadcrumbs: [{ text: frameWords.myMeetings, href: '/workspace/my' }],
      main: html`${pageHeading({ title: resolved.title, lead: resolved.lead })}
      ${seen.length === 0 ? html`<p class="govuk-body">${resolved.none}</p>` : commitmentTable(visit, seen, 'public')}`,
    }
  },
}
