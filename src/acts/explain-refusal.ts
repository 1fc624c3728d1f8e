import { explainRefusal as explainRule } from '../council/refusals.ts'
import type { ExplainedRefusal, Explanation } from '../council/refusal.ts'
import { ruleRefusals, type RuleRefusal } from '../council/refusals.ts'
import { actRefusals, type ActRefusal } from './refusals.ts'

/** Any refusal that an act can give. */
export type AnyRefusal = RuleRefusal | ActRefusal

/** A refusal of an act as a person reads it: on a page, at the command line and in the API alike. */
export function explainRefusal(refusal: AnyRefusal): ExplainedRefusal {
  if (refusal.code in ruleRefusals) return explainRule(refusal as RuleRefusal)
  const { say, law } = actRefusals[(refusal as ActRefusal).code] as Explanation<ActRefusal>
  return { code: refusal.code, sentence: say(refusal as ActRefusal), law }
}
