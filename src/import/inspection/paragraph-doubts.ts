import { areaNamed } from './area-words.ts'
import type { FoundParagraph } from './read-body.ts'
import type { Doubt } from './reading.ts'

/** What is amiss with the numbers of paragraphs and with their sections, given the areas that the report judges. */
export function paragraphDoubts(
  paragraphs: readonly FoundParagraph[],
  judged: readonly string[],
): readonly Doubt[] {
  if (paragraphs.length === 0) return [{ code: 'paragraphs-not-found' }]
  const numbers = paragraphs.map(({ number }) => number)
  const repeated = [...new Set(numbers.filter((each, index) => numbers.indexOf(each) !== index))]
  const stray = paragraphs.filter(({ section }) => section === undefined).map(({ number }) => number)
  const covered = new Set(paragraphs.map(({ area }) => area))
  return [
    ...listed('paragraph-number-missing', missingOf(numbers)),
    ...listed('paragraph-number-repeats', repeated),
    ...listed('paragraph-without-section', stray),
    ...judged
      .filter((name) => isUncovered(name, covered))
      .map((name): Doubt => ({ code: 'section-without-paragraphs', what: name })),
  ]
}

/** Whether an area is one that sections are written about, and none was. */
function isUncovered(name: string, covered: ReadonlySet<FoundParagraph['area']>): boolean {
  const key = areaNamed(name)
  return key !== undefined && key !== 'overall' && !covered.has(key)
}

function missingOf(numbers: readonly number[]): readonly number[] {
  const found = new Set(numbers)
  const last = Math.max(...numbers)
  return Array.from({ length: last }, (_, index) => index + 1).filter((number) => !found.has(number))
}

function listed(code: Doubt['code'], numbers: readonly number[]): readonly Doubt[] {
  return numbers.length === 0 ? [] : [{ code, what: rangesOf(numbers) }]
}

/** Numbers as a reader lists them: `3, 7 to 9`. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const range = ranges.at(-1)
    if (range !== undefined && number === range[1] + 1) range[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`)).join(', ')
}
