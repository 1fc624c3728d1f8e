import { readRegistrationsDue } from '../../acts/interest/read-registrations-due.ts'
import type { Duty } from '../../council/clock/duty.ts'
import { dutyToRegister } from '../../council/interest/duty-to-register.ts'
import { isInTerm } from '../../council/term.ts'
import { readRegister } from '../../store/register.ts'
import { reading } from '../frame/reading.ts'
import type { Visit } from '../frame/visit.ts'

/** The members who have still to tell the monitoring officer of their interests, each with the last day for it. */
export async function interestDuties(visit: Visit): Promise<readonly Duty[]> {
  if (!visit.mayAnywhere('register-interest')) return []
  return reading(visit, async (asked) => {
    const { bodies, people } = await readRegister(asked.tx, asked.councilId)
    const present = bodies.filter((body) => isInTerm(body, visit.today))
    const council = present.find(({ kind }) => kind === 'council') ?? present[0] // a mayor may be registered before the council is
    const waiting = await readRegistrationsDue(asked)
    if (council === undefined || !waiting.ok) return []
    const names = new Map(people.map(({ id, name }) => [id, name]))
    return waiting.value.map((one) =>
      dutyToRegister(one, { name: names.get(one.personId) ?? '', bodyId: council.id }, visit.today),
    )
  })
}
