import { explainRefusal } from '../../acts/explain-refusal.ts'
import type { AccessClass } from '../../council/access/access-class.ts'
import { accessClassFaults } from '../../council/access/check-access-class.ts'
import type { AccessRefusal } from '../../council/access/refusals.ts'
import type { FormError } from '../../web/form/form.ts'
import type { Visit } from '../frame/visit.ts'

/** Everything that is wrong with a class as its answers describe it, each beside the field that it is about. */
export function classErrors({ today }: Pick<Visit, 'today'>, accessClass: AccessClass): readonly FormError[] {
  return accessClassFaults({ accessClass, on: today }).map((refusal) => ({
    field: fieldOf(refusal.code, accessClass),
    text: explainRefusal(refusal).sentence,
  }))
}

const fields: Partial<Record<AccessRefusal['code'], string>> = {
  'exempt-without-paragraph': 'paragraphs',
  'exempt-paragraph-unknown': 'paragraphs',
  'exempt-without-public-interest-test': 'test',
  'exempt-without-decider': 'decidedBy',
  'exempt-without-review-date': 'reviewOn',
  'exempt-review-not-ahead': 'reviewOn',
  'embargo-without-condition': 'condition',
  'embargo-address-not-web': 'address',
}

/** The field of a fault; of two that are asked for in one sentence the first that is empty. */
function fieldOf(code: AccessRefusal['code'], accessClass: AccessClass): string | undefined {
  if (accessClass.class === 'embargoed' && code === 'embargo-without-source')
    return accessClass.source.trim() === '' ? 'source' : 'terms'
  if (accessClass.class === 'confidential') return accessClass.basis.trim() === '' ? 'basis' : 'imposedBy'
  return fields[code]
}
