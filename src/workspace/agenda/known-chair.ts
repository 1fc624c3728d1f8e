import { displayName } from '../../council/member/person.ts'
import { holderOn } from '../../council/member/register.ts'
import { readRegister } from '../../store/register.ts'
import type { Visit } from '../frame/visit.ts'
import type { ReadAgenda } from './read-agenda.ts'

/** What the form of the chair's urgency knows already: who chairs the body on the day of the meeting, where the register says so. */
export async function knownChair(
  visit: Visit,
  { meeting }: ReadAgenda,
): Promise<{ readonly agreedBy?: string }> {
  const register = await visit.office.transaction().execute((tx) => readRegister(tx, visit.councilId))
  const on = meeting.starts_on
  const chair = register.offices.find(({ kind, bodyId }) => kind === 'chair' && bodyId === meeting.body_id)
  const person = chair && holderOn(register, chair.id, on)
  const agreedBy = person && displayName(person, chair, on)
  return agreedBy === undefined ? {} : { agreedBy }
}
