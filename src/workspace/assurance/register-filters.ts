import { asksForAction } from '../../council/finding/finding.ts'
import type { ReportParagraphRow } from '../../store/assurance-register.ts'
import type { registerWords } from './register-words.ts'

/** Which paragraphs of a register are shown. */
export type RegisterFilter = keyof typeof registerWords.register.filters

/** Which paragraphs each choice shows. Those that were struck are shown by themselves alone. */
export const registerFilters: Readonly<Record<RegisterFilter, (row: ReportParagraphRow) => boolean>> = {
  all: isStanding,
  unread: (row) => isStanding(row) && row.mark === null,
  second: (row) => isStanding(row) && row.mark !== null && row.mark_confirmed_by === null,
  issues: (row) => isStanding(row) && row.mark !== null && row.mark !== 'nothing' && asksForAction(row.mark),
  strengths: (row) => isStanding(row) && row.mark === 'strength',
  nothing: (row) => isStanding(row) && row.mark === 'nothing',
  struck: (row) => !isStanding(row),
}

/** The choice that a text names; all paragraphs where it names none. */
export function filterNamed(text: string | undefined): RegisterFilter {
  return text !== undefined && Object.hasOwn(registerFilters, text) ? (text as RegisterFilter) : 'all'
}

function isStanding(row: ReportParagraphRow): boolean {
  return row.struck_entry === null
}
