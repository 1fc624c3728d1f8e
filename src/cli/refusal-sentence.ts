import { actRefusals } from '../acts/refusals.ts'
import type { Explanation } from '../council/refusal.ts'
import { ruleRefusals } from '../council/refusals.ts'
import { bringingInRefusals } from '../import/refusals.ts'
import { invariant } from '../foundation/invariant.ts'

type AnyRefusal = { readonly code: string }

const explanations: Readonly<Record<string, Explanation<never>>> = {
  ...ruleRefusals,
  ...actRefusals,
  ...bringingInRefusals,
}

/** A refusal in the words of its noun's own table. */
export function refusalSentence(refusal: AnyRefusal): string {
  const explanation = explanations[refusal.code]
  invariant(explanation !== undefined, `the refusal ${refusal.code} has no sentence`)
  return explanation.say(refusal as never)
}
