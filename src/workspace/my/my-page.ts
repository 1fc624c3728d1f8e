import { apologiesTo, type SentApology } from '../../store/apology.ts'
import {
  itemsResolved,
  papersToRead,
  type MeetingToCome,
  type PaperToRead,
  type ResolvedItem,
} from '../../store/member-desk.ts'
import { peopleOf } from '../../store/person.ts'
import { toldInterestsAt } from '../../store/told-interest.ts'
import { html, nothing, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import { reading } from '../frame/reading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { apologiesPart } from './apologies.ts'
import { toldWords } from '../interests/told-words.ts'
import { ownRegisterAddress } from './own-register.ts'
import { interestsPart } from './interests.ts'
import { privatePaperList, privatePapersOf } from './private-papers.ts'
import {
  bodiesOfSeats,
  hasAgenda,
  meetingFacts,
  meetingLink,
  myMeetings,
  myParts,
  type MyParts,
} from './read-my.ts'
import { myWords as words } from './words.ts'

const meetingsAtMost = 10
const resolvedAtMost = 15

/** A member's own page: the next meetings and their published papers, and what the member's bodies resolved lately. */
export const myRoute: Route = {
  url: '/my',
  for: 'member',
  show: async (visit) => {
    const { office, councilId, say } = visit
    const parts = await myParts(visit)
    const { seats } = parts
    const bodyIds = bodiesOfSeats(seats)
    const meetings = await myMeetings(visit, parts, meetingsAtMost)
    const meetingIds = meetings.map(({ meeting_id: meetingId }) => meetingId)
    const papers = await papersToRead(office, councilId, meetingIds)
    const sent = await apologiesTo(office, councilId, meetingIds)
    const nameOf = await namesOf(visit)
    const told = await toldInterestsAt(office, councilId, meetingIds)
    const withheld = await privatePapersOf(visit, parts, meetingIds)
    const byMeeting = Map.groupBy(papers, ({ meeting_id: meetingId }) => meetingId)
    const resolved = await itemsResolved(office, { councilId, bodyIds, most: resolvedAtMost })
    const offices = say.list([...new Set(seats.map(({ title }) => title))])
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead(offices) })}
        <h2 class="govuk-heading-l">${words.next}</h2>
        ${meetings.length === 0 && paragraph(bodyIds.length === 0 ? words.noBody : words.none)}
        ${meetings.map(
          (meeting) =>
            html`<section class="mh-section">
              <h3 class="govuk-heading-m">${meetingLink(visit, meeting)}</h3>
              ${paragraph(meetingFacts(visit, meeting))}
              ${paperList(meeting, byMeeting.get(meeting.meeting_id) ?? [])} ${notesLink(meeting)}
              ${interestsPart(visit, meeting, told)} ${partInMeeting(visit, meeting, { parts, sent, nameOf })}
              ${privatePaperList(withheld.filter((paper) => paper.meeting_id === meeting.meeting_id))}
            </section>`,
        )}
        ${meetings.length > 0 && paragraph(words.privateMissing)}
        <p class="govuk-body"><a class="govuk-link" href="${ownRegisterAddress}">${toldWords.my.link}</a></p>
        <p class="govuk-body"><a class="govuk-link" href="/workspace/my/notes">${words.notes.all}</a></p>
        <p class="govuk-body"><a class="govuk-link" href="/workspace/my/papers">${words.past.link}</a></p>
        <h2 class="govuk-heading-l">${words.resolved}</h2>
        <p class="govuk-body"><a class="govuk-link" href="/workspace/my/resolved">${words.promised}</a></p>
        ${resolved.length === 0 ? paragraph(words.noResolved) : resolvedList(visit, resolved)}`,
    }
  },
}

type Part = { readonly parts: MyParts; readonly sent: readonly SentApology[]; readonly nameOf: NameOf }

/** For whom the reader substitutes; where they sit themselves, their apologies. */
function partInMeeting(visit: Visit, meeting: MeetingToCome, { parts, sent, nameOf }: Part): Html {
  const own = parts.substitutions.find((one) => one.meeting_id === meeting.meeting_id)
  return own === undefined
    ? apologiesPart(visit, meeting.meeting_id, { sent, nameOf })
    : paragraph(words.apologies.forMember(own.member_name))
}

function notesLink({ meeting_id: meetingId, state }: MeetingToCome): Html {
  if (!hasAgenda.has(state)) return nothing
  return html`<p class="govuk-body">
    <a class="govuk-link" href="/workspace/my/meetings/${meetingId}/notes">${words.notes.link}</a>
  </p>`
}

type NameOf = (personId: string) => string

async function namesOf(visit: Visit): Promise<NameOf> {
  const people = await reading(visit, ({ tx, councilId }) => peopleOf(tx, councilId))
  const names = new Map<string, string>(people.map((row) => [row.person_id, row.canonical_name]))
  return (personId) => names.get(personId) ?? ''
}

function paragraph(text: string): Html {
  return html`<p class="govuk-body">${text}</p>`
}

function paperList({ state }: MeetingToCome, papers: readonly PaperToRead[]): Html {
  if (papers.length === 0) return paragraph(hasAgenda.has(state) ? words.noPublicPapers : words.noPapers)
  return html`<ul class="govuk-list govuk-list--bullet">
    ${papers.map(
      ({ document_id: documentId, number, title }) =>
        html`<li>
          <a class="govuk-link" href="/documents/${documentId}">${words.paper(number, title)}</a>
        </li>`,
    )}
  </ul>`
}

function resolvedList({ say }: Visit, resolved: readonly ResolvedItem[]): Html {
  return html`<ul class="govuk-list govuk-list--spaced">
    ${resolved.map(
      (item) =>
        html`<li>
          <a class="govuk-link" href="/items/${item.item_id}">${item.title}</a><br />
          ${words.resolvedBy(item.body_name, say.date(item.taken_on))}
        </li>`,
    )}
  </ul>`
}
