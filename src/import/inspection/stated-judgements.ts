import type { JudgementAreaKey } from '../../council/inspection/framework.ts'
import { isApart, type Setting } from './block.ts'
import { type Heading, headingOf } from './heading.ts'
import type { PrintedLine } from './printed-line.ts'

/** A grade that a line or a sentence states of an area. */
export type StatedJudgement = {
  readonly key: JudgementAreaKey
  readonly area: string
  readonly grade: string
}

/** How many lines one statement may be wrapped over. */
const longestStatement = 4

/**
 * The judgements that the front of a report states in lines of their own, such as "Children’s services in Ashcombe are
 * good", and in whole sentences where `inSentences` says that there is no table to read instead.
 */
export function statedJudgements(
  lines: readonly PrintedLine[],
  setting: Setting,
  inSentences: boolean,
): readonly StatedJudgement[] {
  const inLines: StatedJudgement[] = []
  for (let at = 0; at < lines.length;) {
    const found = statementAt(lines, at)
    if (found !== undefined) inLines.push(found.judgement)
    at += found?.length ?? 1
  }
  return inSentences ? [...inLines, ...statedInSentences(lines, setting)] : inLines
}

function statementAt(
  lines: readonly PrintedLine[],
  at: number,
): { readonly judgement: StatedJudgement; readonly length: number } | undefined {
  let found: ReturnType<typeof statementAt>
  for (let length = 1; length <= longestStatement; length += 1) {
    const words = lines.slice(at, at + length).map(({ text }) => text)
    const judgement = words.length < length ? undefined : judgementIn(headingOf(words.join(' ')))
    if (judgement !== undefined) found = { judgement, length }
    else if (found !== undefined) break
  }
  return found
}

function statedInSentences(lines: readonly PrintedLine[], setting: Setting): readonly StatedJudgement[] {
  const blocks: string[] = []
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]
    const block = blocks.at(-1)
    if (block === undefined || isApart(line, above, setting)) blocks.push(line.text)
    else blocks[blocks.length - 1] = `${block} ${line.text}`
  }
  return blocks
    .flatMap((block) => block.split(/(?<=[.;])\s/))
    .map((sentence) => judgementIn(headingOf(sentence)))
    .filter((each) => each !== undefined)
}

/** The judgement that a heading states; `undefined` where it names no area or no grade. */
export function judgementIn({ area, grade, text }: Heading): StatedJudgement | undefined {
  return area === undefined || grade === undefined ? undefined : { key: area, area: text, grade }
}
