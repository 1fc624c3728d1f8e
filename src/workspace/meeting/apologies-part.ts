import { apologiesTo } from '../../store/apology.ts'
import type { MeetingOfBody } from '../../store/meeting.ts'
import { peopleOf } from '../../store/person.ts'
import { html, type Html } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { meetingWords as words } from './words.ts'

/**
 * The apologies that members sent to a meeting beforehand, with whom they named in their place; `undefined` where there are none.
 * Their reasons are for the clerks alone.
 */
export async function apologiesToMeeting(
  visit: Visit,
  { meeting_id: meetingId, body_id: bodyId }: MeetingOfBody,
): Promise<Html | undefined> {
  const sent = await apologiesTo(visit.office, visit.councilId, [meetingId])
  if (sent.length === 0) return undefined
  const people = await reading(visit, ({ tx, councilId }) => peopleOf(tx, councilId))
  const nameOf = (id: string) => people.find((row) => row.person_id === id)?.canonical_name ?? ''
  const areReasonsSeen = visit.may('record-presence', bodyId)
  const names = sent.map(({ person_id: id, reason, substitute_person_id: substituteId }) => {
    const own = nameOf(id)
    const name = substituteId === null ? own : words.apologyWith(own, nameOf(substituteId))
    return reason === '' || !areReasonsSeen ? name : words.apologyFor(name, reason)
  })
  return html`<h2 class="govuk-heading-m">${words.apologies}</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${names.toSorted().map((name) => html`<li>${name}</li>`)}
    </ul>`
}
