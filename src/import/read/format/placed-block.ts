import type { Span } from '../source-text.ts'
import type { Block } from './html-block.ts'
import { fieldOf } from './page-words.ts'
import { TextBuilder } from './text-builder.ts'

/** A block with where it stands in the text that was made of the page. */
export type PlacedBlock = Block & { readonly span: Span }

/** The blocks one under another in a text: list items and rows in lines of their own, other blocks a line apart. */
export function placeBlocks(
  blocks: readonly Block[],
  builder: TextBuilder = new TextBuilder(),
): { readonly text: string; readonly placed: readonly PlacedBlock[] } {
  const placed: PlacedBlock[] = []
  for (const block of blocks.flatMap(splitFields)) {
    const before = placed.at(-1)
    if (before !== undefined) builder.add(divider(before, block))
    placed.push({ ...block, span: builder.add(block.text) })
  }
  return { text: builder.text, placed }
}

function divider(before: Block, after: Block): string {
  if (before.role === 'item-number') return ' '
  const isClose = before.role === after.role && (after.role === 'list-item' || after.role === 'row')
  return isClose ? '\n' : '\n\n'
}

/** A paragraph of several fields with line breaks between them, as a block for each. */
function splitFields(block: Block): readonly Block[] {
  const lines = block.text.split('\n')
  if (lines.length === 1 || !lines.every((line) => fieldOf(line) !== undefined)) return [block]
  let start = 0
  return lines.map((text) => {
    const from = start
    start += text.length + 1
    const links = block.links
      .filter((link) => link.start >= from && link.end <= from + text.length)
      .map((link) => ({ ...link, start: link.start - from, end: link.end - from }))
    return { ...block, text, links }
  })
}
