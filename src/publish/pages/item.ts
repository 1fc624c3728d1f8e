import { correctionsOf, courseOf, urgencyOf } from '../../store/public/agenda-course.ts'
import {
  contributionsOn,
  itemById,
  itemsOf,
  itemsOnMatter,
  matterById,
  votesOn,
  type AgendaItem,
} from '../../store/public/agenda-item.ts'
import { ballotsOn } from '../../store/public/ballot.ts'
import { commitmentsMadeIn } from '../../store/public/commitment.ts'
import { minuteBlocksOn, minuteCorrectionsOn } from '../../store/public/minute-block.ts'
import { documentsOn, expectedDocumentsOn, type ExpectedDocument } from '../../store/public/document.ts'
import { meetingById, type Meeting } from '../../store/public/meeting.ts'
import { resolutionsOn } from '../../store/public/resolution.ts'
import { itemsTakenAt, webcastOf } from '../../store/public/webcast.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { pagination, type PaginationLink } from '../../web/components/pagination.ts'
import { html, type Html } from '../../web/html.ts'
import { notice } from '../../web/record/notice.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { courseNotice, itemCorrections } from '../parts/agenda-course.ts'
import { itemCaption, itemsAround, itemTag } from '../parts/agenda.ts'
import { promisedHere } from '../parts/commitment.ts'
import { shownContributions } from '../parts/contributions.ts'
import { documentRows, whyAwaited } from '../parts/document-rows.ts'
import { link, way } from '../parts/links.ts'
import { minuteBlocks, minuteCorrections } from '../parts/minute-blocks.ts'
import { matterWay } from '../parts/matter-way.ts'
import { hasBegun, stoppedNotice } from '../parts/meeting.ts'
import { shownBallots } from '../parts/ballot.ts'
import { decisionRecord, shownResolution, shownVotes } from '../parts/resolution.ts'
import { besideSection, linkList, paragraph, paragraphs, section } from '../parts/section.ts'
import { watchItem } from '../parts/webcast.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { agendaWords } from '../words/agenda-words.ts'
import { ballotWords } from '../words/ballot-words.ts'
import { pageWords } from '../words/page-words.ts'
import { recordWords } from '../words/record-words.ts'

const words = pageWords.item

/** An item of an agenda: what was decided, what was said, its papers, and where its matter goes. */
export const itemPage: PageMaker = async (visit, { id }) => {
  const item = await itemById(visit.record, id)
  const meeting = item && (await meetingById(visit.record, item.meeting_id))
  if (item === undefined || meeting === undefined) return undefined
  const read = await readItem(visit, item)
  const date = visit.say.date(meeting.starts_on)
  return {
    title: recordWords.listOf(item.title, recordWords.meetingOf(meeting.body_name, date)),
    section: 'meetings',
    description: words.described(meeting.body_name, date, item.title),
    breadcrumbs: way(
      [siteWords.meetings, '/meetings'],
      [recordWords.meetingOf(meeting.body_name, date), `/meetings/${meeting.meeting_id}`],
      [itemCaption(item)],
    ),
    main: html`${head(visit, { item, meeting, read })} ${notices(visit, { item, meeting, read })}
      ${watchItem(read, item)}
      <div class="mh-columns">
        <div>${business(visit, { item, meeting, read })}</div>
        <aside>${aside(visit, { item, meeting, read })}</aside>
      </div>`,
  }
}

type ReadItem = Awaited<ReturnType<typeof readItem>>
type Shown = { readonly item: AgendaItem; readonly meeting: Meeting; readonly read: ReadItem }

async function readItem({ record }: Visit, item: AgendaItem) {
  const [agenda, resolutions, votes, contributions, documents, expected, onMatter, matter, after] =
    await Promise.all([
      itemsOf(record, item.meeting_id),
      resolutionsOn(record, [item.item_id]),
      votesOn(record, item.item_id),
      contributionsOn(record, item.item_id),
      documentsOn(record, [item.item_id]),
      expectedDocumentsOn(record, [item.item_id]),
      item.matter_id === null ? [] : itemsOnMatter(record, item.matter_id),
      item.matter_id === null ? undefined : matterById(record, item.matter_id),
      Promise.all([
        correctionsOf(record, item.item_id),
        courseOf(record, item),
        urgencyOf(record, item.item_id),
        minuteBlocksOn(record, item.item_id),
        minuteCorrectionsOn(record, item.item_id),
        webcastOf(record, item.meeting_id),
        itemsTakenAt(record, item.meeting_id),
        ballotsOn(record, item.item_id),
        commitmentsMadeIn(record, { itemId: item.item_id }),
      ]),
    ])
  const [corrections, course, urgency, blocks, minuteCorrected, webcast, taken, ballots, promised] = after
  return {
    webcast,
    taken,
    ballots,
    promised,
    blocks,
    minuteCorrections: minuteCorrected,
    corrections,
    course,
    urgency,
    agenda,
    resolutions,
    votes,
    contributions,
    documents,
    expected,
    onMatter,
    matter,
  }
}

function head({ say }: Visit, { item, meeting, read }: Shown): Html {
  const awaited = read.expected.filter((paper) => paper.state === 'toFollow')
  return pageHeading({
    caption: itemCaption(item),
    title: item.title,
    state: itemTag(item, { decided: read.resolutions, awaited }),
    facts: [
      link(`/meetings/${meeting.meeting_id}`, meeting.body_name),
      say.longDate(meeting.starts_on),
      item.presenter !== null && words.presenter(item.presenter),
    ],
    lead: item.purpose,
  })
}

