import { explainRefusal } from '../../acts/explain-refusal.ts'
import type { Regime } from '../../council/body/body.ts'
import { noticeVerdict, ruleOfAgenda } from '../../council/clock/notice-verdict.ts'
import type { OfferedWayOut } from '../../council/clock/ways-out.ts'
import { dateAt } from '../../foundation/instant.ts'
import { clockPolicyOf } from '../../store/clock-policy.ts'
import { statesOfMeetings } from '../../store/meeting-clock.ts'
import { html, type Fragment } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { publicationVerdict } from '../parts/publication-verdict.ts'
import { agendaAddress, type ReadAgenda } from './read-agenda.ts'
import { agendaWords } from './words.ts'

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
  return html`<h2 class="govuk-heading-m">${agendaWords.publishing.clock}</h2>
    ${
      verdict.ok
        ? publicationVerdict(say, {
            verdict: verdict.value,
            formOf: (wayOut) => formOf(wayOut, agenda),
          })
        : html`<p class="govuk-body">${explainRefusal(verdict.refusal).sentence}</p>`
    }`
}

/** The day on which the meeting was announced: what is published after a late call is in time from then. */
async function convenedOn({ office, councilId, zone }: Visit, { meeting }: ReadAgenda) {
  const onTheDay = { councilId, fromOn: meeting.starts_on, untilOn: meeting.starts_on }
  const announced = (await statesOfMeetings(office, onTheDay)).find(
    ({ meeting_id, state }) => meeting_id === meeting.meeting_id && state === 'announced',
  )
  return announced && dateAt(announced.at, zone)
}

/** The form of a way on: the chair's urgency is recorded item by item, so several are chosen from on the agenda. */
function formOf({ way }: OfferedWayOut, { meeting, standing }: ReadAgenda): string | undefined {
  if (way !== 'chairs-urgency') return undefined
  const base = agendaAddress(meeting.meeting_id)
  const late = standing.filter((item) => !item.isReleased)
  const [only] = late
  return late.length === 1 && only !== undefined ? `${base}/items/${only.id}/urgency` : base
}
