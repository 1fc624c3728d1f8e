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
 * An access class with everything that its kind demands (invariants 3 and 4); of several things that are wrong the first.
 *
 * @refuses exempt-without-paragraph, exempt-paragraph-unknown, exempt-without-public-interest-test, exempt-without-decider,
 *   exempt-without-review-date, exempt-review-not-ahead, confidential-without-ground, embargo-without-condition, embargo-without-source,
 *   embargo-address-not-web
 * @law docs/law/sched-12a-lga-1972.md
 */
export function checkAccessClass(question: ClassQuestion): Result<AccessClass, AccessRefusal> {
  const [first] = accessClassFaults(question)
  return first === undefined ? accept(question.accessClass) : refuse(first)
}

/** Everything that is wrong with an access class, for a form that says all of it at once. */
export function accessClassFaults(question: ClassQuestion): readonly AccessRefusal[] {
  const { accessClass } = question
  if (accessClass.class === 'exempt') return [...exemptFaults(accessClass, question)]
  if (accessClass.class === 'embargoed') return [...embargoFaults(accessClass)]
  return accessClass.class === 'confidential' ? [...confidenceFaults(accessClass)] : []
}

function* exemptFaults(exempt: ExemptClass, question: ClassQuestion): Generator<AccessRefusal> {
  const known = (question.paragraphs ?? exemptParagraphs).map(({ number }) => number)
  const unknown = exempt.paragraphs.find((paragraph) => !known.includes(paragraph))
  if (exempt.paragraphs.length === 0) yield { code: 'exempt-without-paragraph' }
  if (unknown !== undefined) yield { code: 'exempt-paragraph-unknown', paragraph: unknown, known }
  if (exempt.publicInterestTest.trim() === '') yield { code: 'exempt-without-public-interest-test' }
  if (exempt.decidedBy.trim() === '') yield { code: 'exempt-without-decider' }
  const { reviewOn } = exempt
  if ((reviewOn as string) === '') yield { code: 'exempt-without-review-date' }
  else if (reviewOn <= question.on) yield { code: 'exempt-review-not-ahead', reviewOn }
}

function* confidenceFaults({ basis, source }: ConfidentialClass): Generator<AccessRefusal> {
  if (basis.trim() === '' || source.trim() === '') yield { code: 'confidential-without-ground' }
}

function* embargoFaults(embargo: EmbargoedClass): Generator<AccessRefusal> {
  const { source, terms, condition, externalUrl } = embargo
  if (source.trim() === '' || terms.trim() === '') yield { code: 'embargo-without-source' }
  if (condition.trim() === '') yield { code: 'embargo-without-condition' }
  if (externalUrl !== undefined && !/^https?:\/\/[^\s/]+\.[^\s/]+/.test(externalUrl))
    yield { code: 'embargo-address-not-web' }
}
