import { dateAt } from '../../foundation/instant.ts'
import { coursesAt, movesOf, publicationsOf } from '../../store/public/agenda-course.ts'
import { itemsOf } from '../../store/public/agenda-item.ts'
import { noticeOfMeeting } from '../../store/public/decision.ts'
import { documentsOn, expectedDocumentsOn } from '../../store/public/document.ts'
import {
  attendanceAt,
  meetingById,
  meetingHistory,
  minutesOf,
  minutesSealOf,
  neighbouringMeetings,
  venueOf,
  writtenSummaryOf,
  type Meeting,
} from '../../store/public/meeting.ts'
import type { Row } from '../../store/public/public-record.ts'
import { itemsTakenAt, webcastOf } from '../../store/public/webcast.ts'
import { submissionsTo, type WholeSubmission } from '../../store/public/submission.ts'
import { resolutionsOn } from '../../store/public/resolution.ts'
import { insetText } from '../../web/components/inset-text.ts'
import { pagination } from '../../web/components/pagination.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { attendanceTable } from '../../web/record/attendance-table.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { siteWords } from '../../web/site-words.ts'
import { agenda } from '../parts/agenda.ts'
import { agendaHeld, latenessOfAgenda, movedNotice, shownSupplements } from '../parts/agenda-course.ts'
import { fullName, label } from '../parts/label.ts'
import { link, way } from '../parts/links.ts'
import { hasBegun, meetingTag, startTime, stoppedNotice } from '../parts/meeting.ts'
import { isBroughtIn, knownHistory } from '../parts/meeting-history.ts'
import { submissionList } from '../parts/submissions.ts'
import { besideSection, linkList, paragraph, paragraphs, section } from '../parts/section.ts'
import { gettingIn } from '../parts/getting-in.ts'
import { shownWebcast } from '../parts/webcast.ts'
import type { PageMaker, Visit } from '../visit.ts'
import { agendaWords } from '../words/agenda-words.ts'
import { decisionWords } from '../words/decision-words.ts'
import { pageWords } from '../words/page-words.ts'
import { takePartWords } from '../words/take-part-words.ts'
import { recordWords } from '../words/record-words.ts'
import { webcastWords } from '../words/webcast-words.ts'

const words = pageWords.meeting

/** A meeting: its agenda with what was decided, who attended, and how far its minutes have come. */
export const meetingPage: PageMaker = async (visit, { id }) => {
  const { record, say } = visit
  const meeting = await meetingById(record, id)
  if (meeting === undefined) return undefined
  const read = await readMeeting(visit, meeting)
  const fromPublic = await fromThePublic(visit, read.submissions)
  const date = say.date(meeting.starts_on)
  const title = words.title(meeting.body_name, date, stateTitle(meeting.state, read.resolutions.length > 0))
  return {
    title,
    section: 'meetings',
    description: words.described(
      meeting.body_name,
      date,
      stateTitle(meeting.state, read.resolutions.length > 0),
    ),
    breadcrumbs: way(
      [siteWords.meetings, '/meetings'],
      [say.month(meeting.starts_on), `/meetings?month=${meeting.starts_on.slice(0, 7)}`],
      [meeting.body_name],
    ),
    main: html`${head(visit, meeting, title)} ${takePartLink(visit, meeting)} ${stoppedNotice(meeting)}
      ${movedNotice(visit, read.moves)}
      <div class="mh-columns">
        <div>
          ${latenessOfAgenda(visit, read.publications)}
          ${section(words.agenda, agenda(read), noAgenda(meeting, read.history))}
          ${afterPublishing(visit, read)}
          ${read.notice && paragraph(link(`/decision-notices/${read.notice.notice_id}`, decisionWords.notice.link))}
          ${watching(read)} ${fromPublic}
          ${hasBegun(meeting) && section(words.minutes, html`${minutes(visit, read.minutes, isBroughtIn(read.history))} ${sealAndSummary(read)}`)}
          ${hasBegun(meeting) && section(words.attendance, attendance(read.attendance), words.noAttendance)}
        </div>
        <aside>
          ${gettingIn(visit, meeting, read.venue)}
          ${besideSection(words.history, history(visit, knownHistory(meeting, read.history)))}
          ${besideSection(words.neighbours, html`${linkList([link(`/bodies/${meeting.body_slug}`, words.body)])} ${neighbours(visit, read.neighbours)}`)}
        </aside>
      </div>`,
  }
}

/** The way to the forms by which the public takes part, while the meeting is still to come. */
function takePartLink(
  { takesForms, today }: Visit,
  { meeting_id, starts_on, state }: Meeting,
): Html | undefined {
  return takesForms === true && starts_on >= today && state !== 'cancelled'
    ? paragraph(link(`/meetings/${meeting_id}/take-part`, takePartWords.link))
    : undefined
}

async function fromThePublic(visit: Visit, rows: readonly WholeSubmission[]): Promise<Html | undefined> {
  const shown = await submissionList(visit, rows)
  return shown && section(takePartWords.shown.title, shown)
}

/** What a meeting's page is called for how far the meeting has come. */
function stateTitle(state: string, hasDecisions: boolean): string {
  return state === 'draftMinutesPublished' && hasDecisions
    ? recordWords.meetingTitle.draftMinutesAndDecisions
    : label(recordWords.meetingTitle, state)
}

