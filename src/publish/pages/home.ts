import { documents } from '../../store/public/document.ts'
import { nextMeetings } from '../../store/public/meeting.ts'
import { resolutions } from '../../store/public/resolution.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { html } from '../../web/html.ts'
import { documentList } from '../../web/record/document-list.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { searchForm } from '../../web/record/search-form.ts'
import { documentRow } from '../parts/document-rows.ts'
import { link } from '../parts/links.ts'
import { meetingCards } from '../parts/meeting.ts'
import { resolutionList } from '../parts/resolution-list.ts'
import { linkList, paragraph, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { assuranceWords } from '../words/assurance-words.ts'
import { followThroughWords } from '../words/follow-through-words.ts'
import { pageWords } from '../words/page-words.ts'
import { voiceWords } from '../words/voice-words.ts'

const words = pageWords.home

/** The home page: what meets next, what was decided and what was published last. */
export const homePage: PageMaker = async (visit) => {
  const { record, council, today } = visit
  const [meetings, decided, published] = await Promise.all([
    nextMeetings(record, { from: today, count: 4 }),
    resolutions(record, { size: 5, hasStanding: false }),
    documents(record, { size: 5 }),
  ])
  return {
    title: words.title,
    section: 'home',
    description: words.description(council.name),
    main: html`${head(visit)}
      ${section(words.nextMeetings, meetings.length > 0 && meetingCards(visit, meetings), words.noNextMeetings)}
      ${paragraph(link('/meetings', words.allMeetings))}
      <div class="mh-columns">
        <div>
          ${section(words.latestDecisions, resolutionList(visit, decided.entries, 3), words.noDecisions)}
          ${paragraph(link('/decisions', words.allDecisions))}
          ${section(
            followThroughWords.title,
            linkList([
              link('/inspections', assuranceWords.homeLink),
              link('/commitments', followThroughWords.commitments),
              link('/improvement-plans', followThroughWords.improvementPlans),
              link('/interventions', followThroughWords.interventions),
              link('/you-said-we-did', voiceWords.title),
            ]),
          )}
        </div>
        <div>
          ${section(words.latestDocuments, published.entries.length > 0 && documentList(published.entries.map((each) => ({ ...documentRow(visit, each), note: undefined }))), words.noDocuments)}
          ${paragraph(link('/documents', words.allDocuments))}
        </div>
      </div>`,
  }
}

function head({ council }: Visit) {
  return html`${pageHeading({ title: words.title, caption: council.name, lead: council.welcome })}
  ${council.is_example && insetText({ text: words.example })}
  ${searchForm({ id: 'home-search', action: '/search', label: words.search, buttonText: words.searchButton })}`
}
