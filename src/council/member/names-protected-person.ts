import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { foldPersonName, personNamed } from './person-named.ts'
import { foldForComparison } from '../../foundation/text.ts'
import type { Register } from './register.ts'

/**
 * Whether a text names somebody whose identity is protected: it holds their name or another of their names, or is
 * itself a form of it, or one slip of the pen away. For every public field in which a name can be typed.
 */
export function namesProtectedPerson(register: Register, text: string, on: CalendarDate): boolean {
  const shielded = register.people.filter(({ isIdentityProtected }) => isIdentityProtected)
  if (shielded.length === 0) return false
  const written = ` ${foldPersonName(text.replaceAll(',', ' '))} `
  const spoken = plainWords(text)
  const holdsName = shielded.some(({ name, otherNames }) =>
    [name, ...otherNames.map((other) => other.name)].some(
      (known) => written.includes(` ${foldPersonName(known)} `) || spoken.includes(plainWords(known)),
    ),
  )
  const meant = personNamed(register, text, on).candidates
  return holdsName || meant.some(({ isIdentityProtected }) => isIdentityProtected)
}

/** The words of a text with a space before and after each, without points, brackets or the ending of a possessive. */
function plainWords(text: string): string {
  const words = foldForComparison(text)
    .split(/[^\p{L}\p{N}'-]+/u)
    .map((word) => word.replace(/^'|'s?$/g, ''))
  return ` ${words.filter((word) => word !== '').join(' ')} `
}
