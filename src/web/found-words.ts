import type { Catalogue } from './catalogue.ts'

/** What the two searches say of the day of what they found, where a day alone would not tell of what. */
const foundWords = {
  language: 'en-GB',
  firstPromised: (date: string) => `First promised for ${date}`,
  promised: (date: string) => `Promised on ${date}`,
} as const satisfies Catalogue

/** The day of something found: of an action the first promised one, of a promise that on which it was made. */
export function foundOn(kind: string, date: string): string {
  if (kind === 'action') return foundWords.firstPromised(date)
  return kind === 'commitment' ? foundWords.promised(date) : date
}
