import type { MeetingId } from '../../council/meeting/meeting.ts'
import { html, type Html } from '../../web/html.ts'
import type { Visit } from '../frame/visit.ts'
import { dutiesFor, dutyEntry } from './board.ts'
import { boardWords as words } from './words.ts'

/** What a reader has to do for one meeting, most pressing first, for its page; `undefined` where there is nothing. */
export async function meetingPart(visit: Visit, meetingId: MeetingId): Promise<Html | undefined> {
  const open = (await dutiesFor(visit)).filter(
    (duty) => duty.meetingId === meetingId && duty.doneOn === undefined,
  )
  if (open.length === 0) return undefined
  return html`<h2 class="govuk-heading-m">${words.meetingTitle}</h2>
    ${open.map((duty) => dutyEntry(visit, duty))}`
}
