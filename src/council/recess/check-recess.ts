import { addDays } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { foldForComparison } from '../../foundation/text.ts'
import { doTermsOverlap } from '../term.ts'
import type { Recess } from './recess.ts'
import type { RecessRefusal } from './refusals.ts'

/** The most days that a recess may have: a longer one is a year typed wrongly. */
const longest = 100

/**
 * A recess that has a name and days of its own. Two may overlap, where they are called differently.
 *
 * @refuses recess-without-name, recess-ends-before-it-begins, recess-too-long, recess-exists
 */
export function checkRecess(recess: Recess, known: readonly Recess[]): Result<Recess, RecessRefusal> {
  const { id, fromOn, toOn } = recess
  const name = recess.name.trim()
  if (name === '') return refuse({ code: 'recess-without-name' })
  if (toOn < fromOn) return refuse({ code: 'recess-ends-before-it-begins', fromOn })
  if (toOn >= addDays(fromOn, longest)) return refuse({ code: 'recess-too-long', mostDays: longest })
  const same = known.find(
    (other) =>
      other.id !== id &&
      foldForComparison(other.name) === foldForComparison(name) &&
      doTermsOverlap(other, recess),
  )
  return same === undefined
    ? accept({ ...recess, name })
    : refuse({ code: 'recess-exists', name: same.name, fromOn: same.fromOn })
}