async function readMeeting({ record }: Visit, meeting: Meeting) {
  const id = meeting.meeting_id
  const items = await itemsOf(record, id)
  const itemIds = items.map((item) => item.item_id)
  const [states, present, minuteSet, around, decided, documents, expected, notice, seal, summary, after] =
    await Promise.all([
      meetingHistory(record, id),
      attendanceAt(record, id),
      minutesOf(record, id),
      neighbouringMeetings(record, meeting),
      resolutionsOn(record, itemIds),
      documentsOn(record, itemIds),
      expectedDocumentsOn(record, itemIds),
      noticeOfMeeting(record, id),
      minutesSealOf(record, id),
      writtenSummaryOf(record, id),
      Promise.all([
        publicationsOf(record, id),
        coursesAt(record, id),
        movesOf(record, id),
        submissionsTo(record, id),
        webcastOf(record, id),
        itemsTakenAt(record, id),
        venueOf(record, id),
      ]),
    ])
  const [publications, courses, moves, submissions, webcast, taken, venue] = after
  return {
    webcast,
    taken,
    venue,
    submissions,
    publications,
    courses,
    moves,
    seal,
    summary,
    items,
    history: states,
    attendance: present,
    minutes: minuteSet,
    neighbours: around,
    resolutions: decided,
    documents,
    expected,
    notice,
  }
}

function watching(read: Awaited<ReturnType<typeof readMeeting>>): Html | undefined {
  const shown = shownWebcast(read, read.items)
  return shown && section(webcastWords.title, shown)
}

/** What came after the agenda was published: its supplements, and how the meeting held it where that differs. */
function afterPublishing(
  visit: Visit,
  { items, publications, courses }: Awaited<ReturnType<typeof readMeeting>>,
): Html {
  const brought = shownSupplements(visit, publications)
  const held = agendaHeld(items, courses)
  return html`${brought && section(agendaWords.supplements, brought)}
  ${held && section(agendaWords.held, held)}`
}

function head({ say, council }: Visit, meeting: Meeting, title: string): Html {
  return pageHeading({
    title,
    state: meetingTag(meeting.state),
    facts: [
      say.longDate(meeting.starts_on),
      meeting.is_time_known ? words.starts(startTime({ say, council }, meeting)) : '',
      meeting.venue,
      label(recordWords.meetingKind, meeting.kind),
    ],
  })
}

function noAgenda({ state }: Meeting, states: readonly Row<'meeting_state'>[]): string {
  if (state === 'announced') return words.noAgenda
  const wasPublished = states.some((each) => each.state === 'agendaPublished')
  return state === 'cancelled' && !wasPublished ? words.noAgendaCancelled : words.noItems
}

function minutes({ say, council }: Visit, set: Row<'minute_set'> | undefined, wasBroughtIn: boolean): Html {
  const states: Readonly<Record<string, string>> = words.minutesState
  if (set === undefined) return html`${paragraph(words.minutesState.none)}`
  const isDraft = set.state === 'publishedDraft' && !wasBroughtIn
  const said =
    wasBroughtIn && set.state === 'publishedDraft' ? words.minutesState.broughtIn : states[set.state]
  const at = set.at_meeting_id && link(`/meetings/${set.at_meeting_id}`, words.anotherMeeting)
  return html`${isDraft ? insetText({ text: said }) : paragraph(said)} ${paragraph(words.underEachItem)}
  ${at && paragraph(words.approvedAt(at))} ${set.correction && paragraph(words.correction(set.correction))}
  ${set.signed_by && paragraph(words.signedBy(set.signed_by, say.date(dateAt(set.at, council.zone))))}`
}

/** The public account of what was done in private, and the digest by which signed minutes are known. */
function sealAndSummary({ seal, summary }: Awaited<ReturnType<typeof readMeeting>>): Html {
  return html`${
    summary !== undefined &&
    html`<h3 class="govuk-heading-s">${words.summary}</h3>
      ${paragraphs(summary)}`
  }
  ${seal !== undefined && paragraph(words.seal(seal.public_sha256))}`
}

function attendance(rows: readonly Row<'attendance'>[]): Html | undefined {
  if (rows.length === 0) return undefined
  return attendanceTable({
    caption: words.attendanceCaption,
    head: words.attendanceHead,
    rows: rows.map((row) => ({
      name: fullName(row),
      href: `/people/${row.person_id}`,
      office: label(recordWords.capacity, row.capacity),
      attendance: row.sent_apologies
        ? words.apologies
        : row.mode === 'inPerson'
          ? words.present
          : words.virtual,
    })),
  })
}

function history({ say, council }: Visit, states: ReturnType<typeof knownHistory>): Html {
  return table({
    classes: 'mh-attendance',
    head: words.historyHead.map((text) => ({ text })),
    rows: states.map(({ at, state }) => [
      { text: say.shortDate(dateAt(at, council.zone)) },
      { text: label({ ...words.acts, broughtIn: words.broughtIn }, state) },
    ]),
  })
}

function neighbours(
  { say }: Visit,
  around: { previous?: Meeting | undefined; next?: Meeting | undefined },
): Html | undefined {
  if (around.previous === undefined && around.next === undefined) return undefined
  const to = (meeting: Meeting | undefined) =>
    meeting && { href: `/meetings/${meeting.meeting_id}`, labelText: say.date(meeting.starts_on) }
  return pagination({ landmarkLabel: words.neighbours, previous: to(around.previous), next: to(around.next) })
}
