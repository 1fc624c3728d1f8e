import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { DecisionRecord } from './decision-record.ts'
import type { Limb } from './limb.ts'
import type { ResolutionRefusal } from './refusals.ts'

/** The words of a decision that can be put right after they are public. */
export type CorrectableWords = Pick<
  DecisionRecord,
  'reasons' | 'alternatives' | 'conflicts' | 'dispensations'
> & {
  readonly limbs: readonly Pick<Limb, 'id' | 'number' | 'text'>[]
}

/** One place in a decision where other words stand after a correction. `was` is empty where nothing stood. */
export type CorrectedPlace = { readonly place: string; readonly was: string; readonly becomes: string }

/**
 * What a correction changes in a published decision, place by place. The limbs stay the same limbs: what was decided
 * otherwise is another decision, which supersedes this one.
 *
 * @refuses decision-correction-without-reason, decision-correction-empty, correction-changes-limbs
 */
export function correctedPlaces(
  from: CorrectableWords,
  to: CorrectableWords,
  reason: string,
): Result<readonly CorrectedPlace[], ResolutionRefusal> {
  if (reason.trim() === '') return refuse({ code: 'decision-correction-without-reason' })
  const areSame =
    from.limbs.length === to.limbs.length && from.limbs.every(({ id }, at) => id === to.limbs[at]?.id)
  if (!areSame || to.limbs.some(({ text }) => text.trim() === ''))
    return refuse({ code: 'correction-changes-limbs' })
  const places = [
    ...from.limbs.map((limb, at) => ({
      place: `limb ${limb.number ?? at + 1}`,
      was: limb.text,
      becomes: to.limbs[at]?.text ?? '',
    })),
    ...parts.map((part) => ({ place: part, was: from[part] ?? '', becomes: to[part] ?? '' })),
  ].filter(({ was, becomes }) => was !== becomes)
  return places.length === 0 ? refuse({ code: 'decision-correction-empty' }) : accept(places)
}

const parts = ['reasons', 'alternatives', 'conflicts', 'dispensations'] as const
