import { declarationFrom } from '../../acts/room/read-room.ts'
import type { MeetingOfBody } from '../../store/meeting.ts'
import { peopleOf } from '../../store/person.ts'
import { toldInterestsAt } from '../../store/told-interest.ts'
import { html, type Html } from '../../web/html.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'
import { declaredAs } from '../room/view/told-interests.ts'
import { meetingWords as words } from './words.ts'

/**
 * What members told beforehand that they will declare at a meeting, for who records it there and for who keeps the register;
 * `undefined` for everybody else, and where nothing was told.
 */
export async function interestsToldFor(visit: Visit, meeting: MeetingOfBody): Promise<Html | undefined> {
  const isFor =
    visit.may('record-declaration', meeting.body_id) || visit.may('register-interest', meeting.body_id)
  if (!isFor) return undefined
  const { told, people } = await reading(visit, async ({ tx, councilId }) => ({
    told: await toldInterestsAt(tx, councilId, [meeting.meeting_id]),
    people: await peopleOf(tx, councilId),
  }))
  if (told.length === 0) return undefined
  const lines = told.map((row) => {
    const name = people.find((one) => one.person_id === row.person_id)?.canonical_name ?? ''
    return words.toldItem(row.number, declaredAs(name, declarationFrom(row)))
  })
  return html`<h2 class="govuk-heading-m">${words.told}</h2>
    <p class="govuk-body">${words.toldLead}</p>
    <ul class="govuk-list govuk-list--bullet">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`
}
