import type { ClockPolicy } from '../../council/rules/clock-policy.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { delegatedDrafts, meetingsToDecide } from '../../store/decision-desk.ts'
import { table } from '../../web/components/table.ts'
import { html, type Html } from '../../web/html.ts'
import { pageHeading } from '../../web/record/page-heading.ts'
import type { Route } from '../frame/route.ts'
import type { Visit } from '../frame/visit.ts'
import { reading } from '../frame/reading.ts'
import { seesCallInDesk } from './call-in-desk.ts'
import { lagInWords } from './shown.ts'
import { decisionWords } from './words.ts'

const words = decisionWords.desk

/** The first page of decisions: meetings whose decisions are to be published, and decisions taken alone that are not public. */
export const decisionDeskRoute: Route = {
  url: '/decisions',
  for: ['record-resolution', 'record-delegated-decision', 'check-redaction'],
  show: async (visit) => {
    const [meetings, drafts, policy] = await reading(visit, async ({ tx }) => [
      await meetingsToDecide(tx, visit.councilId),
      await delegatedDrafts(tx, visit.councilId),
      await clockPolicyOf(tx, visit.councilId),
    ])
    const own = meetings.filter((meeting) => visit.may('record-resolution', meeting.body_id))
    const seen = drafts.filter(
      (draft) =>
        visit.may('record-delegated-decision', draft.body_id) || visit.may('check-redaction', draft.body_id),
    )
    return {
      title: words.title,
      main: html`${pageHeading({ title: words.title, lead: words.lead })}
        <h2 class="govuk-heading-m">${words.meetings}</h2>
        ${own.length === 0 ? paragraph(words.noMeetings) : meetingTable(visit, own, policy)}
        <h2 class="govuk-heading-m">${words.drafts}</h2>
        ${seen.length === 0 ? paragraph(words.noDrafts) : draftTable(visit, seen, policy)} ${links(visit)}`,
    }
  },
}

function paragraph(text: string): Html {
  return html`<p class="govuk-body">${text}</p>`
}

function meetingTable(
  visit: Visit,
  meetings: Awaited<ReturnType<typeof meetingsToDecide>>,
  policy: ClockPolicy,
): Html {
  return html`<div class="mh-scroll">
    ${table({
      head: words.meetingsHead.map((text) => ({ text })),
      rows: meetings.map((meeting) => [
        {
          html: html`<a class="govuk-link" href="/workspace/meetings/${meeting.meeting_id}/decisions"
            >${meeting.body_name}, ${visit.say.date(meeting.starts_on)}</a
          >`,
        },
        { text: visit.say.number(meeting.recorded) },
        { text: visit.say.number(meeting.incomplete) },
        { text: lagInWords(visit, { from: meeting.starts_on, until: visit.today, policy }) },
      ]),
    })}
  </div>`
}

function draftTable(
  visit: Visit,
  drafts: Awaited<ReturnType<typeof delegatedDrafts>>,
  policy: ClockPolicy,
): Html {
  return html`<div class="mh-scroll">
    ${table({
      head: words.draftsHead.map((text) => ({ text })),
      rows: drafts.map((draft) => [
        {
          html: html`<a
            class="govuk-link"
            href="/workspace/delegated-decisions/${draft.delegated_decision_id}"
            >${draft.title}</a
          >`,
        },
        { text: draft.office_title },
        { text: visit.say.shortDate(draft.taken_on) },
        { text: lagInWords(visit, { from: draft.taken_on, until: visit.today, policy }) },
      ]),
    })}
  </div>`
}

function links(visit: Visit): Html {
  const ways: readonly (readonly [string, string, boolean])[] = [
    [words.record, '/workspace/delegations', visit.mayAnywhere('record-delegated-decision')],
    [words.callIn, '/workspace/call-in', seesCallInDesk(visit)],
    [words.delegations, '/workspace/delegations', true],
  ]
  return html`<ul class="govuk-list">
    ${ways.filter(([, , may]) => may).map(([text, href]) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}
  </ul>`
}
