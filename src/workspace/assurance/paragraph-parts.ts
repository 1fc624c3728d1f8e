import { suggestMark, type MarkSuggestion } from '../../council/finding/suggest-mark.ts'
import type { ParagraphKind } from '../../council/assurance/paragraph.ts'
import type { ReportParagraphRow } from '../../store/assurance-register.ts'
import { html, type Html } from '../../web/html.ts'
import { highlighted } from '../../web/record/search-result.ts'
import { stateTag, type StateTone } from '../../web/record/state-tag.ts'
import type { Visit } from '../frame/visit.ts'
import { registerWords } from './register-words.ts'
import { assuranceWords } from './words.ts'

const words = registerWords.register

/** What a paragraph is called: its number, the point of the list, or who said it. */
export function paragraphName({ say }: Pick<Visit, 'say'>, row: ReportParagraphRow): string {
  if (row.kind === 'spoken') return words.spoken(row.speaker ?? '')
  if (row.number === null) return words.unnumbered
  return row.kind === 'improvement'
    ? words.point(say.number(row.number))
    : words.number(say.number(row.number))
}

/** The heading under which a paragraph stands in the register. */
export function paragraphSection(row: ReportParagraphRow): string {
  if (row.kind === 'improvement') return words.improvements
  return row.kind === 'spoken' ? words.spokenSection : (row.section ?? words.noSection)
}

/** What the words of a paragraph suggest, as long as nobody has marked it. */
export function suggestionOf(row: ReportParagraphRow): MarkSuggestion | undefined {
  return suggestMark({ kind: row.kind as ParagraphKind, text: row.text })
}

/** A suggestion in words, with those of the paragraph that prompted it. */
export function suggestionLine({ mark, prompts }: MarkSuggestion, say: Visit['say']): Html {
  const because = prompts.length === 0 ? '' : words.because(say.list(prompts.map((each) => `“${each}”`)))
  return html`${words.suggested(assuranceWords.marks[mark])} ${because}`
}

/** The words of a paragraph with those marked that prompted a suggestion. */
export function markedText(text: string, suggestion: MarkSuggestion | undefined): Html {
  const prompts = (suggestion?.prompts ?? []).toSorted((one, other) => other.length - one.length)
  if (prompts.length === 0) return html`${text}`
  const plain = prompts.map((each) => each.replaceAll(/[^\p{L}\p{N}]+/gu, '[^\\p{L}\\p{N}]+'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${plain.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return highlighted(text.split(pattern))
}

/** What a reader made of a paragraph, and who read it after them. */
export function markState(row: ReportParagraphRow): Html {
  if (row.mark === null) return stateTag({ tone: 'planned', text: words.unread })
  const mark = row.mark as keyof typeof assuranceWords.marks
  const facts = [
    words.marked(assuranceWords.marks[mark], row.mark_by ?? ''),
    ...(row.mark_confirmed_by === null ? [] : [words.second(row.mark_confirmed_by)]),
  ]
  const tone: StateTone = row.mark_confirmed_by === null ? 'open' : 'settled'
  return stateTag({ tone, text: facts.join(', ') })
}
