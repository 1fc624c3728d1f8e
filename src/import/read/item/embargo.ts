import type { CalendarDate } from '../../../foundation/calendar-date.ts'
import type { Block } from '../text/blocks.ts'
import { firstDate } from '../../../foundation/dates-in-text.ts'
import { type Stretch, stretchOf } from '../text/folded.ts'
import { sentencesOf } from '../../../foundation/sentences.ts'

/** An embargo note as it stands: the note, the day it names and the event it waits for. */
export type FoundEmbargo = {
  readonly note: Stretch
  readonly until: { readonly value: CalendarDate; readonly span: Stretch['span'] } | undefined
  readonly condition: Stretch | undefined
}

const embargoed = /\bembargo(?:ed)?\b/i
const until =
  /\b(?:until|pending|before|prior to|subject to)(?: after)? +|\b(?:will|to) be (?:published|released|made public) (?:on|at|from) +/i

/** The embargo note among an item's blocks; `undefined` where none speaks of one. */
export function embargoIn(blocks: readonly Block[]): FoundEmbargo | undefined {
  for (const block of blocks) {
    if (!embargoed.test(block.whole.text)) continue
    const sentence = sentencesOf(block.whole.text).find(([start, end]) =>
      embargoed.test(block.whole.text.slice(start, end)),
    )
    if (sentence === undefined || !isNote(block.whole.text.slice(...sentence))) continue
    return embargoAt(block, sentence)
  }
  return undefined
}

/** A note says that something is embargoed; minutes may also tell that an embargo was lifted or broken. */
function isNote(sentence: string): boolean {
  return /\b(?:is|are|remains?|be|under|strictly)\b[^.]{0,60}\bembargo|^(?:important note|note|embargo)/i.test(
    sentence,
  )
}

function embargoAt(block: Block, [start, end]: readonly [number, number]): FoundEmbargo | undefined {
  const { whole } = block
  const note = stretchOf(whole, start, end)
  if (note === undefined) return undefined
  const waits = until.exec(whole.text.slice(start, end))
  const from = waits === null ? undefined : start + waits.index + waits[0].length
  const stop = /[.]$/.test(whole.text.slice(start, end)) ? end - 1 : end
  const day = from === undefined ? undefined : firstDate(whole.text.slice(from, end))
  const place =
    day === undefined || from === undefined ? undefined : stretchOf(whole, from + day.start, from + day.end)
  return {
    note,
    until: day === undefined || place === undefined ? undefined : { value: day.value, span: place.span },
    condition: from === undefined ? undefined : stretchOf(whole, from, stop),
  }
}
