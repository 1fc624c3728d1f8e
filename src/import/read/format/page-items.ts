import { ItemDraft } from './item-draft.ts'
import { meetingWords, type MeetingWords } from './meeting-words.ts'
import type { PlacedBlock } from './placed-block.ts'

/** The items of a meeting, each begun by its number or its title, in the order of the blocks. */
export function itemsOfMeeting(blocks: readonly PlacedBlock[]): readonly ItemDraft[] {
  const drafts: ItemDraft[] = []
  const hasTable = blocks.some((block) => block.inItemTable)
  let open: ItemDraft | undefined
  for (const block of blocks) {
    if (hasTable && !block.inItemTable) open = undefined
    const isStart = block.role === 'item-number' || block.role === 'item-title'
    if (isStart && (open === undefined || open.title !== undefined)) drafts.push((open = new ItemDraft()))
    takeInto(open, block)
  }
  return drafts.filter(({ title }) => title !== undefined)
}

/** Gives a block to the item that is open, as its role asks. */
export function takeInto(open: ItemDraft | undefined, block: PlacedBlock): void {
  if (block.role === 'item-number') open?.takeNumber(block)
  else if (block.role === 'item-title') open?.takeTitle(block)
  else if (block.role !== 'action') open?.take(block)
}

/** The meeting that a page's subtitle or one of its links at the top names. */
export function namedMeeting(blocks: readonly PlacedBlock[]): MeetingWords {
  for (const block of blocks) {
    const mayName = block.role === 'subtitle' || (block.role === 'action' && /meeting of /i.test(block.text))
    const named = mayName ? meetingWords(block.text, block.span[0]) : {}
    if (named.date !== undefined) return named
  }
  return {}
}
