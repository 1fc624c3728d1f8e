import type { Block } from './blocks.ts'
import { part, stretchOf } from './folded.ts'

/** The part of a block's body from `from` up to `to`, as a block without marker; `undefined` where no words are left. */
export function subBlock(block: Block, from: number, to: number = block.body.text.length): Block | undefined {
  const body = part(block.body, from, to)
  const span = stretchOf(body)?.span
  if (span === undefined) return undefined
  const marker = from === 0 ? block.marker : undefined
  return { ...block, whole: marker === undefined ? body : block.whole, body, marker, span }
}
