import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { foldPersonName, personNamed } from './person-named.ts'
import type { Register } from './register.ts'

/**
 * Whether a text names somebody whose identity is protected: it holds their name or another of their names, or is
 * itself a form of it, or one slip of the pen away. For every public field in which a name can be typed.
 */
export function namesProtectedPerson(register: Register, text: string, on: CalendarDate): boolean {
  const shielded = register.people.filter(({ isIdentityProtected }) => isIdentityProtected)
  if (shielded.length === 0) return false
  const written = ` ${foldPersonName(text.replaceAll(',', ' '))} `
  const holdsName = shielded.some(({ name, otherNames }) =>
    [name, ...otherNames.map((other) => other.name)].some((known) =>
      written.includes(` ${foldPersonName(known)} `),
    ),
  )
  const meant = personNamed(register, text, on).candidates
  return holdsName || meant.some(({ isIdentityProtected }) => isIdentityProtected)
}
