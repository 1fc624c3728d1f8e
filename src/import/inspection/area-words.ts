import { foldForComparison, foldSpace } from '../../foundation/text.ts'
import type { JudgementAreaKey } from '../../council/inspection/framework.ts'
import { judgementAreas, ofstedFrameworks } from '../../council/inspection/ofsted-frameworks.ts'

/** Words made comparable: lower case, plain apostrophes and spaces, no number before and no stop or colon after. */
export function plainWords(text: string): string {
  return foldForComparison(text)
    .replace(/^[•◼■▪●]\s*/u, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})?[.)]?\s+/, '')
    .replace(/[\s.:;–—-]+$/, '')
}

const keysByName: ReadonlyMap<string, JudgementAreaKey> = new Map(
  judgementAreas.flatMap(({ key, names }) => names.map((name) => [plainWords(name), key] as const)),
)

/** The area that words name, alone and in full; `undefined` where they name none. */
export function areaNamed(text: string): JudgementAreaKey | undefined {
  const words = plainWords(text)
  const bare = words.replace(/^the /, '').replace(/ \((?:lscb|scb)\)$/, '')
  return keysByName.get(words) ?? keysByName.get(bare)
}

/** Whether words may be the beginning of an area's name that goes on in the next line. */
export function mayBeginArea(text: string): boolean {
  const words = `${plainWords(text)} `
  return [...keysByName.keys()].some((name) => `${name} `.startsWith(words))
}

const grades: ReadonlyMap<string, string> = new Map(
  [...ofstedFrameworks.flatMap((framework) => framework.grades), 'Adequate'].map((grade) => [
    foldForComparison(grade),
    grade,
  ]),
)

/** The grade that words are, alone and in full, in its usual spelling: `Requires improvement to be good`. */
export function gradeNamed(text: string): string | undefined {
  return grades.get(plainWords(text).replace(/^require /, 'requires '))
}

/** Whether words are a part of a grade that may have been wrapped: `Requires`, `improvement to`, `be good`. */
export function isPartOfGrade(text: string): boolean {
  const words = ` ${foldForComparison(text)} `
  return [...grades.keys()].some((grade) => ` ${grade} `.includes(words))
}

/** Whether words are the beginning of a grade. */
export function mayBeginGrade(text: string): boolean {
  const words = `${foldForComparison(text)} `
  return [...grades.keys()].some((grade) => `${grade} `.startsWith(words))
}

const gradeWords = [...grades.keys()].toSorted((one, other) => other.length - one.length).join('|')
const gradedSentence = new RegExp(
  `^(.{3,200}?)(?::| –| -| is| are)?(?: (?:judged|rated|graded)(?: to be| as)?)?(?: that (?:it|they))?(?: is| are)?[: ]? ?(${gradeWords}|require improvement to be good|require improvement)$`,
)

/** Words that end in a grade, cut in two: `The experiences of care leavers` and `Good`. */
export function gradedWords(text: string): { readonly about: string; readonly grade: string } | undefined {
  const folded = plainWords(text)
  const match = gradedSentence.exec(folded)
  const grade = match === null ? undefined : gradeNamed(match[2] ?? '')
  if (match === null || grade === undefined) return undefined
  const about = match[1] ?? ''
  return { about: printedStart(text, about), grade }
}

/** The words of the text as printed that were folded to these. */
function printedStart(text: string, folded: string): string {
  return foldSpace(text)
    .replace(/^[•◼■▪●]\s*/u, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})?[.)]?\s+/, '')
    .slice(0, folded.length)
}
