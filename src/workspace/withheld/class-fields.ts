import type { AccessClass, EmbargoedClass } from '../../council/access/access-class.ts'
import { exemptParagraphs } from '../../council/rules/england.ts'
import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateAt, lastInstantOf, timeAt, type Instant } from '../../foundation/instant.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import { picks } from '../../web/form/choice-fields.ts'
import { optionalDate, time } from '../../web/form/date-fields.ts'
import type { Answers, FormError } from '../../web/form/form.ts'
import { longText, text } from '../../web/form/text-fields.ts'
import type { Visit } from '../frame/visit.ts'
import { classErrors } from '../parts/class-errors.ts'
import { withheldWords } from './words.ts'

const words = withheldWords.fields

/** The fields that describe an embargo. */
export const embargoFields = {
  source: text({ label: words.source, hint: words.sourceHint, maxLength: 200 }),
  terms: longText({ label: words.terms, rows: 2, maxLength: 2_000 }),
  condition: longText({ label: words.condition, hint: words.conditionHint, rows: 2, maxLength: 2_000 }),
  address: text({ label: words.address, hint: words.addressHint, maxLength: 500, spellcheck: false }),
  expectedOn: optionalDate({ label: words.expectedOn }),
  expectedTime: time({ label: words.expectedTime, hint: words.timeHint }),
}

/** The fields that describe an exemption. */
export const exemptFields = {
  paragraphs: picks({
    label: words.paragraphs,
    choices: exemptParagraphs.map(({ number, describes }) => ({
      value: number,
      text: `${number}. ${describes}`,
    })),
  }),
  test: longText({ label: words.test, rows: 3, maxLength: 5_000 }),
  decidedBy: text({ label: words.decidedBy, maxLength: 200 }),
  reviewOn: optionalDate({ label: words.reviewOn }),
}

/** The fields that describe a confidence. */
export const confidenceFields = {
  basis: longText({ label: words.basis, rows: 2, maxLength: 2_000 }),
  imposedBy: text({ label: words.imposedBy, maxLength: 200 }),
}

/** A class as answers describe it, or all that is wrong with them. */
export type ClassAnswer = Result<AccessClass, readonly FormError[]>

/** The embargo that answers describe, in the council's own time. Who may hold the paper meanwhile stays as it was. */
export function embargoOf(
  visit: Visit,
  given: Answers<typeof embargoFields>,
  before: EmbargoedClass | undefined,
): ClassAnswer {
  const moment = momentOf(given, visit.zone)
  const { source, terms, condition, address } = given
  const embargo: EmbargoedClass = {
    ...before,
    class: 'embargoed',
    source,
    terms,
    condition,
    expectedAt: moment.ok ? moment.value : visit.at,
    externalUrl: address === '' ? undefined : address,
    recipients: before?.recipients ?? [],
  }
  return unless([...classErrors(visit, embargo), ...(moment.ok ? [] : [moment.refusal])], embargo)
}

function unless(errors: readonly FormError[], accessClass: AccessClass): ClassAnswer {
  return errors.length === 0 ? accept(accessClass) : refuse(errors)
}

function momentOf(
  { expectedOn, expectedTime }: Pick<Answers<typeof embargoFields>, 'expectedOn' | 'expectedTime'>,
  zone: string,
): Result<Instant, FormError> {
  if (expectedOn === undefined) return refuse({ field: 'expectedOn', text: words.dayRequired })
  if (expectedTime === '') return refuse({ field: 'expectedTime', text: words.dayRequired })
  const instant = lastInstantOf(expectedOn, expectedTime, zone)
  return instant === undefined ? refuse({ field: 'expectedTime', text: words.timeSkipped }) : accept(instant)
}

/** An embargo as the answers to its fields. */
export function embargoAnswers(
  { zone }: Pick<Visit, 'zone'>,
  embargo: EmbargoedClass,
): Answers<typeof embargoFields> {
  const { source, terms, condition, externalUrl, expectedAt } = embargo
  return {
    source,
    terms,
    condition,
    address: externalUrl ?? '',
    expectedOn: dateAt(expectedAt, zone),
    expectedTime: timeAt(expectedAt, zone),
  }
}

/** The exemption that answers describe. */
export function exemptOf(
  visit: Visit,
  { paragraphs, test, decidedBy, reviewOn }: Answers<typeof exemptFields>,
): ClassAnswer {
  const exempt: AccessClass = {
    class: 'exempt',
    paragraphs,
    publicInterestTest: test,
    decidedBy,
    reviewOn: reviewOn ?? ('' as CalendarDate),
  }
  return unless(classErrors(visit, exempt), exempt)
}

/** The confidence that answers describe. */
export function confidenceOf(
  visit: Visit,
  { basis, imposedBy }: Answers<typeof confidenceFields>,
): ClassAnswer {
  const confidential: AccessClass = { class: 'confidential', basis, source: imposedBy }
  return unless(classErrors(visit, confidential), confidential)
}
