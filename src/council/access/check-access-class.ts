import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { exemptParagraphs, type ExemptParagraph } from '../rules/england.ts'
import type { AccessClass, ConfidentialClass, EmbargoedClass, ExemptClass } from './access-class.ts'
import type { AccessRefusal } from './refusals.ts'

/** A class as entered on a day, against the paragraphs that the council uses. */
export type ClassQuestion = {
  readonly accessClass: AccessClass
  readonly on: CalendarDate
  /** England's seven where the council has added none. */
  readonly paragraphs?: readonly ExemptParagraph[] | undefined
}

/**
 * An access class with everything that its kind demands (invariants 3 and 4).
 *
 * @refuses exempt-without-paragraph, exempt-paragraph-unknown, exempt-without-public-interest-test, exempt-without-decider,
 *   exempt-review-not-ahead, confidential-without-ground, embargo-without-condition, embargo-without-source,
 *   embargo-address-not-web
 * @law docs/law/sched-12a-lga-1972.md
 */
export function checkAccessClass(question: ClassQuestion): Result<AccessClass, AccessRefusal> {
  const { accessClass } = question
  if (accessClass.class === 'exempt') return checkExempt(accessClass, question)
  if (accessClass.class === 'embargoed') return checkEmbargoed(accessClass)
  return accessClass.class === 'confidential' ? checkConfidential(accessClass) : accept(accessClass)
}

function checkExempt(exempt: ExemptClass, question: ClassQuestion): Result<AccessClass, AccessRefusal> {
  const known = (question.paragraphs ?? exemptParagraphs).map(({ number }) => number)
  const unknown = exempt.paragraphs.find((paragraph) => !known.includes(paragraph))
  if (exempt.paragraphs.length === 0) return refuse({ code: 'exempt-without-paragraph' })
  if (unknown !== undefined) return refuse({ code: 'exempt-paragraph-unknown', paragraph: unknown, known })
  if (exempt.publicInterestTest.trim() === '') return refuse({ code: 'exempt-without-public-interest-test' })
  if (exempt.decidedBy.trim() === '') return refuse({ code: 'exempt-without-decider' })
  if (exempt.reviewOn <= question.on)
    return refuse({ code: 'exempt-review-not-ahead', reviewOn: exempt.reviewOn })
  return accept(exempt)
}

function checkConfidential(confidential: ConfidentialClass): Result<AccessClass, AccessRefusal> {
  const { basis, source } = confidential
  return basis.trim() === '' || source.trim() === ''
    ? refuse({ code: 'confidential-without-ground' })
    : accept(confidential)
}

function checkEmbargoed(embargo: EmbargoedClass): Result<AccessClass, AccessRefusal> {
  if (embargo.source.trim() === '' || embargo.terms.trim() === '')
    return refuse({ code: 'embargo-without-source' })
  if (embargo.condition.trim() === '') return refuse({ code: 'embargo-without-condition' })
  if (embargo.externalUrl !== undefined && !/^https?:\/\/[^\s/]+\.[^\s/]+/.test(embargo.externalUrl))
    return refuse({ code: 'embargo-address-not-web' })
  return accept(embargo)
}
