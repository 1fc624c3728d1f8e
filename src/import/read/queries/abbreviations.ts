import { unexplainedAbbreviations } from '../../../council/minutes/abbreviations.ts'
import type { Query } from '../draft.ts'
import type { FoundItem } from '../item/read-item.ts'
import { raise } from './raise.ts'

/** One query for the abbreviations in an item that its text never gives in full. */
export function abbreviationQueries(item: FoundItem): readonly Query[] {
  const unexplained = unexplainedAbbreviations(item.content.map((block) => block.whole.text).join('\n'))
  return unexplained.length === 0 ? [] : [raise('abbreviation-never-expanded', item, unexplained.join(', '))]
}
