import { sendApologies, takeBackApologies } from '../../acts/member/send-apologies.ts'
import { explainRefusal } from '../../acts/explain-refusal.ts'
import type { MeetingId } from '../../council/meeting/meeting.ts'
import { isIdForm } from '../../foundation/identifier.ts'
import type { SentApology } from '../../store/apology.ts'
import { text } from '../../web/form/text-fields.ts'
import { defineForm } from '../../web/form/form.ts'
import { html, type Html } from '../../web/html.ts'
import { details } from '../../web/components/details.ts'
import { actButton } from '../frame/form-page.ts'
import type { Route } from '../frame/route.ts'
import type { Asked, Visit } from '../frame/visit.ts'
import { myWords } from './words.ts'

const words = myWords.apologies
const form = defineForm({ reason: text({ label: words.reason, maxLength: 300 }) })

/** Sends a member's own apologies to a meeting. */
export const sendApologiesRoute: Route = {
  url: '/my/meetings/:id/apologies',
  for: 'member',
  take: (visit, asked) =>
    answered(asked, words.sentDone, (meetingId) => {
      const filled = form.read(asked.typed)
      const reason = filled.ok ? filled.value.reason : ''
      return visit.act((session) => sendApologies(session, { meetingId, reason }))
    }),
}

/** Takes a member's own apologies back. */
export const takeBackApologiesRoute: Route = {
  url: '/my/meetings/:id/attending',
  for: 'member',
  take: (visit, asked) =>
    answered(asked, words.backDone, (meetingId) =>
      visit.act((session) => takeBackApologies(session, meetingId)),
    ),
}

async function answered(
  { params }: Asked,
  done: string,
  act: (meetingId: MeetingId) => ReturnType<Visit['act']>,
) {
  const id = params['id'] ?? ''
  if (!isIdForm(id)) return undefined
  const outcome = await act(id as MeetingId)
  const said = outcome.ok ? done : explainRefusal(outcome.refusal as never).sentence
  return { goTo: '/workspace/my', notice: { text: said } }
}

/** The way to send apologies to a meeting, or to take back those that were sent. */
export function apologiesPart(visit: Visit, meetingId: MeetingId, sent: readonly SentApology[]): Html {
  const here = `/workspace/my/meetings/${meetingId}`
  const own = sent.find((one) => one.meeting_id === meetingId && one.person_id === visit.reader.personId)
  if (own !== undefined)
    return html`<p class="govuk-body">${words.sent}</p>
      ${actButton(visit, { action: `${here}/attending`, buttonText: words.takeBack, buttonClasses: 'govuk-button--secondary' })}`
  return details({
    summaryText: words.send,
    html: actButton(visit, {
      action: `${here}/apologies`,
      inside: html`<div class="govuk-form-group">
        <label class="govuk-label" for="reason-${meetingId}">${words.reason}</label>
        <input
          class="govuk-input govuk-!-width-two-thirds"
          id="reason-${meetingId}"
          name="reason"
          maxlength="300"
        />
      </div>`,
      buttonText: words.send,
    }),
  })
}
