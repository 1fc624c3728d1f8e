import type { MeetingId } from '../../council/meeting/meeting.ts'
import { apologiesTo } from '../../store/apology.ts'
import { peopleOf } from '../../store/person.ts'
import { html, type Html } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { meetingWords as words } from './words.ts'

/** The apologies that members sent to a meeting beforehand; `undefined` where there are none. */
export async function apologiesToMeeting(visit: Visit, meetingId: MeetingId): Promise<Html | undefined> {
  const sent = await apologiesTo(visit.office, visit.councilId, [meetingId])
  if (sent.length === 0) return undefined
  const people = await reading(visit, ({ tx, councilId }) => peopleOf(tx, councilId))
  const names = sent.map(({ person_id: id, reason }) => {
    const name = people.find((row) => row.person_id === id)?.canonical_name ?? ''
    return reason === '' ? name : words.apologyFor(name, reason)
  })
  return html`<h2 class="govuk-heading-m">${words.apologies}</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${names.toSorted().map((name) => html`<li>${name}</li>`)}
    </ul>`
}
