import { votesOn } from '../../store/public/agenda-item.ts'
import { documentsOn } from '../../store/public/document.ts'
import { resolutionById, type ResolutionAtMeeting } from '../../store/public/resolution.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { documentRows } from '../parts/document-rows.ts'
import { link, way } from '../parts/links.ts'
import { decisionRecord, shownResolution, shownVotes } from '../parts/resolution.ts'
import { linkList, section } from '../parts/section.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'

const words = pageWords.decision

/** One decision: its words, its statutory record, how it was voted, and where it was taken. */
export const decisionPage: PageMaker = async (visit, { id }) => {
  const resolution = await resolutionById(visit.record, id)
  if (resolution === undefined) return undefined
  const [votes, documents] = await Promise.all([
    votesOn(visit.record, resolution.item_id),
    documentsOn(visit.record, [resolution.item_id]),
  ])
  const date = visit.say.longDate(resolution.taken_on)
  const mustState =
    resolution.regime === 'exec2012' && !resolution.is_standing ? 'states the five' : 'may leave out'
  return {
    title: words.title(resolution.item_title),
    section: 'decisions',
    description: recordWords.listOf(words.title(resolution.item_title), resolution.decision_maker, date),
    breadcrumbs: way([siteWords.decisions, '/decisions'], [resolution.item_title]),
    main: html`${head(visit, resolution)} ${shownResolution(visit, resolution)}
    ${section(words.record, decisionRecord(visit, resolution, mustState))}
    ${votes.length > 0 && section(words.vote, shownVotes(votes))}
    ${section(pageWords.item.documents, documentRows(visit, documents), pageWords.item.noDocumentsPublished)}
    ${section(words.about, about(resolution))}`,
  }
}

function head({ say }: Visit, resolution: ResolutionAtMeeting): Html {
  return pageHeading({
    caption: words.heading,
    title: resolution.item_title,
    facts: [
      link(`/meetings/${resolution.meeting_id}`, resolution.body_name),
      say.longDate(resolution.taken_on),
      resolution.is_key === true && pageWords.decisions.key,
    ],
  })
}

function about(resolution: ResolutionAtMeeting): Html {
  return linkList([
    link(`/items/${resolution.item_id}`, words.item),
    link(`/meetings/${resolution.meeting_id}`, words.meeting),
    ...(resolution.matter_id === null
      ? []
      : [link(`/matters/${resolution.matter_id}`, pageWords.document.matterLink)]),
  ])
}
