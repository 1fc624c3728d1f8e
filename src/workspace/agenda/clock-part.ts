import { explainRefusal } from '../../acts/explain-refusal.ts'
import type { Regime } from '../../council/body/body.ts'
import { powerOfUrgency } from '../../council/clock/check-publication-timing.ts'
import { noticeVerdict, ruleOfAgenda, type NoticeVerdict } from '../../council/clock/notice-verdict.ts'
import type { OfferedWayOut } from '../../council/clock/ways-out.ts'
import { dateAt } from '../../foundation/instant.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { calledAt } from '../../store/meeting-clock.ts'
import { html, type Fragment } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { publicationVerdict } from '../parts/publication-verdict.ts'
import { agendaAddress, type ReadAgenda } from './read-agenda.ts'
import { itemsNotUrgent } from './urgency-of-late.ts'
import { agendaWords } from './words.ts'

const words = agendaWords.publishing

/** What the clock says of an agenda, or a supplement, that is published today: in time or not, why, and the lawful ways on. */
export async function clockPart(visit: Visit, agenda: ReadAgenda): Promise<Fragment> {
  const { meeting } = agenda
  const { office, councilId, say, today } = visit
  const verdict = noticeVerdict({
    rule: ruleOfAgenda[meeting.body_regime as Regime],
    eventOn: meeting.starts_on,
    publishedOn: today,
    convenedOn: await convenedOn(visit, agenda),
    policy: await clockPolicyOf(office, councilId),
  })
  return html`<h2 class="govuk-heading-m">${words.clock}</h2>
    ${
      verdict.ok
        ? publicationVerdict(say, {
            verdict: verdict.value,
            formOf: (wayOut) => formOf(wayOut, agenda),
          })
        : html`<p class="govuk-body">${explainRefusal(verdict.refusal).sentence}</p>`
    }
    ${verdict.ok && takenAsUrgent(verdict.value, agenda)}`
}

/** What the chair has taken as urgent of what is late, and that nothing late is left where that is so. */
function takenAsUrgent({ last, published }: NoticeVerdict, agenda: ReadAgenda): Fragment {
  const isLate = published?.verdict === 'late' && powerOfUrgency(last.rule) !== undefined
  const { urgencies, standing } = agenda
  if (!isLate || urgencies.length === 0) return undefined
  const lines = standing.flatMap(({ id, number, title }) => {
    const urgency = urgencies.find(({ item_id: itemId }) => itemId === id)
    const item = words.itemLine(number, title)
    return urgency === undefined ? [] : [html`${item}. ${words.urgencyOf(urgency.reason, urgency.agreed_by)}`]
  })
  return html`<h3 class="govuk-heading-s">${words.urgency}</h3>
    <ul class="govuk-list govuk-list--bullet">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
    ${itemsNotUrgent(agenda).length === 0 && html`<p class="govuk-body">${words.allUrgent}</p>`}`
}

/** The day on which the meeting was called: what is published after a late call is in time from then. */
async function convenedOn({ office, councilId, zone }: Visit, { meeting }: ReadAgenda) {
  const called = await calledAt(office, { councilId, meetingId: meeting.meeting_id })
  return called && dateAt(called, zone)
}

/** The form of a way on, with what is known filled in. The chair's urgency is recorded item by item, or of all that is late at once. */
function formOf({ way, earliestOn }: OfferedWayOut, agenda: ReadAgenda): string | undefined {
  const { meeting } = agenda
  const here = `/workspace/meetings/${meeting.meeting_id}`
  if (way === 'later-meeting')
    return earliestOn === undefined ? `${here}/move` : `${here}/move?on=${earliestOn}`
  if (way === 'convened-at-short-notice')
    return `/workspace/meetings/new?body=${meeting.body_id}&on=${meeting.starts_on}`
  if (way !== 'chairs-urgency') return undefined
  const [only, ...more] = itemsNotUrgent(agenda)
  if (only === undefined) return undefined
  const base = agendaAddress(meeting.meeting_id)
  return more.length === 0 ? `${base}/items/${only.id}/urgency` : `${base}/urgency`
}
