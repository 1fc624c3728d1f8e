import type { MunicipalYear } from '../../council/meeting/municipal-year.ts'
import { recordWords } from '../words/record-words.ts'

/** The name of a municipal year, such as 2024/25. */
export function yearName({ begins }: MunicipalYear): string {
  return recordWords.municipalYear(String(begins), String((begins + 1) % 100).padStart(2, '0'))
}