/** What a reader must know first: a stopped meeting, an embargo, a paper that is to follow, privacy, urgency. */
function notices(visit: Visit, { item, meeting, read }: Shown): Html {
  const awaited = read.expected.filter((paper) => paper.state === 'toFollow')
  return html`${stoppedNotice(meeting)} ${courseNotice(read.course)}
  ${item.part === 'private' && notice({ kind: 'embargo', heading: hasBegun(meeting) ? words.privateHeadingPast : words.privateHeading, body: paragraph(item.restriction ?? words.privateNoReason) })}
  ${awaited.map((paper) => awaitedNotice(visit, paper))}
  ${item.urgency_reason !== null && notice({ kind: 'awaited', heading: words.urgent, body: html`${paragraph(item.urgency_reason)} ${read.urgency && paragraph(agendaWords.agreedBy(read.urgency.agreed_by))}` })}`
}

function awaitedNotice(visit: Visit, paper: ExpectedDocument): Html {
  const why = whyAwaited(visit, paper)
  return paper.public_note === null
    ? notice({
        kind: 'awaited',
        heading: words.awaited(paper.title),
        body: why.map((sentence) => paragraph(sentence)),
      })
    : notice({
        kind: 'embargo',
        heading: words.embargo,
        body: [...new Set([paper.public_note, ...why])].map((sentence) => paragraph(sentence)),
      })
}

function business(visit: Visit, { item, meeting, read }: Shown): Html {
  const none = hasBegun(meeting) ? words.noDecision : words.noDecisionYet
  return html`${read.resolutions.map(
    (resolution) =>
      html`${shownResolution(visit, resolution)}
      ${resolution.end?.kind !== 'withdrawn' && section(pageWords.decision.record, html`${decisionRecord(visit, resolution, 'may leave out')} ${paragraph(link(`/decisions/${resolution.resolution_id}`, words.decisionPage))}`)}`,
  )}
  ${read.resolutions.length === 0 && !item.is_standing && paragraph(none)}
  ${promisedHere(visit, read.promised)}
  ${read.ballots.length > 0 && section(ballotWords.heading, shownBallots(read.ballots))}
  ${read.blocks.length > 0 ? inBlocks({ item, meeting, read }) : asNarrative(item, read)}
  ${read.minuteCorrections.length > 0 && section(words.minuteCorrections, minuteCorrections(visit, read.minuteCorrections))}
  ${corrected(visit, read)}
  ${section(words.documents, documentRows(visit, read.documents, read.expected), noDocuments(item, meeting))}`
}

function corrected(visit: Visit, { corrections }: ReadItem): Html | undefined {
  const shown = itemCorrections(visit, corrections)
  return shown && section(agendaWords.corrections, shown)
}

function noDocuments(item: AgendaItem, meeting: Meeting): string {
  if (item.part === 'private')
    return hasBegun(meeting) ? words.noDocumentsPrivatePast : words.noDocumentsPrivate
  return hasBegun(meeting) ? words.noDocumentsPublished : words.noDocuments
}

/** The minute in the order in which it was written; a vote that stands nowhere in it is shown before it. */
function inBlocks({ item: { minute_number: number }, meeting, read }: Shown): Html {
  const isDraft = meeting.state === 'draftMinutesPublished'
  const others = read.votes.filter((vote) => read.blocks.every((block) => block.vote_id !== vote.vote_id))
  const numbered = number === null || number === '' ? undefined : paragraph(recordWords.minuteNumber(number))
  return html`${others.length > 0 && section(pageWords.decision.vote, shownVotes(others))}
  ${section(words.minutes, html`${isDraft && insetText({ text: pageWords.meeting.minutesState.publishedDraft })} ${numbered} ${minuteBlocks(read)}`)}`
}

function asNarrative(item: AgendaItem, { votes, contributions }: ReadItem): Html {
  return html`${votes.length > 0 && section(pageWords.decision.vote, shownVotes(votes))}
  ${contributions.length > 0 && section(words.said, shownContributions(contributions))} ${minutesOf(item)}`
}

function minutesOf({ minute_number: number, minute_text: text }: AgendaItem): Html | undefined {
  if (number === null || text === null || text === '') return undefined
  return section(
    words.minutes,
    html`${number !== '' && paragraph(recordWords.minuteNumber(number))}${paragraphs(text)}`,
  )
}

function aside(visit: Visit, { item, meeting, read }: Shown): Html {
  const { previous, next } = itemsAround(read.agenda, item)
  const timeline = matterWay(visit, { items: read.onMatter, resolutions: read.resolutions }, item.item_id)
  const { matter } = read
  return html`${timeline && matter && besideSection(matter.title, html`${timeline} ${linkList([link(`/matters/${matter.matter_id}`, words.matterLink(matter.title))])}`)}
  ${besideSection(
    words.neighbours,
    html`${linkList([link(`/meetings/${meeting.meeting_id}`, words.meeting)])}
    ${(previous ?? next) && pagination({ landmarkLabel: words.neighbours, previous: toItem(previous), next: toItem(next) })}`,
  )}`
}

function toItem(item: AgendaItem | undefined): PaginationLink | undefined {
  return (
    item && { href: `/items/${item.item_id}`, labelText: recordWords.listOf(itemCaption(item), item.title) }
  )
}
