import type { CalendarDate } from '../../foundation/calendar-date.ts'
import { dateInWords } from '../date-in-words.ts'
import { accept, refuse, type Result } from '../../foundation/result.ts'
import type { Sha256 } from '../../foundation/sha256.ts'
import { areaByName, assuranceFrameworks } from './assurance-frameworks.ts'
import type { AssuranceFramework } from './framework.ts'
import type { AssuranceRefusal } from './refusals.ts'

/** What was read of a report's file: what it says of itself, its grades and paragraphs, and what the reading left open. */
export type ReportReading = {
  readonly sha256: Sha256
  readonly authority: string | null
  readonly fieldwork: { readonly from: CalendarDate; readonly to: CalendarDate } | null
  readonly leadInspector: string | null
  readonly judgements: readonly { readonly area: string; readonly grade: string }[]
  readonly needsToImprove: readonly string[]
  readonly paragraphs: readonly {
    readonly number: number
    readonly section: string | null
    readonly text: string
    readonly page: number
  }[]
  readonly queries: readonly { readonly code: string; readonly message: string }[]
}

/** A reading to be taken into an event's register: whose council it is for, and why a person takes it in spite of what was seen. */
export type ReadingQuestion = {
  readonly reading: ReportReading
  readonly councilName: string
  readonly acceptedBecause?: string | undefined
}

/**
 * Lets a reading into the register of an event: it has paragraphs, is whole, and is about this council. Where the last two do not
 * hold, a person may say why it is right all the same.
 *
 * @refuses report-without-paragraphs, report-cut-short, report-of-another-council, report-of-no-council
 */
export function checkReading({
  reading,
  councilName,
  acceptedBecause = '',
}: ReadingQuestion): Result<void, AssuranceRefusal> {
  const { authority, paragraphs, needsToImprove, queries } = reading
  if (paragraphs.length === 0 && needsToImprove.length === 0)
    return refuse({ code: 'report-without-paragraphs', queries: queries.map(({ message }) => message) })
  if (acceptedBecause.trim() !== '') return accept(undefined)
  if (queries.some(({ code }) => code === 'file-cut-short')) return refuse({ code: 'report-cut-short' })
  if (authority === null) return refuse({ code: 'report-of-no-council', councilName })
  return isSameCouncil(authority, councilName)
    ? accept(undefined)
    : refuse({ code: 'report-of-another-council', authority, councilName })
}

/** What is recorded of an event that its report's file can be held against. */
export type ReadAgainst = {
  readonly framework: AssuranceFramework
  readonly fieldwork: { readonly from: CalendarDate | null; readonly to: CalendarDate | null }
}

/**
 * What a file says otherwise than what is recorded of its event: other days of fieldwork, which another report of the same council
 * would have, and grades that the framework chosen does not give. Each is a question to a person; nothing is changed.
 */
export function questionsOfReading(
  { fieldwork: read, judgements }: Pick<ReportReading, 'fieldwork' | 'judgements'>,
  { framework, fieldwork: { from, to } }: ReadAgainst,
): ReportReading['queries'] {
  const isOther = read !== null && ((from !== null && from !== read.from) || (to !== null && to !== read.to))
  const outside = judgements.filter(
    ({ area, grade }) =>
      isKnown(framework, area) &&
      (areaByName(framework, area) === undefined || !framework.grades.includes(grade)),
  )
  return [
    ...(isOther
      ? [
          {
            code: 'fieldwork-other',
            message: `The file says that the fieldwork was from ${dateInWords(read.from)} to ${dateInWords(read.to)}, and other days are recorded here. Is it the right report?`,
          },
        ]
      : []),
    ...outside.map(({ area, grade }) => ({
      code: 'grade-outside-framework',
      message: `The file grades “${area}” as “${grade}”, which the framework chosen does not give. Is it the right framework, and the right report?`,
    })),
  ]
}

/** Whether some version of the source's frameworks judges an area; the reading itself asks about any other. */
function isKnown({ source }: AssuranceFramework, area: string): boolean {
  return assuranceFrameworks.some((one) => one.source === source && areaByName(one, area) !== undefined)
}

/** Whether two names are of one council, however the words about its kind are put: “London Borough of X”, “X Council”. */
export function isSameCouncil(one: string, other: string): boolean {
  return placeOf(one) === placeOf(other)
}

const kindOfCouncil = new Set([
  'london',
  'royal',
  'metropolitan',
  'borough',
  'city',
  'county',
  'district',
  'unitary',
  'authority',
  'council',
  'of',
  'the',
  'and',
])

function placeOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const own = words.filter((word) => !kindOfCouncil.has(word))
  return (own.length === 0 ? words : own).join(' ')
}
