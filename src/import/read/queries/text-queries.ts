import { countedIn, lacksSubject, listsWhatItCounts } from '../../../council/minutes/unsaid.ts'
import { sentencesOf } from '../../../foundation/sentences.ts'
import type { Query } from '../draft.ts'
import type { FoundItem } from '../item/read-item.ts'
import { attributionsOf } from '../speaker/attribution.ts'
import type { Block } from '../text/blocks.ts'
import { raise } from './raise.ts'

/** Queries about what the words leave unsaid: things counted and not listed, and sentences that do not say who. */
export function textQueries(item: FoundItem): readonly Query[] {
  const queries: Query[] = []
  const { words } = item.parts
  for (const [at, block] of words.entries()) {
    if (block === 'break') continue
    const next = words[at + 1]
    for (const [start, end] of sentencesOf(block.body.text)) {
      const sentence = block.body.text.slice(start, end)
      const count = countedIn(sentence)
      if (count !== undefined && !isListed(block, sentence, next))
        queries.push(raise('number-not-listed', item, count))
      if (isSubjectless(block, sentence)) queries.push(raise('sentence-without-subject', item, sentence))
    }
  }
  return queries
}

function isListed(block: Block, sentence: string, next: Block | 'break' | undefined): boolean {
  const followed = next !== undefined && next !== 'break' && next.marker !== undefined
  return followed || listsWhatItCounts(block.body.text, sentence)
}

function isSubjectless(block: Block, sentence: string): boolean {
  return block.marker === undefined && lacksSubject(sentence) && attributionsOf(sentence).length === 0
}
