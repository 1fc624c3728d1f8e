import { addDays } from '../../foundation/calendar-date.ts'
import { withheldPapersBetween, type WithheldPaper } from '../../store/withheld-paper.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { mayHave, privatePaperList } from './private-papers.ts'
import { bodiesOfSeats, myParts } from './read-my.ts'
import { myWords as words } from './words.ts'

/** How far back the papers of meetings that are over are listed: about a year. */
const daysBack = 366

/** The papers that are not for the public of meetings that are over, of the bodies on which the reader sits, the latest first. */
export const pastPapersRoute: Route = {
  url: '/my/papers',
  for: 'member',
  show: async (visit) => {
    const { office, councilId, today } = visit
    const parts = await myParts(visit)
    const papers = await withheldPapersBetween(office, councilId, {
      bodyIds: bodiesOfSeats(parts.seats),
      fromOn: addDays(today, -daysBack),
      beforeOn: today,
    })
    const own = papers.filter((paper) => mayHave(visit, parts, paper))
    const meetings = [...Map.groupBy(own, ({ meeting_id: meetingId }) => meetingId).values()]
    return {
      title: words.past.title,
      breadcrumbs: [{ text: words.title, href: '/workspace/my' }],
      main: html`${pageHeading({ title: words.past.title, lead: words.past.lead })}
      ${meetings.length === 0 ? html`<p class="govuk-body">${words.past.none}</p>` : meetings.map((each) => meetingPart(visit, each))}`,
    }
  },
}

function meetingPart({ say }: Visit, papers: readonly WithheldPaper[]): Html | undefined {
  const [first] = papers
  return (
    first &&
    html`<section class="mh-section">
      <h2 class="govuk-heading-m">
        <a class="govuk-link" href="/meetings/${first.meeting_id}"
          >${words.resolvedBy(first.body_name, say.date(first.starts_on))}</a
        >
      </h2>
      ${privatePaperList(papers)}
    </section>`
  )
}
