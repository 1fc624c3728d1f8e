import type { Query } from '../draft.ts'
import type { FoundItem } from '../item/read-item.ts'
import { attributionsOf } from '../speaker/attribution.ts'
import type { Block } from '../text/blocks.ts'
import { sentencesOf } from '../text/sentences.ts'
import { raise } from './raise.ts'

const counted =
  /\b(?:there (?:were|are|remained)|identified|highlighted|raised|made|found|listed|following|set out|outlined)(?: the| a further| some)? (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1\d|20) (?:[a-z]+ ){0,2}?(?:areas?|issues|recommendations|priorities|themes|concerns|findings|weaknesses|improvements|actions|objectives|reasons|options)\b/i
const told = /\bfirst(?:ly)?\b[\s\S]*\bsecond(?:ly)?\b/i
const subjectless =
  /^(?:Sought|Noted|Asked|Thanked|Welcomed|Requested|Queried|Questioned|Advised|Commented|Explained|Highlighted|Suggested|Expressed|Raised|Confirmed|Stated|Felt|Reported|Emphasised|Stressed|Recognised) (?!by\b|in\b)[a-z]/

/** Queries about what the words leave unsaid: things counted and not listed, and sentences that do not say who. */
export function textQueries(item: FoundItem): readonly Query[] {
  const queries: Query[] = []
  const { words } = item.parts
  for (const [at, block] of words.entries()) {
    if (block === 'break') continue
    const next = words[at + 1]
    for (const [start, end] of sentencesOf(block.body.text)) {
      const sentence = block.body.text.slice(start, end)
      const count = counted.exec(sentence.slice(0, 800))?.[0]
      if (count !== undefined && !isListed(block, sentence, next))
        queries.push(raise('number-not-listed', item, count))
      if (isSubjectless(block, sentence)) queries.push(raise('sentence-without-subject', item, sentence))
    }
  }
  return queries
}

function isListed(block: Block, sentence: string, next: Block | 'break' | undefined): boolean {
  const followed = next !== undefined && next !== 'break' && next.marker !== undefined
  return followed || sentence.includes(':') || told.test(block.body.text) || block.body.text.endsWith(':')
}

function isSubjectless(block: Block, sentence: string): boolean {
  return block.marker === undefined && subjectless.test(sentence) && attributionsOf(sentence).length === 0
}
